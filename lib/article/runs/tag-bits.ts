/*
 * What the walk does at a tag. Flags: a tag can have several. Constants and no object: they are read at every element,
 * mostly by code that no engine has compiled yet.
 */

/** A run of text goes on through it; any other tag ends the run. No styles are read for it. */
export const INLINE = 1;
/** Its text is never the article's. */
export const SILENT = 2;
export const IMAGE = 4;
/** A built-in element that pages give a shadow root. */
export const HOST = 8;
export const LINK = 16;
export const STRONG = 32;
export const TIME = 64;
export const BREAK = 128;
export const SLOT = 256;
/** Furniture by the meaning of the tag itself. */
export const FURNITURE = 512;
export const HEADING = 1024;

/** The flags from this bit on hold for everything in the element too: see `AROUND` in walk.ts. */
export const FIRST_AROUND = 11;
export const NAV = 1 << 11;
export const ASIDE = 1 << 12;
export const FOOTER = 1 << 13;
export const HEADER = 1 << 14;
export const FORM = 1 << 15;
export const MAIN = 1 << 16;
export const ITEM = 1 << 17;
export const PREFORMATTED = 1 << 18;
export const QUOTE = 1 << 19;
/** By its name, not by its tag. */
export const COMMENT = 1 << 20;
