/* Flags for the text at a place: it is in a link, in bold, in an inline element with a name for furniture. */
export const LINK = 1;
export const STRONG = 2;
export const FURNITURE = 4;
