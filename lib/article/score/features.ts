/*
 * The table of features: what the model knows of a run of text, a number each. A feature's name here is its name in
 * model.ts and in scripts/fit. Its value is 1 for "yes", 0 for "no", or a share between; PROSE_NEIGHBOURS goes to 2.
 * The values are computed in features-by-itself.ts and features-in-context.ts, under the same names.
 *
 * Constants and no object: see tag-bits.ts. A new feature takes the next number of its half, and those after it move on;
 * then run scripts/fit, which finds the second half by the comment above it.
 */

// By itself: what a run shows without knowing where the body is. Both weight sets count these.
/** Always 1. */
export const BIAS = 0;
/** Text of less than 20 code units. */
export const UNDER_20_CHARS = 1;
/** Text of 20 to 39 code units. */
export const UNDER_40_CHARS = 2;
export const LINK_SHARE = 3;
/** More than nine tenths are links. */
export const ALL_LINKS = 4;
export const BOLD_SHARE = 5;
/** The share of inline elements with a name for furniture. */
export const INLINE_FURNITURE_SHARE = 6;
/** The run's own box is furniture. */
export const FURNITURE_HERE = 7;
/** One or two boxes up. */
export const FURNITURE_NEAR = 8;
/** More than two boxes up. */
export const FURNITURE_FAR = 9;
export const TAG_H1 = 10;
/** h2 to h6. */
export const TAG_HEADING = 11;
/** The run's box is li, dt or dd, or is in an li. */
export const IN_LIST_ITEM = 12;
/** td or th. */
export const TAG_CELL = 13;
/** The run's box has a tag for no kind of text: div, section, span ... */
export const TAG_BARE = 14;
export const IN_NAV = 15;
export const IN_ASIDE = 16;
export const IN_FOOTER = 17;
export const IN_HEADER = 18;
export const IN_FORM = 19;
export const IN_MAIN = 20;
export const IN_PRE = 21;
export const IN_BLOCKQUOTE = 22;
/** In a box named for readers' comments. */
export const IN_COMMENTS = 23;
// The run, its box or one of the two boxes around that is named so.
export const NAMED_AUTHOR = 24;
export const NAMED_DATE = 25;
export const NAMED_TITLE = 26;
export const NAMED_SOURCE = 27;
/** The run's box or one of the two around it is a teaser: a linked headline with a line or two. */
export const IN_TEASER = 28;
/** Begins with a phrase of newsrooms that is never the article's. */
export const BOILERPLATE = 29;
/** Heads a box: "Tin liên quan". */
export const BOX_HEADING = 30;
export const UNDER_BOX_HEADING = 31;
/** The parent box's share of the page's prose. */
export const PARENT_PROSE_SHARE = 32;
export const PARENT_LINK_SHARE = 33;
export const GRANDPARENT_LINK_SHARE = 34;
/** A line of less than 60 code units with a digit. */
export const SHORT_WITH_DIGIT = 35;
/** The share of the first eight words with a capital; lines of less than 200 code units only. */
export const CAPITAL_SHARE = 36;
/** One of the two lines before is long prose. */
export const PROSE_BEFORE = 37;
export const PROSE_AFTER = 38;
/** 1 for each of the two next lines that is prose: 0, 1 or 2. */
export const PROSE_NEIGHBOURS = 39;

// In context: what a run shows once the likely place of the body and the headline is known.
/** Outside the body's box. */
export const OUTSIDE_BODY = 40;
/** Inside the body's box, before its first prose. */
export const BEFORE_FIRST_PROSE = 41;
export const AFTER_LAST_PROSE = 42;
/** Inside the body's box, less than 40 code units. */
export const SHORT_IN_BODY = 43;
export const PROSE_IN_BODY = 44;
/** Boxes between the body's and the run's: 1 from six on. */
export const DEPTH_IN_BODY = 45;
export const BEFORE_HEADLINE = 46;
/** Between the headline and the first prose. */
export const AFTER_HEADLINE = 47;
/** The text is a part of the headline. */
export const REPEATS_HEADLINE = 48;
/** How likely the next line is, by itself. */
export const NEXT_LINE = 49;
/** The mean likelihood of the second and the third line on both sides. */
export const LINES_AROUND = 50;
/** The likely share of the parent's other text. */
export const SIBLINGS = 51;
/** The likely share of the grandparent's other text. */
export const COUSINS = 52;
