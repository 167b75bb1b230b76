import { type ArticleVersion, groupBy, type ImportRows, limits } from '../../records';
import type { FileRow } from './gathered';
import { type Planning, tell } from './planning';
import { decideVersions } from './restore-versions';
import { skipped } from './row-fate';

type FileVersion = FileRow<ArticleVersion>;

/** Articles whose texts are asked for at a time. */
const ARTICLES_PER_SLICE = 50;

/** Texts are decided on together with the other texts of their article. */
export async function planVersions(
  planning: Planning,
  rows: readonly FileVersion[],
): Promise<ImportRows['versions']> {
  const { context, turns } = planning;
  const planned: ImportRows['versions'][number][] = [];
  const groups = [...groupBy(rows, ({ row }) => row.articleId)];
  for (let start = 0; start < groups.length; start += ARTICLES_PER_SLICE) {
    context.signal?.throwIfAborted();
    const slice = groups.slice(start, start + ARTICLES_PER_SLICE);
    const stored = await storedIds(planning, slice);
    for (const [articleId, all] of slice) {
      const added = await planArticle(planning, all, stored.has(articleId));
      planned.push(...added.map((row) => ({ row, known: null })));
      if (turns.isDue()) await turns.take();
    }
  }
  return planned;
}

/** The articles of which something is stored: the record, or one of these texts. */
async function storedIds(
  { context: { store } }: Planning,
  groups: readonly (readonly [string, readonly FileVersion[]])[],
): Promise<ReadonlySet<string>> {
  const keys = groups.flatMap(([id, all]) => all.map(({ row }) => [id, row.seenAt]));
  const articles = await store.read(
    'articles',
    groups.map(([id]) => id),
  );
  const versions = await store.read('versions', keys);
  return new Set([...articles.map(({ id }) => id), ...versions.map(({ articleId }) => articleId)]);
}

async function planArticle(
  planning: Planning,
  all: readonly FileVersion[],
  isStored: boolean,
): Promise<readonly ArticleVersion[]> {
  const { store } = planning.context;
  const articleId = all[0]?.row.articleId ?? '';
  const times = new Set<string>();
  const once = all.filter(({ row }) => !times.has(row.seenAt) && times.add(row.seenAt));
  const stored = isStored ? await store.versionsOf(articleId) : [];
  const isFull = stored.length + once.length > limits.versions;
  const notes = isStored && isFull ? await store.annotationsOf(articleId) : [];
  const fates = decideVersions(
    stored,
    once.map(({ row }) => row),
    notes.map(({ createdAt }) => createdAt),
  );
  const byRow = new Map(once.map((each, at) => [each, fates[at]]));
  return all.flatMap((each) => {
    const fate = byRow.get(each) ?? skipped('twice');
    tell(planning, 'versions', { ...each, isStored: false, fate });
    return fate.row ?? [];
  });
}
