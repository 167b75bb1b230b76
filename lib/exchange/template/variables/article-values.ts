/*
 * In: an article with its notes.
 * Out: what the variables of a template stand for, and which of a template's stand for nothing.
 */
import type { Regulation } from '../../../records';
import type { FormatContext } from '../../format';
import type { NoteItem } from '../../item';
import { blockIds } from '../../markdown/block-ids';
import type { ArticleGroup } from '../../parts/by-article';
import { passageLink } from '../../parts/passage-link';
import { webAddress } from '../../parts/said/web-address';
import type { Value } from '../values/value';

const checkWords = {
  vi: { open: 'Cần kiểm chứng', verified: 'Đã kiểm chứng', refuted: 'Không đúng' },
  en: { open: 'To verify', verified: 'Verified', refuted: 'Refuted' },
} as const;

/** The variables of an article: Clipper's of a page, as far as they are known, and ours beside. */
export function articleValues(
  { head: { article, regulations }, notes }: ArticleGroup,
  context: FormatContext,
): ReadonlyMap<string, Value> {
  const url = addressOf(article);
  const host = url === '' ? '' : new URL(url).hostname;
  const now = clockTime(context.now);
  const blockId = blockIds();
  const authors = article?.authors ?? [];
  return new Map<string, Value>([
    ['title', article?.title ?? ''],
    ['url', url],
    ['site', article?.site ?? ''],
    ['newspaper', article?.site ?? ''],
    ['domain', host.replace(/^www\./, '')],
    ['author', authors.join(', ')],
    ['authors', authors],
    ['published', article?.publishedAt ?? ''],
    ['description', article?.lead ?? ''],
    ['section', article?.section ?? ''],
    ['language', article?.language ?? ''],
    ['date', now],
    ['time', now],
    ['tags', [...new Set(notes.flatMap(({ annotation }) => annotation.tags))]],
    ['highlights', notes.map((note) => highlightOf(note, context, blockId))],
    ['regulations', regulations.map((regulation) => documentOf(regulation))],
  ]);
}

/** Where the article can be read; empty where that is not known. */
export const addressOf = (article: ArticleGroup['head']['article']): string =>
  article?.urls.map(webAddress).find((url) => url !== null) ?? '';

/** Addresses and names of places: other signs in them would be other addresses. */
const AS_IS: ReadonlySet<string> = new Set(['url', 'link', 'id', 'domain']);

/** The same variables with other words: each text but addresses. */
export const withWords = (
  values: ReadonlyMap<string, Value>,
  words: (text: string) => string,
): ReadonlyMap<string, Value> =>
  new Map([...values].map(([name, value]) => [name, reworded(name, value, words)]));

function reworded(name: string, value: Value, words: (text: string) => string): Value {
  if (typeof value === 'string') return AS_IS.has(name) ? value : words(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map((item: Value) => reworded(name, item, words))
    : Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, reworded(key, member, words)]),
      );
}

/** The user's own clock with its offset: 2026-11-30T20:30:00+07:00. */
function clockTime(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const figures = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return `${local}${minutes < 0 ? '-' : '+'}${figures}`;
}

/** A stored moment on the user's own clock; empty for what is none. */
function momentOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : clockTime(date);
}

/** The members of an item of `highlights`, in the order in which they are explained. */
export const highlightMembers: readonly string[] = [
  'text',
  'note',
  'notes',
  'role',
  'colour',
  'tags',
  'documents',
  'date',
  'timestamp',
  'link',
  'checked',
  'source',
  'checkedDate',
  'changed.before',
  'changed.after',
  'changed.date',
  'id',
];

/** The members of an item of `regulations`. */
export const regulationMembers: readonly string[] = [
  'name',
  'type',
  'number',
  'year',
  'symbol',
  'place',
  'issuer',
  'date',
  'subject',
];

/** `text`, `timestamp` and `notes` are Clipper's. */
function highlightOf(
  { annotation, article, regulations, changed }: NoteItem,
  context: FormatContext,
  blockId: (id: string) => string,
): Value {
  const { id, target, colour, note, tags, regulationIds, checked, createdAt } = annotation;
  const names = new Map(regulations.map((regulation) => [regulation.id, regulation.name]));
  const made = momentOf(createdAt);
  return {
    text: target.quote.exact,
    timestamp: made,
    ...(note !== '' && { notes: [note] }),
    note: note,
    role: target.block ? context.partName(target.block.role, target.block.ordinal) : '',
    colour: context.colourName(colour),
    tags: tags,
    documents: regulationIds.map((each) => names.get(each) ?? each),
    date: made.slice(0, 10),
    link: passageLink(annotation, article) ?? '',
    checked: checked === null ? '' : checkWords[context.language][checked.state],
    source: checked?.source ?? '',
    checkedDate: checked === null ? '' : momentOf(checked.at).slice(0, 10),
    changed:
      changed === null
        ? null
        : {
            before: changed.before,
            after: changed.after,
            date: momentOf(changed.seenAt).slice(0, 10),
          },
    id: blockId(id),
  };
}

function documentOf(regulation: Regulation): Value {
  const { name, type, number, year, symbol, place, issuer, date, subject } = regulation;
  const known = { number, year, symbol, place, issuer, date, subject };
  return {
    name: name,
    type: typeName(name, number) ?? type,
    ...Object.fromEntries(Object.entries(known).map(([key, value]) => [key, value ?? ''])),
  };
}

/** What stands before the number in a document's name: "Quy định 55-QĐ/TW" is a Quy định. */
function typeName(name: string, number: string | null): string | null {
  const at = number === null ? -1 : name.indexOf(number);
  const before = name.slice(0, Math.max(0, at)).replace(/\s+số\s*$/u, '');
  return before.trim() === '' ? null : before.trim();
}
