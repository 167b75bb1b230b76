import type { Regulation } from '../../records';
import type { IndexRows } from '../facets/rows';
import type { NumberLists, ProjectionTexts } from '../projection/projection-types';
import { documentTexts } from './documents';
import { postingsOf } from './postings';
import type { Searched } from './search-rows';
import { vocabularyOf } from './term-table';

/** What follows from texts alone: documents and dossiers change without them. */
const known = new WeakMap<ProjectionTexts, Pick<Searched, 'vocabulary' | 'postings'>>();

function fromTexts(texts: ProjectionTexts, live: Uint32Array) {
  const before = known.get(texts);
  if (before) return before;
  const made = {
    vocabulary: vocabularyOf(texts.words),
    postings: postingsOf(texts.notes, live, texts.words.length),
  };
  known.set(texts, made);
  return made;
}

/** What words are searched in. @param texts those of the rows' columns */
export function searchedOf(
  rows: IndexRows,
  texts: ProjectionTexts,
  regulations: readonly Regulation[],
): Searched {
  const documents = documentTexts(regulations, rows.canonical);
  const numbers = new Map(documents.ids.map((id, at) => [id, at]));
  // One behind the last has no texts.
  const unknown = documents.ids.length;
  const toDocuments = ({ at, values }: NumberLists): NumberLists => ({
    at,
    values: values.map((value) => numbers.get(rows.regulations[value] ?? '') ?? unknown),
  });
  return {
    rows: {
      words: texts.notes,
      articles: rows.columns.notes.articles,
      linked: toDocuments(rows.linked),
      cited: toDocuments(rows.cited),
    },
    heads: texts.heads,
    documents,
    ...fromTexts(texts, rows.live),
    live: rows.live,
  };
}
