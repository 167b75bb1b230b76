import type { DocumentIdentity } from './citation';
import { slug } from './packs/vn/data/slug';

/** What the catalogue tells about a document; null where it does not say. */
export interface CatalogueEntry {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  /** ISO 8601: a whole date, or only the year. */
  readonly date: string | null;
  readonly issuer: string | null;
}

export interface Catalogue {
  /** The entry of a document, null where it has none or several fit. It only adds to what is known of a document. */
  find(document: DocumentIdentity): CatalogueEntry | null;
  /** The same by a canonical id. */
  findById(id: string): CatalogueEntry | null;
  readonly entries: readonly CatalogueEntry[];
}

export type OpenedCatalogue =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Opens the data of public/catalogue.json (already parsed). */
export function openCatalogue(data: unknown): OpenedCatalogue {
  const lists = isRecord(data) && data.version === 1 ? data : null;
  if (!lists) return { kind: 'unreadable', reason: 'Not a catalogue of version 1' };
  const { types, issuers, documents } = lists;
  if (!isTexts(types) || !isTexts(issuers) || !Array.isArray(documents)) {
    return { kind: 'unreadable', reason: 'A list of the catalogue is missing' };
  }
  const entries = documents.flatMap((row: unknown): CatalogueEntry[] => {
    if (!Array.isArray(row)) return [];
    const [type, number, title, date, issuer]: unknown[] = row;
    if (typeof number !== 'string' || typeof title !== 'string') return [];
    const entry = {
      type: types[Number(type)] ?? '',
      number,
      title,
      date: nonEmptyText(date),
      issuer: nonEmptyText(issuers[Number(issuer)]),
    };
    return [entry];
  });
  return { kind: 'catalogue', catalogue: index(entries) };
}

function index(entries: readonly CatalogueEntry[]): Catalogue {
  const byKey = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const only = (key: string | null): CatalogueEntry | null => {
    const [entry, other] = (key === null ? undefined : byKey.get(key)) ?? [];
    return entry !== undefined && other === undefined ? entry : null;
  };
  return {
    entries,
    find: (document) => only(keyOf(document)),
    findById(id) {
      const [, , type, numbered = '', year] = id.split(':');
      return only(
        numbered.includes('/') ? `${type} ${plain(numbered)}` : `${type} ${numbered} ${year}`,
      );
    },
  };
}

/** The canonical id of a catalogued document: laws go by their title, as newspapers cite them. */
export function catalogueId({ type, number, title, date }: CatalogueEntry): string {
  const year = /\/(\d{4})\//.exec(number)?.[1] ?? date?.slice(0, 4) ?? '~';
  return `vn:state:${type}:${titled.has(type) ? slug(title) : number}:${year}`;
}

const titled: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh']);

function keysOf({ type, number, title }: CatalogueEntry): string[] {
  const keys = [`${type} ${plain(number)}`];
  const year = /\/(\d{4})\//.exec(number)?.[1];
  if (titled.has(type) && year) keys.push(`${type} ${slug(title)} ${year}`);
  return keys;
}

function keyOf({
  type,
  number,
  year,
  symbol,
  yearInNumber,
  name,
}: DocumentIdentity): string | null {
  if (number !== null && symbol !== null) {
    const parts = yearInNumber ? [number, year, symbol] : [number, symbol];
    return parts.includes(null) ? null : `${type} ${plain(parts.join('/'))}`;
  }
  return name !== null && year !== null ? `${type} ${name} ${year}` : null;
}

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isTexts = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every((text) => typeof text === 'string');

const nonEmptyText = (text: unknown): string | null =>
  typeof text === 'string' && text !== '' ? text : null;
