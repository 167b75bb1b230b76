/* What the names of an element say about it. Flags: an element can have several. Constants and no object: see tag-bits.ts. */

export const FURNITURE = 1;
export const BODY = 2;
export const CAPTION = 4;
export const AUTHOR = 8;
export const DATE = 16;
export const LEAD = 32;
export const TITLE = 64;
export const KICKER = 128;
export const STICKY = 256;
export const SOURCE = 512;
export const COMMENT = 1024;
export const ADVERT = 2048;
/** Words for screen readers alone: clipped away, so that nobody sees them. */
export const UNSEEN = 4096;
