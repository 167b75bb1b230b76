import * as fc from 'fast-check';
import { writeBackup } from '../../../../lib/exchange';
import {
  type Annotation,
  colours,
  type Dossier,
  defaultSettings,
  type ImportRows,
} from '../../../../lib/records';
import { applyImport, readWhole, type Store } from '../../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from '../../store/records';
import { anyText } from '../context';

/** Rows of every table, none of which is stored. */
type Rows = { readonly [Table in keyof ImportRows]: readonly ImportRows[Table][number]['row'][] };

const ids = ['a', 'b', 'c', 'd'];
const anyId = fc.constantFrom(...ids);
const anyTime = fc
  .integer({ min: 0, max: 50 })
  .map((day) => new Date(Date.UTC(2026, 9, 1 + day)).toISOString());
const anyWords = fc.oneof(
  anyText,
  fc.constantFrom('', 'Hỏi lại.', '__proto__', '\u0000', '\ud800'),
);
const shortText = anyWords.map((text) => text.slice(0, 100));
const uniqueBy = <Row>(row: fc.Arbitrary<Row>, keyOf: (row: Row) => string) =>
  fc.uniqueArray(row, { maxLength: 5, selector: keyOf });
const byId = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  uniqueBy(row, ({ id }) => id);

const anyArticle = fc.record({ id: anyId, title: shortText, updatedAt: anyTime }).map(anArticle);
const anyVersion = fc
  .record({ articleId: anyId, seenAt: anyTime, hash: fc.constantFrom('h1', 'h2', 'h3') })
  .chain((over) =>
    anyWords.map((text) => aVersion({ ...over, blocks: [{ role: 'paragraph', text }] })),
  );
const anyNote: fc.Arbitrary<Annotation> = fc
  .record({
    id: anyId,
    articleId: anyId,
    colour: fc.constantFrom(...colours),
    note: anyWords,
    tags: fc.array(
      shortText.filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    regulationIds: fc.array(anyId, { maxLength: 2 }),
    others: fc.array(fc.record({ text: anyWords, device: fc.constant('abc'), at: anyTime }), {
      maxLength: 2,
    }),
    updatedAt: anyTime,
    deletedAt: fc.option(anyTime),
  })
  .map(anAnnotation);
const anyPurged = anyNote.map((note) => ({
  ...note,
  target: { quote: { exact: '', prefix: '', suffix: '' }, model: 1 },
  note: '',
  tags: [],
  regulationIds: [],
  checked: null,
  others: [],
  deletedAt: note.updatedAt,
  purgedAt: note.updatedAt,
}));
const anyRegulation = fc
  .record({
    id: anyId,
    subject: fc.option(shortText),
    state: fc.constantFrom('recognised' as const, 'confirmed' as const, 'edited' as const),
    spellings: fc.array(shortText, { maxLength: 2 }),
    aliases: fc.array(anyId, { maxLength: 2 }),
    updatedAt: anyTime,
  })
  .map(aRegulation);
const anyMention = fc
  .record({
    id: anyId,
    articleId: anyId,
    regulationId: fc.option(anyId),
    state: fc.constantFrom('recognised' as const, 'confirmed' as const, 'rejected' as const),
    updatedAt: anyTime,
  })
  .map(aMention);
const anyDossier = fc.record({
  id: anyId,
  title: shortText,
  items: fc.constant<Dossier['items']>([{ id: 'i1', kind: 'heading', text: 'Phần một' }]),
  createdAt: anyTime,
  updatedAt: anyTime,
  deletedAt: fc.option(anyTime),
});
const anySettings = fc
  .constantFrom(...colours)
  .map((lastColour) => ({ ...defaultSettings, lastColour }));

/** Rows as a store can have them, dangling ids and hostile text included. */
export const anyRows: fc.Arbitrary<Rows> = fc.record({
  articles: byId(anyArticle),
  versions: uniqueBy(anyVersion, ({ articleId, seenAt }) => `${articleId} ${seenAt}`),
  annotations: byId(fc.oneof({ weight: 5, arbitrary: anyNote }, anyPurged)),
  regulations: byId(anyRegulation),
  mentions: byId(anyMention),
  dossiers: byId(anyDossier),
  settings: fc.array(anySettings, { maxLength: 1 }),
});

export const countOf = (rows: Rows): number => Object.values(rows).flat().length;

/** Fills an empty store. */
export const fill = (store: Store, rows: Rows): Promise<void> =>
  applyImport(
    store,
    Object.fromEntries(
      Object.entries(rows).map(([table, all]) => [
        table,
        (all as readonly unknown[]).map((row) => ({ row, known: null })),
      ]),
    ) as unknown as ImportRows,
  );

/** A backup of the store, as a file. */
export async function backupOf(store: Store): Promise<File> {
  const parts: BlobPart[] = [];
  for await (const bytes of writeBackup({ schema: 2, tables: readWhole(store) })) {
    parts.push(new Uint8Array(bytes));
  }
  return new File(parts, 'ben-le.zip');
}

/** All rows; device and revision are the store's own. */
export async function rowsOf(store: Store): Promise<Record<string, unknown>> {
  const tables = store.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map(async (each) => [each.name, await each.toArray()]));
  return { ...Object.fromEntries(rows), settings: await store.meta.get('settings') };
}
