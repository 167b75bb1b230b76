import type { Annotation, ArticleHead, Dossier, Regulation } from '../../../lib/records';
import { createIndex, type Index, projectionOf } from '../../../lib/search';
import { anAnnotation, aRegulation } from '../store/records';

/** A note with what a test says of it. */
export interface SmallNote extends Partial<Omit<Annotation, 'target'>> {
  readonly quote?: string;
  readonly start?: number;
}

export function aNote(id: string, { quote, start, ...over }: SmallNote = {}): Annotation {
  const { target } = anAnnotation();
  const at = start === undefined ? {} : { position: { start, end: start + 10 } };
  return anAnnotation({
    id,
    note: '',
    tags: [],
    regulationIds: [],
    ...over,
    target: {
      model: target.model,
      quote: { exact: quote ?? 'Câu được tô.', prefix: '', suffix: '' },
      ...at,
    },
  });
}

export const aHead = (id: string, over: Partial<ArticleHead> = {}): ArticleHead => ({
  id,
  title: '',
  site: '',
  authors: [],
  publishedAt: null,
  cited: [],
  ...over,
});

export const aDocument = (id: string, over: Partial<Regulation> = {}): Regulation =>
  aRegulation({
    id,
    name: id,
    number: null,
    year: null,
    symbol: null,
    issuer: null,
    date: null,
    subject: null,
    spellings: [],
    aliases: [],
    ...over,
  });

export interface SmallLibrary {
  readonly notes: readonly Annotation[];
  readonly heads?: readonly ArticleHead[];
  readonly regulations?: readonly Regulation[];
  readonly dossiers?: readonly Dossier[];
}

export const indexOf = ({
  notes,
  heads = [],
  regulations = [],
  dossiers = [],
}: SmallLibrary): Index =>
  createIndex({ projection: projectionOf(notes, heads), regulations, dossiers });

export const idsOf = (hits: readonly { readonly id: string }[]): readonly string[] =>
  hits.map(({ id }) => id);
