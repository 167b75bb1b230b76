/*
 * What each sign of a run of text by itself is worth, in hundredths of log odds, that the run is part of the article's
 * body. Fitted by logistic regression on labelled pages (Vietnamese papers, English news, general articles), each page
 * counted once whatever its length; signs that can only speak one way were held to it. Half of the pages were kept out to
 * choose the signs.
 */

export const bias = -187;
export const under20 = -52;
export const under40 = 43;
export const links = -105;
export const linked = -57;
export const strong = 11;
export const inline = -58;
export const shedHere = -150;
export const shedNear = -111;
export const shedFar = -87;
export const h1 = -184;
export const heading = 23;
export const li = 138;
export const quote = 52;
export const pre = 16;
export const bare = -72;
export const nav = -75;
export const aside = -75;
export const footer = -168;
export const header = 69;
export const form = -60;
export const main = 92;
export const comment = -215;
export const author = -199;
export const date = -30;
export const title = -74;
export const source = -98;
export const boilerplate = -165;
export const boxHeading = -34;
export const underBoxHeading = -105;
export const parentShare = 263;
export const parentLinks = -91;
export const grandLinks = -103;
export const digits = -21;
export const capitals = -24;
export const proseBefore = 61;
export const proseAfter = 105;
/** For each of the two. */
export const neighbour = 26;
export const cell = 4;
export const card = -51;
