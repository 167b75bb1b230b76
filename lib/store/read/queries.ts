import {
  type Annotation,
  type ArticleNotes,
  type ArticleRecord,
  type ArticleVersion,
  groupBy,
  inReadingOrder,
  type Mention,
  type Regulation,
  regulationsById,
} from '../../records';
import { resolveWithin } from '../documents/resolve';
import type { Store } from '../open/database';
import { versionsOf } from '../write/articles';
import { reading } from './reading';

/** What is stored of an article, without its texts: see `readVersions`. */
export const readArticle = (store: Store, articleId: string): Promise<ArticleNotes> =>
  reading(store, async () => {
    const [article, annotations, mentions] = await Promise.all([
      store.articles.get(articleId),
      store.annotations.where({ articleId }).toArray(),
      store.mentions.where({ articleId }).toArray(),
    ]);
    const present = annotations.filter(isKept);
    const regulations = await resolveWithin(store, [...citedBy(present, mentions)]);
    return {
      article: article ?? null,
      annotations: present.sort(inReadingOrder),
      regulations: [...new Set(regulations.values())],
      mentions,
    };
  });

/** The texts of an article, oldest first. */
export const readVersions = (store: Store, articleId: string): Promise<readonly ArticleVersion[]> =>
  reading(store, () => versionsOf(store, articleId).toArray());

/** An annotation, one in the trash too; null where there is none or it was emptied for good. */
export const readAnnotation = (store: Store, id: string): Promise<Annotation | null> =>
  reading(store, async () => {
    const found = await store.annotations.get(id);
    return found === undefined || found.purgedAt !== undefined ? null : found;
  });

/** The regulations that are stored, in the order of the ids; one that was merged into another is that other. */
export const readRegulations = (
  store: Store,
  ids: readonly string[],
): Promise<readonly Regulation[]> =>
  reading(store, async () => {
    const byId = await resolveWithin(store, ids);
    return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
  });

/** Those that were merged into others are among them: by their names the others are found. */
export const readAllRegulations = (store: Store): Promise<readonly Regulation[]> =>
  reading(store, () => store.regulations.toArray());

/** Every article that has annotations outside the trash, the latest changed first. */
export const readEverything = async (store: Store): Promise<readonly ArticleNotes[]> =>
  (await readKept(store)).filter(({ annotations }) => annotations.length > 0);

/** Every article that has annotations outside the trash or was kept for what it cites, the latest changed first. */
export const readKept = (store: Store): Promise<readonly ArticleNotes[]> =>
  reading(store, async () => {
    const { articles, annotations, regulations, mentions } = store;
    return joined(
      await store.transaction('r', [articles, annotations, regulations, mentions], () =>
        Promise.all([
          articles.orderBy('updatedAt').reverse().toArray(),
          annotations.toArray(),
          regulations.toArray(),
          mentions.toArray(),
        ]),
      ),
    );
  });

const isKept = ({ deletedAt }: Annotation): boolean => deletedAt === null;

const citedBy = (
  annotations: readonly Annotation[],
  mentions: readonly Mention[],
): ReadonlySet<string> =>
  new Set([
    ...mentions.flatMap(({ regulationId }) => regulationId ?? []),
    ...annotations.flatMap(({ regulationIds }) => regulationIds),
  ]);

function joined([articles, annotations, regulations, mentions]: readonly [
  readonly ArticleRecord[],
  readonly Annotation[],
  readonly Regulation[],
  readonly Mention[],
]): readonly ArticleNotes[] {
  const annotationsByArticle = groupBy(annotations.filter(isKept), ({ articleId }) => articleId);
  const mentionsByArticle = groupBy(mentions, ({ articleId }) => articleId);
  const byId = regulationsById(regulations);
  return articles
    .filter(({ id }) => annotationsByArticle.has(id) || mentionsByArticle.has(id))
    .map((article) => {
      const ofArticle = (annotationsByArticle.get(article.id) ?? []).sort(inReadingOrder);
      const itsMentions = mentionsByArticle.get(article.id) ?? [];
      return {
        article,
        annotations: ofArticle,
        regulations: [
          ...new Set([...citedBy(ofArticle, itsMentions)].flatMap((id) => byId.get(id) ?? [])),
        ],
        mentions: itsMentions,
      };
    });
}

/** The id of the stored article that was read at an address, whatever its fragment. */
export const findArticle = (store: Store, url: string): Promise<string | null> =>
  reading(store, async () => {
    const plain = url.replace(/#.*$/s, '');
    const found = await store.articles.where('urls').equals(plain).first();
    return found?.id ?? null;
  });
