import type { CorrectedMention, Mark, PageState } from '../../extension';
import {
  type Annotation,
  type ArticleNotes,
  defaultSettings,
  limits,
  type Mention,
  regulationsById,
  type Settings,
  type WriteFailure,
} from '../../records';

/** What a page learns of an annotation. Field by field: what a record gets later does not go out by itself. */
export const markOf = (annotation: Annotation): Mark => ({
  id: annotation.id,
  target: annotation.target,
  colour: annotation.colour,
  regulationIds: annotation.regulationIds,
  createdAt: annotation.createdAt,
  updatedAt: annotation.updatedAt,
  hasNote: annotation.note !== '',
});

const correctedOf = ({ id, text, regulationId, state }: Mention): CorrectedMention => ({
  id,
  text,
  regulationId,
  state,
});

/** What is stored of an article, as far as a page may know it. */
export function pageState(
  articleId: string,
  { annotations, regulations, mentions }: Omit<ArticleNotes, 'article'>,
  { offHosts, lastColour, colourNames }: Settings,
  host: string,
): PageState {
  // A page knows a document by one id, whatever the user merged into it.
  const byId = regulationsById(regulations);
  const standing = (id: string): string => byId.get(id)?.id ?? id;
  const marks = annotations
    .slice(0, limits.marksPerArticle)
    .map(markOf)
    .map((mark) => ({ ...mark, regulationIds: [...new Set(mark.regulationIds.map(standing))] }));
  const correctedMentions = mentions
    .filter(({ state }) => state !== 'recognised')
    .map(correctedOf)
    .map((mention) => ({
      ...mention,
      regulationId: mention.regulationId && standing(mention.regulationId),
    }));
  const ids = new Set([
    ...marks.flatMap(({ regulationIds }) => regulationIds),
    ...correctedMentions.map(({ regulationId }) => regulationId),
  ]);
  return {
    articleId,
    enabled: !offHosts.includes(host),
    marks,
    correctedMentions,
    regulations: regulations.filter(({ id }) => ids.has(id)),
    settings: { lastColour, colourNames },
    failure: null,
  };
}

/** Where the store cannot be read: the page is read and its citations are shown all the same. */
export const unreadState = (articleId: string, failure: WriteFailure, host: string): PageState => ({
  ...pageState(
    articleId,
    { annotations: [], regulations: [], mentions: [] },
    defaultSettings,
    host,
  ),
  failure,
});
