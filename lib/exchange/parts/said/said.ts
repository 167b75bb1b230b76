import type { ArticleRecord, Regulation } from '../../../records';
import type { FormatContext } from '../../format';
import type { Item, Items } from '../../item';
import { documentLine } from '../document-lines';
import { type SaidNote, type SaidSource, saidNote, saidSource } from './said-note';
import { saidWords } from './said-words';
import { type Lines, onOneLine, paragraphsOf } from './typed-lines';

/*
 * In: notes as items.
 * Out: what is said of them, in the file's language and as plain text without control characters; each writer for people
 * (Word, HTML, text) only gives it a form.
 */

/** One thing after the other of what a file says. */
export type Said =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly paragraphs: readonly Lines[] }
  | { readonly kind: 'article'; readonly level: 1 | 2; readonly source: SaidSource }
  /** `isAlone` where no head of its article stands above it. */
  | { readonly kind: 'note'; readonly isAlone: boolean; readonly note: SaidNote }
  /** What could not be read. */
  | { readonly kind: 'failed'; readonly words: string }
  /** The last, where anything is cited: each document once, in the order in which it came up first. */
  | {
      readonly kind: 'documents';
      readonly heading: string;
      readonly entries: readonly DocumentEntry[];
    };

/** A document that is cited, on one line. */
export interface DocumentEntry {
  readonly name: string;
  /** As a list of documents names it. */
  readonly line: string;
}

/** What stands above an item. */
interface Place {
  /** Below a heading of the user's, articles are a level deeper. */
  readonly level: 1 | 2;
  /** The article whose head it is, '' for one that is not stored; null for no head. */
  readonly head: string | null;
}

/** What a file says of items. What is broken is told, and the rest goes on. */
export async function* said(items: Items, context: FormatContext): AsyncGenerator<Said> {
  const cited = new Map<string, Regulation>();
  const sourceOf = sources(context);
  let place: Place = { level: 1, head: null };
  for await (const item of items) {
    const isForeign =
      item.kind === 'note' && place.head !== null && place.head !== keyOf(item.article);
    // Without a head of its own, it would seem to be from the article above.
    if (isForeign) yield tried(item, context, () => headOf(sourceOf(item.article), place));
    place = placeBelow(item, place, isForeign);
    yield tried(item, context, () => saidItem(item, place, sourceOf, context));
    if (item.kind === 'article' || item.kind === 'note') {
      for (const each of item.regulations) if (!cited.has(each.id)) cited.set(each.id, each);
    }
  }
  if (cited.size > 0) yield documentsOf([...cited.values()], context);
}

const keyOf = (article: ArticleRecord | null): string => article?.id ?? '';

type SourceOf = (article: ArticleRecord | null) => SaidSource;

/** Notes of one article follow each other: its source is read once. */
function sources(context: FormatContext): SourceOf {
  let last: { readonly article: ArticleRecord | null; readonly source: SaidSource } | null = null;
  return (article) => {
    if (last?.article !== article) last = { article, source: saidSource(article, context) };
    return last.source;
  };
}

function placeBelow(item: Item, place: Place, hasOwnHead: boolean): Place {
  if (item.kind === 'heading') return { level: 2, head: null };
  if (item.kind === 'article' || (item.kind === 'note' && hasOwnHead)) {
    return { ...place, head: keyOf(item.article) };
  }
  return place;
}

function saidItem(item: Item, place: Place, sourceOf: SourceOf, context: FormatContext): Said {
  switch (item.kind) {
    case 'heading':
      return { kind: 'heading', text: onOneLine(item.text) };
    case 'text':
      return { kind: 'text', paragraphs: paragraphsOf(item.text) };
    case 'article':
      return headOf(sourceOf(item.article), place);
    case 'note': {
      const note = saidNote(item, sourceOf(item.article), context);
      return { kind: 'note', isAlone: place.head === null, note };
    }
  }
}

const headOf = (source: SaidSource, { level }: Place): Said => ({ kind: 'article', level, source });

function tried(item: Item, { language }: FormatContext, say: () => Said): Said {
  try {
    return say();
  } catch {
    const words = saidWords[language];
    return item.kind === 'note'
      ? { kind: 'failed', words: `${words.noteFailed} ${onOneLine(item.annotation.id)}.` }
      : { kind: 'failed', words: `${words.articleFailed} ${onOneLine(idOf(item))}.` };
  }
}

const idOf = (item: Item): string => (item.kind === 'article' ? keyOf(item.article) : '');

function documentsOf(cited: readonly Regulation[], { language }: FormatContext): Said {
  const words = saidWords[language];
  const entries = cited.map((regulation) => {
    try {
      return { name: onOneLine(regulation.name), line: onOneLine(documentLine(regulation)) };
    } catch {
      const line = `${words.documentFailed} ${onOneLine(regulation.id)}.`;
      return { name: line, line };
    }
  });
  return { kind: 'documents', heading: words.documentList, entries };
}
