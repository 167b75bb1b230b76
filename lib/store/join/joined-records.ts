import type { Table } from 'dexie';
import type { Annotation, ArticleRecord, ArticleVersion, Mention } from '../../records';
import { addAddresses } from '../write/addresses';
import { thinOut, withRisingTimes } from '../write/versions';

/** All that is stored of what is one article, but what it cites. */
export interface JoinedRows {
  readonly records: readonly ArticleRecord[];
  readonly texts: readonly ArticleVersion[];
  readonly notes: readonly Annotation[];
}

/**
 * Part of a transaction over articles and versions: puts one article with all texts in the place of several. The notes are
 * moved by the caller.
 */
export async function putJoined(
  articles: Pick<Table<ArticleRecord, string>, 'bulkDelete' | 'put'>,
  versions: Table<ArticleVersion, [string, string]>,
  id: string,
  { records, texts, notes }: JoinedRows,
): Promise<void> {
  const record = joinRecords(records, id, new Set(texts.map(({ articleId }) => articleId)));
  await articles.bulkDelete(records.map((old) => old.id));
  if (record) await articles.put(record);
  await versions.bulkDelete(texts.map(({ articleId, seenAt }) => [articleId, seenAt]));
  const noted = notes.map(({ createdAt }) => createdAt);
  await versions.bulkPut([...thinOut(joinVersions(texts, id), noted)]);
}

/**
 * Records of what is one article, as one: what the newspaper said of it last, with the addresses in the order in which they
 * were met, those first at which the page itself was seen.
 * @param seenIds of those whose page was seen: what a file says of an article counts only where that of none was
 * @returns null for none
 */
function joinRecords(
  olds: readonly ArticleRecord[],
  id: string,
  seenIds: ReadonlySet<string>,
): ArticleRecord | null {
  const met = olds.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const seen = met.filter((old) => seenIds.has(old.id));
  const [first] = met;
  const last = latest(met);
  if (!first || !last) return null;
  const urls = [...seen, ...met].reduce<string[]>(
    (known, old) => addAddresses(known, old.urls),
    [],
  );
  return {
    ...(latest(seen) ?? last),
    id,
    urls,
    createdAt: first.createdAt,
    updatedAt: last.updatedAt,
  };
}

const latest = (olds: readonly ArticleRecord[]): ArticleRecord | undefined =>
  olds.reduce<ArticleRecord | undefined>(
    (last, old) => (last && last.updatedAt > old.updatedAt ? last : old),
    undefined,
  );

/** The texts of what is one article, as one history, oldest first; a text that was seen twice in a row is there once. */
function joinVersions(
  versions: readonly ArticleVersion[],
  articleId: string,
): readonly ArticleVersion[] {
  const all = versions
    .map((version) => ({ ...version, articleId }))
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return withRisingTimes(all.filter(({ hash }, at) => at === 0 || hash !== all[at - 1]?.hash));
}

/** One mention of each id: of two that are one now, what the user said counts, then what was said later. */
export function joinMentions(mentions: readonly Mention[]): Mention[] {
  const joined = new Map<string, Mention>();
  for (const mention of mentions) {
    const twin = joined.get(mention.id);
    if (twin === undefined || isStronger(mention, twin)) joined.set(mention.id, mention);
  }
  return [...joined.values()];
}

function isStronger(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other].map(({ state }) => state !== 'recognised');
  return a === b ? one.updatedAt > other.updatedAt : a === true;
}
