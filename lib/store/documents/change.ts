import { equal, type Mention, type Regulation } from '../../records';
import type { Store } from '../open/database';
import { writing } from '../write/writing';

/** A row before and after a write; null where there was or is none. */
interface ChangedRow<Row> {
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** What a write did to documents, to take it back by. */
export interface DocumentChange {
  readonly regulations: readonly ChangedRow<Regulation>[];
  readonly mentions: readonly ChangedRow<Mention>[];
}

/**
 * Part of a transaction over regulations and mentions: puts rows, and tells what they were.
 * @returns null where nothing is new
 */
export async function putChanged(
  store: Store,
  regulations: readonly Regulation[],
  mentions: readonly Mention[] = [],
): Promise<DocumentChange | null> {
  const [knownRegulations, knownMentions] = await Promise.all([
    store.regulations.bulkGet(regulations.map(({ id }) => id)),
    store.mentions.bulkGet(mentions.map(({ id }) => id)),
  ]);
  const change: DocumentChange = {
    regulations: changedRows(regulations, knownRegulations),
    mentions: changedRows(mentions, knownMentions),
  };
  if (change.regulations.length + change.mentions.length === 0) return null;
  await store.regulations.bulkPut([...regulations]);
  await store.mentions.bulkPut([...mentions]);
  return change;
}

const changedRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  known: readonly (Row | undefined)[],
): readonly ChangedRow<Row>[] =>
  rows
    .map((after, at) => ({ id: after.id, before: known[at] ?? null, after }))
    .filter(({ before, after }) => !equal(before, after));

/**
 * Takes a write back, all of it or nothing.
 * @returns false where a row was changed since: nothing is taken back then
 */
export const undoDocumentChange = (store: Store, change: DocumentChange): Promise<boolean> =>
  writing(store, [store.regulations, store.mentions], async () => {
    const [regulations, mentions] = await Promise.all([
      store.regulations.bulkGet(change.regulations.map(({ id }) => id)),
      store.mentions.bulkGet(change.mentions.map(({ id }) => id)),
    ]);
    const isStill =
      change.regulations.every(({ after }, at) => equal(regulations[at] ?? null, after)) &&
      change.mentions.every(({ after }, at) => equal(mentions[at] ?? null, after));
    if (!isStill) return { result: false, touched: null };
    await store.regulations.bulkPut(beforeOf(change.regulations));
    await store.regulations.bulkDelete(madeBy(change.regulations));
    await store.mentions.bulkPut(beforeOf(change.mentions));
    await store.mentions.bulkDelete(madeBy(change.mentions));
    const rows = change.mentions.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    return { result: true, touched: [], listed: rows.map(({ articleId }) => articleId) };
  });

const beforeOf = <Row>(rows: readonly ChangedRow<Row>[]): Row[] =>
  rows.flatMap(({ before }) => (before === null ? [] : [before]));

const madeBy = <Row>(rows: readonly ChangedRow<Row>[]): string[] =>
  rows.flatMap(({ id, before }) => (before === null ? [id] : []));
