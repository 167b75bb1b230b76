/*
 * In: notes of all articles and a query.
 * Out: the notes that match, and where the words stand.
 */
import { searchFold } from '../../text';
import type { ArticleNotes } from '../shapes/notes';
import { indexOfTerm } from './matches';

/** What was found: the articles with the annotations that match, and the folded terms to mark in them. */
export interface SearchResult {
  readonly groups: readonly ArticleNotes[];
  readonly terms: readonly string[];
  /** Annotations in all groups. */
  readonly count: number;
}

/** Searches what it was made of: quotes, notes, tags, titles, newspapers and the names of linked regulations. */
export type Search = (query: string) => SearchResult;

/**
 * A search over everything that folds each text once. Tones, case and đ make no difference. Where the words stand together
 * somewhere, only those places are found; else every annotation that has all of them, in any order.
 */
export function createSearch(everything: readonly ArticleNotes[]): Search {
  let folded: readonly (readonly string[])[] | null = null;
  return (query) => {
    const phrase = searchFold(query);
    if (phrase === '') return { groups: everything, terms: [], count: countOf(everything) };
    folded ??= everything.map(foldNotes);
    const words = [...new Set(phrase.split(' '))];
    const together = select(everything, folded, [phrase]);
    const groups = together.length > 0 ? together : select(everything, folded, words);
    return {
      groups: groups,
      terms: together.length > 0 ? [phrase] : words,
      count: countOf(groups),
    };
  };
}

function foldNotes({ article, annotations, regulations }: ArticleNotes): readonly string[] {
  const names = new Map(regulations.map(({ id, name }) => [id, searchFold(name)]));
  const head = [article?.title ?? '', article?.site ?? ''].map(searchFold).join('\n');
  return annotations.map(({ target, note, tags, regulationIds }) =>
    [
      searchFold(target.quote.exact),
      searchFold(note),
      ...tags.map(searchFold),
      ...regulationIds.map((id) => names.get(id) ?? ''),
      head,
    ].join('\n'),
  );
}

function select(
  everything: readonly ArticleNotes[],
  folded: readonly (readonly string[])[],
  terms: readonly string[],
): readonly ArticleNotes[] {
  return everything.flatMap((notes, at) => {
    const texts = folded[at] ?? [];
    const annotations = notes.annotations.filter((_, nth) =>
      terms.every((term) => indexOfTerm(texts[nth] ?? '', term) !== -1),
    );
    return annotations.length > 0 ? [{ ...notes, annotations }] : [];
  });
}

const countOf = (groups: readonly ArticleNotes[]): number =>
  groups.reduce((sum, { annotations }) => sum + annotations.length, 0);
