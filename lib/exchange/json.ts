import type { ArticleNotes, Regulation } from '../records';
import type { Format } from './format';

/** Raised when a program that reads the old version could misread a new file. 2: no texts in articles. */
const JSON_VERSION = 2;

/** The records of the notes as they are stored, for other programs. All that there is, the trash too, is in the backup file. */
export const json: Format = {
  id: 'json',
  name: 'JSON',
  mime: 'application/json',
  extension: 'json',
  hasKeptArticles: true,
  write: (notes, { now, versionsOf, changedIn }) =>
    `${JSON.stringify(
      {
        format: 'ben-le',
        version: JSON_VERSION,
        exportedAt: now.toISOString(),
        articles: notes.flatMap(({ article }) => article ?? []),
        versions: notes.flatMap(({ article }) => (article ? versionsOf(article.id) : [])),
        annotations: notes.flatMap(({ annotations }) => annotations),
        /** Words that the newspaper changed inside passages, found in the versions. */
        changedPassages: notes.flatMap(({ annotations }) =>
          annotations.flatMap(({ id }) => {
            const changed = changedIn(id);
            return changed ? [{ annotationId: id, ...changed }] : [];
          }),
        ),
        regulations: eachOnce(notes),
        mentions: notes.flatMap(({ mentions }) => mentions),
      },
      null,
      2,
    )}\n`,
};

/** Several articles cite the same regulation, which is stored once. */
function eachOnce(notes: readonly ArticleNotes[]): Regulation[] {
  const all = notes.flatMap(({ regulations }) => regulations);
  return [...new Map(all.map((regulation) => [regulation.id, regulation])).values()];
}
