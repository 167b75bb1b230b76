import type { ArticleRecord, Regulation } from '../../../records';
import type { FormatContext } from '../../format';
import type { Item, Items } from '../../item';
import { documentLines } from '../document-lines';
import { type CiteInText, citedInNotes } from './cited-in-notes';
import { type SaidNote, type SaidSource, saidNote, saidSource } from './said-note';
import { saidWords } from './said-words';
import { asOneLine, type Lines, paragraphsOf } from './typed-lines';

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
      readonly lines: readonly string[];
      /** Their names only, for a file that has no room for the list. */
      readonly names: readonly string[];
    };

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
  const telling: Telling = { sourceOf: sources(context), cite: citedInNotes(context), context };
  let place: Place = { level: 1, head: null };
  for await (const item of items) {
    const isForeign =
      item.kind === 'note' && place.head !== null && place.head !== keyOf(item.article);
    // Without a head of its own, it would seem to be from the article above.
    if (isForeign) yield tried(item, context, () => headOf(telling.sourceOf(item.article), place));
    place = placeBelow(item, place, isForeign);
    yield tried(item, context, () => saidItem(item, place, telling));
    if (item.kind === 'article' || item.kind === 'note') {
      for (const each of item.regulations) if (!cited.has(each.id)) cited.set(each.id, each);
    }
  }
  if (cited.size > 0) yield documentsOf([...cited.values()], context);
}

const keyOf = (article: ArticleRecord | null): string => article?.id ?? '';

type SourceOf = (article: ArticleRecord | null) => SaidSource;

/** What stays the same from item to item. */
interface Telling {
  readonly sourceOf: SourceOf;
  readonly cite: CiteInText;
  readonly context: FormatContext;
}

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

function saidItem(item: Item, place: Place, { sourceOf, cite, context }: Telling): Said {
  switch (item.kind) {
    case 'heading':
      return { kind: 'heading', text: asOneLine(item.text) };
    case 'text':
      return { kind: 'text', paragraphs: paragraphsOf(item.text) };
    case 'article':
      return headOf(sourceOf(item.article), place);
    case 'note': {
      const note = saidNote(item, { source: sourceOf(item.article), cite }, context);
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
      ? { kind: 'failed', words: `${words.noteFailed} ${asOneLine(item.annotation.id)}.` }
      : { kind: 'failed', words: `${words.articleFailed} ${asOneLine(idOf(item))}.` };
  }
}

const idOf = (item: Item): string => (item.kind === 'article' ? keyOf(item.article) : '');

function documentsOf(cited: readonly Regulation[], { language }: FormatContext): Said {
  const words = saidWords[language];
  const broken = cited.filter(({ name }) => typeof name !== 'string');
  const whole = cited.filter((each) => !broken.includes(each));
  return {
    kind: 'documents',
    heading: words.documentList,
    lines: [
      ...documentLines(whole).map(asOneLine),
      ...broken.map(({ id }) => `${words.documentFailed} ${asOneLine(id)}.`),
    ],
    names: whole.map(({ name }) => asOneLine(name)),
  };
}
