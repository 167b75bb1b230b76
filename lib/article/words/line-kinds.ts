/* What a line is. Flags: one line can be several kinds at once. Constants and no object: see tag-bits.ts. */

export const BOX_HEADING = 1;
export const BOILERPLATE = 2;
/** A notice to readers about other things than the article. */
export const NOTICE = 4;
