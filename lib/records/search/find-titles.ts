import { searchFold } from '../../text';

/** Those whose title has each word of the query, tones and case aside, in their order; all where nothing is typed. */
export function findTitles<T extends { readonly title: string }>(
  all: readonly T[],
  query: string,
): readonly T[] {
  const words = searchFold(query).split(' ').filter(Boolean);
  return all.filter(({ title }) => {
    const folded = searchFold(title);
    return words.every((word) => folded.includes(word));
  });
}
