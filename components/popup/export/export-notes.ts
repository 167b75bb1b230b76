import { type FormatId, fileName, formats } from '../../../lib/exchange';
import {
  type ArticleNotes,
  type ArticleVersion,
  changedPassages,
  colours,
  type FindPassages,
  type Settings,
} from '../../../lib/records';
import { readEverything, readKept, readVersions, type Store } from '../../../lib/store';
import { download } from '../../ui/browser/download';
import { colourName } from '../../ui/words/colour-name';
import { language, t } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';

interface ExportOrder {
  readonly store: Store;
  readonly find: FindPassages;
  /** The id of a format of lib/exchange. */
  readonly format: FormatId;
  /** Null for everything. */
  readonly article: ArticleNotes | null;
  readonly names: Settings['colourNames'];
}

/**
 * Downloads notes as a file of a format, named after the article or, for several, after Bên Lề and the day.
 * @returns how many annotations are in it
 */
export async function exportNotes(order: ExportOrder): Promise<number> {
  const { store, find, article, names } = order;
  const format = formats.find(({ id }) => id === order.format);
  if (format === undefined) throw new Error(`no format ${order.format}`);
  const readAll = format.hasKeptArticles ? readKept : readEverything;
  const notes = article ? [article] : await readAll(store);
  const texts = await readTexts(store, notes);
  const changed = new Map(
    notes.flatMap((each) => [
      ...changedPassages(find, texts.get(each.article?.id ?? '') ?? [], each.annotations),
    ]),
  );
  const now = new Date();
  const text = format.write(notes, {
    language: language(),
    now,
    partName,
    colourName: (stored) => {
      const colour = colours.find((each) => each === stored);
      return colour === undefined ? stored : colourName(colour, names);
    },
    versionsOf: (articleId) => texts.get(articleId) ?? [],
    changedIn: (annotationId) => changed.get(annotationId) ?? null,
  });
  const day = new Intl.DateTimeFormat('sv').format(now);
  const title = article?.article?.title ?? `${t('exchange.fileEverything')} ${day}`;
  download([text], `${format.mime};charset=utf-8`, fileName(title, format.extension));
  return notes.reduce((sum, { annotations }) => sum + annotations.length, 0);
}

/** The stored texts of articles, by their ids. */
async function readTexts(
  store: Store,
  notes: readonly ArticleNotes[],
): Promise<ReadonlyMap<string, readonly ArticleVersion[]>> {
  const texts = new Map<string, readonly ArticleVersion[]>();
  for (const { article } of notes) {
    if (article !== null) texts.set(article.id, await readVersions(store, article.id));
  }
  return texts;
}
