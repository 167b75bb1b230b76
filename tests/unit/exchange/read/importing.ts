import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { articleKey, boundedId } from '../../../../lib/article/page/identity';
import {
  type Importer,
  type ImporterId,
  type ImportFiles,
  type ImportStore,
  importers,
  importFailureOf,
  type Plan,
  recogniseFiles,
} from '../../../../lib/exchange';
import type { ArticleRecord } from '../../../../lib/records';
import { applyImport, importReads, type Store } from '../../../../lib/store';
import { freshStore } from '../../store/fresh';

export const NOW = new Date('2026-11-30T02:00:00.000Z');

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'tep'): File =>
  new File([content], name);
export const jsonFile = (value: unknown, name?: string): File =>
  fileOf(JSON.stringify(value), name);
export const zipFile = (texts: Readonly<Record<string, string>>, name = 'tep.zip'): File =>
  fileOf(
    new Uint8Array(
      zipSync(
        Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
      ),
    ),
    name,
  );
/** @param rows cells, the heading first */
export const csvFile = (rows: readonly (readonly string[])[], name = 'tep.csv'): File =>
  fileOf(
    rows
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n'),
    name,
  );

/** What a plan asks, of a store, as the page answers it. */
export const importStoreOf = (store: Store): ImportStore => ({
  articleIdOf: (url) =>
    /^https?:/i.test(url) && URL.canParse(url) ? boundedId(articleKey(url)) : null,
  ...importReads(store),
});

export const recognised = async (files: ImportFiles): Promise<ImporterId | null> =>
  (await recogniseFiles(importers, files))?.id ?? null;

async function importerOf(files: ImportFiles): Promise<Importer> {
  const importer = await recogniseFiles(importers, files);
  if (importer === null) throw new Error('no importer');
  return importer;
}

export const planOf = async (files: ImportFiles, store = freshStore(), now = NOW): Promise<Plan> =>
  (await importerOf(files)).plan(files, { store: importStoreOf(store), now });

/** Plans and writes. */
export async function imported(files: ImportFiles, store: Store, now = NOW): Promise<Plan> {
  const plan = await planOf(files, store, now);
  await applyImport(store, plan.rows);
  return plan;
}

/** "too-large: name", or what else the work came to. */
export const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error) => `${importFailureOf(error)}: ${error.message}`,
  );

/** The notes that a plan adds, with their articles. */
export const addedBy = ({ rows }: Plan) =>
  rows.annotations
    .filter(({ known }) => known === null)
    .map(({ row }) => ({
      row,
      article: rows.articles.find((each) => each.row.id === row.articleId)?.row as ArticleRecord,
    }));

/** The words of what a plan adds, short. */
export const shortOf = (plan: Plan) =>
  addedBy(plan).map(({ row, article }) => ({
    url: article.urls[0],
    title: article.title,
    quote: row.target.quote.exact,
    note: row.note,
    tags: row.tags,
    createdAt: row.createdAt,
  }));

/** "verdict reason place" of each line. */
export const linesOf = ({ lines }: Plan): string[] =>
  lines
    .filter(({ table }) => table === 'annotations')
    .map(({ verdict, reason, place }) => [verdict, reason, place].filter(Boolean).join(' '));
