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
import type { Value } from '../values/value';

const words = {
  vi: { open: 'Chưa kiểm chứng', verified: 'Đã kiểm chứng', refuted: 'Không đúng' },
  en: { open: 'Not checked', verified: 'Verified', refuted: 'Refuted' },
} as const;

/**
 * The variables of an article: Clipper's of a page, as far as they are known, and ours beside.
 * @param safe what becomes of each text that comes from a page or a note
 */
export function articleValues(
  { head: { article, regulations }, notes }: ArticleGroup,
  context: FormatContext,
  safe: (text: string) => string,
): ReadonlyMap<string, Value> {
  const url = article?.urls[0] ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const now = clockTime(context.now);
  const blockId = blockIds();
  const authors = (article?.authors ?? []).map(safe);
  return new Map<string, Value>([
    ['title', safe(article?.title ?? '')],
    ['url', url],
    ['site', safe(article?.site ?? '')],
    ['newspaper', safe(article?.site ?? '')],
    ['domain', host.replace(/^www\./, '')],
    ['author', authors.join(', ')],
    ['authors', authors],
    ['published', article?.publishedAt ?? ''],
    ['description', safe(article?.lead ?? '')],
    ['section', safe(article?.section ?? '')],
    ['language', article?.language ?? ''],
    ['date', now],
    ['time', now],
    ['tags', [...new Set(notes.flatMap(({ annotation }) => annotation.tags))].map(safe)],
    ['highlights', notes.map((note) => highlightOf(note, context, blockId, safe))],
    ['regulations', regulations.map((regulation) => documentOf(regulation, safe))],
  ]);
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
  safe: (text: string) => string,
): Value {
  const { id, target, colour, note, tags, regulationIds, checked, createdAt } = annotation;
  const names = new Map(regulations.map((regulation) => [regulation.id, regulation.name]));
  const made = momentOf(createdAt);
  return {
    text: safe(target.quote.exact),
    timestamp: made,
    ...(note !== '' && { notes: [safe(note)] }),
    note: safe(note),
    role: target.block ? context.partName(target.block.role, target.block.ordinal) : '',
    colour: context.colourName(colour),
    tags: tags.map(safe),
    documents: regulationIds.map((each) => safe(names.get(each) ?? each)),
    date: made.slice(0, 10),
    link: passageLink(annotation, article) ?? '',
    checked: checked === null ? '' : words[context.language][checked.state],
    source: safe(checked?.source ?? ''),
    changed:
      changed === null
        ? null
        : {
            before: safe(changed.before),
            after: safe(changed.after),
            date: momentOf(changed.seenAt).slice(0, 10),
          },
    id: blockId(id),
  };
}

function documentOf(regulation: Regulation, safe: (text: string) => string): Value {
  const { name, type, number, year, symbol, place, issuer, date, subject } = regulation;
  const known = { number, year, symbol, place, issuer, date, subject };
  return {
    name: safe(name),
    type: safe(typeName(name, number) ?? type),
    ...Object.fromEntries(Object.entries(known).map(([key, value]) => [key, safe(value ?? '')])),
  };
}

/** What stands before the number in a document's name: "Quy định 55-QĐ/TW" is a Quy định. */
function typeName(name: string, number: string | null): string | null {
  const at = number === null ? -1 : name.indexOf(number);
  const before = name.slice(0, Math.max(0, at)).replace(/\s+số\s*$/u, '');
  return before.trim() === '' ? null : before.trim();
}
