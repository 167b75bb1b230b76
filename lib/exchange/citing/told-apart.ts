import type { WrittenCitation } from '../../citation/documents/cite';
import type { Regulation } from '../../records';

/** "Luật Đất đai năm 2013": the decree cites laws without their year, which leaves two of one title alike. */
export const withYear = (citation: WrittenCitation, { year }: Regulation): WrittenCitation =>
  year === null || citation.text.includes(year)
    ? citation
    : { ...citation, text: `${citation.text} năm ${year}` };
