/** What holds for the text at a place, a bit each: it is in a link, in bold, in what is named for furniture. */
export const LINK = 1;
export const STRONG = 2;
export const SHED = 4;
