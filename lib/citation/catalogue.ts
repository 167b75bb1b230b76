import { typeName } from './documents/document-name';
import { slug } from './packs/vn/data/slug';

/** What the catalogue tells about a document; null where it does not say. */
export interface CatalogueEntry {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  /** ISO 8601: a whole date, or only the year. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** ISO 8601, the day from which it is in force. */
  readonly effective: string | null;
}

const relationKinds = ['amended', 'replaced', 'repealed', 'newer'] as const;

/** What a later document does to another. `newer`: a law of the same title was passed, of which no day of effect is known. */
export interface CatalogueRelation {
  readonly kind: (typeof relationKinds)[number];
  readonly by: CatalogueEntry;
}

export interface Catalogue {
  /** ISO 8601, the day of the lists that it is made from. */
  readonly date: string;
  /** The entry of a document by its canonical id; null where it has none or several fit. It only adds to what is known of a document. */
  findById(id: string): CatalogueEntry | null;
  /** What it surely knows later documents to have done to a document, in the order of its file. */
  relationsOf(id: string): readonly CatalogueRelation[];
  readonly entries: readonly CatalogueEntry[];
}

export type OpenedCatalogue =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'unreadable' };

/** Opens the data of public/catalogue.json (already parsed); unreadable where its version or one of its lists is another. */
export function openCatalogue(data: unknown): OpenedCatalogue {
  const fields: Record<string, unknown> = isRecord(data) ? data : {};
  const { version, date, types, issuers, kinds, documents, relations } = fields;
  const listed = isTexts(types) && isTexts(issuers) && isTexts(kinds) && typeof date === 'string';
  if (version !== 3 || !listed || !Array.isArray(documents) || !Array.isArray(relations)) {
    return { kind: 'unreadable' };
  }
  const rows = documents.map((row: unknown) => readEntry(row, types, issuers));
  const relationsByKey = new Map<string, CatalogueRelation[]>();
  for (const row of relations as readonly unknown[]) {
    if (!Array.isArray(row)) continue;
    const [kindAt, type, number, at]: unknown[] = row;
    const kind = relationKinds.find((one) => one === kinds[Number(kindAt)]);
    const by = rows[Number(at)];
    if (!kind || !by || typeof number !== 'string') continue;
    addTo(relationsByKey, `${types[Number(type)]} ${plain(number)}`, { kind, by });
  }
  const entries = rows.filter((entry) => entry !== null);
  return { kind: 'catalogue', catalogue: index(date, entries, relationsByKey) };
}

function readEntry(
  row: unknown,
  types: readonly string[],
  issuers: readonly string[],
): CatalogueEntry | null {
  if (!Array.isArray(row)) return null;
  const [type, number, title, date, issuer, effective]: unknown[] = row;
  if (typeof number !== 'string' || typeof title !== 'string') return null;
  return {
    type: types[Number(type)] ?? '',
    number,
    title,
    date: nonEmptyText(date),
    issuer: nonEmptyText(issuers[Number(issuer)]),
    effective: effectiveDay(date, effective),
  };
}

/** A day of effect is written as days after that of the document where both are known: 30 kB less than as days of its own. */
function effectiveDay(date: unknown, effective: unknown): string | null {
  if (typeof effective !== 'number') return nonEmptyText(effective);
  const issued = typeof date === 'string' && date.length === 10 ? Date.parse(date) : Number.NaN;
  const day = issued + effective * MS_PER_DAY;
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10);
}

const MS_PER_DAY = 86_400_000;

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function index(
  date: string,
  entries: readonly CatalogueEntry[],
  relations: ReadonlyMap<string, readonly CatalogueRelation[]>,
): Catalogue {
  const byKey = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) addTo(byKey, key, entry);
  const fitting = (id: string): readonly CatalogueEntry[] => byKey.get(keyOfId(id)) ?? [];
  return {
    date,
    entries,
    findById(id) {
      const [entry, other] = fitting(id);
      return entry !== undefined && other === undefined ? entry : null;
    },
    relationsOf(id) {
      const [entry, other] = fitting(id);
      if (other !== undefined) return [];
      const key = entry === undefined ? keyOfId(id) : `${entry.type} ${plain(entry.number)}`;
      return relations.get(key) ?? [];
    },
  };
}

function keyOfId(id: string): string {
  const [, , type, numbered = '', year] = id.split(':');
  return `${type} ${numbered.includes('/') ? plain(numbered) : `${numbered} ${year}`}`;
}

/** The name by which people know a catalogued document, with its number: laws go by title and year. */
export function catalogueName(entry: CatalogueEntry): string {
  const name = plainCatalogueName(entry);
  return name.endsWith(entry.number) ? name : `${name} (${entry.number})`;
}

/** The same without the number of a law, as articles mostly have it. */
export function plainCatalogueName({ type, number, title, date }: CatalogueEntry): string {
  const name = typeName(type);
  if (!titled.has(type) || AMENDING.test(title)) return `${name} ${number}`;
  return `${name} ${title} ${date?.slice(0, 4) ?? ''}`.trim();
}

const AMENDING = /sửa đổi/i;

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

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isTexts = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every((text) => typeof text === 'string');

const nonEmptyText = (text: unknown): string | null =>
  typeof text === 'string' && text !== '' ? text : null;
