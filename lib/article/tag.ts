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
