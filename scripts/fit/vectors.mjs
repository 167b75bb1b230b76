// The file of labelled vectors. It holds numbers only. Its first line names the features; then a line a page, with its runs in
// and outside the body, and below it a line a drawn run: 1 or 0 for its label, "c" if it was looked at in context, and its
// features as INDEX for 1 or INDEX=PERCENT.

/**
 * A run of a labelled page.
 *
 * @typedef {object} Example
 * @property {number} page the number of its page
 * @property {0 | 1} label 1 for the body
 * @property {number} weight all examples of a page weigh 1 together, in the body and outside as the whole page divides
 * @property {boolean} hasContext
 * @property {Map<string, number>} values its features by name, 0 to 1; PROSE_NEIGHBOURS to 2
 */

/**
 * @param {string} text
 * @returns {Example[]}
 */
export function readVectors(text) {
  const [header = '', ...lines] = text.trim().split('\n');
  const names = header.split(' ');
  /** @type {{ counts: number[], examples: { label: 0 | 1, words: string[] }[] }[]} */
  const pages = [];
  for (const line of lines) {
    const [kind, ...words] = line.split(' ');
    if (kind === 'page') pages.push({ counts: words.map(Number), examples: [] });
    else pages.at(-1)?.examples.push({ label: kind === '1' ? 1 : 0, words });
  }
  return pages.flatMap(({ counts: [inBody = 0, outside = 0], examples }, page) => {
    /** @param {0 | 1} wanted */
    const countOf = (wanted) => examples.filter(({ label }) => label === wanted).length;
    const drawn = { 0: countOf(0), 1: countOf(1) };
    return examples.map(({ label, words }) => ({
      page,
      label,
      weight: (label === 1 ? inBody : outside) / (inBody + outside) / drawn[label],
      hasContext: words[0] === 'c',
      values: new Map(
        words
          .filter((word) => word !== 'c')
          .map((word) => {
            const [index, percent = '100'] = word.split('=');
            return [names[Number(index)] ?? '', Number(percent) / 100];
          }),
      ),
    }));
  });
}

/**
 * @param {readonly string[]} names of the features
 * @param {readonly { inBody: number, outside: number, runs: { label: number, hasContext: boolean, values: readonly number[] }[] }[]} pages
 *   values in percent, in the order of the names
 */
export function writeVectors(names, pages) {
  const lines = [names.join(' ')];
  for (const { inBody, outside, runs } of pages) {
    lines.push(`page ${inBody} ${outside}`);
    for (const { label, hasContext, values } of runs) {
      const words = values.flatMap((value, i) =>
        value === 0 ? [] : [value === 100 ? `${i}` : `${i}=${value}`],
      );
      lines.push([label, ...(hasContext ? ['c'] : []), ...words].join(' '));
    }
  }
  return `${lines.join('\n')}\n`;
}
