/** A text with one space for all white space between its words. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** White space and punctuation. A class of all letters would take milliseconds to build on a page's first reading. */
const BETWEEN_WORDS = /[\s\u2010-\u2027!-/:-@[-`{-~«»…]+/g;

/** The words of a text in lower case, one space between them. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** The share of the words of `part` that are in `whole` too, 0 to 1; both are plain. */
export function containment(part: string, whole: string): number {
  if (part === '') return 0;
  const text = ` ${whole} `;
  const words = part.split(' ');
  let count = 0;
  for (const word of words) if (text.includes(` ${word} `)) count++;
  return count / words.length;
}
