/*
 * What the walk does at a tag, a bit each; they may come together. Constants and no object: they are asked for at every
 * element, mostly before any engine has compiled the asking.
 */

/** Runs of text go on through it; anything else ends a paragraph. No styles are read for it. */
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

/** These and those behind it hold for all that stands in the element too: see `AROUND`. */
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
