import { type Format, fileName } from '../../lib/exchange';
import {
  type ArticleNotes,
  type ArticleVersion,
  changedPassages,
  colours,
  type FindPassages,
  type Settings,
} from '../../lib/records';
import { readVersions, type Store } from '../../lib/store';
import { colourName } from '../ui/colour-name';
import { download } from '../ui/download';
import { t } from '../ui/i18n';
import { language } from '../ui/language';
import { partName } from '../ui/part-name';

/** The stored texts of articles, by their ids. */
type Texts = ReadonlyMap<string, readonly ArticleVersion[]>;

export interface Exported {
  readonly notes: readonly ArticleNotes[];
  readonly texts: Texts;
  readonly find: FindPassages;
}

export async function readTexts(store: Store, notes: readonly ArticleNotes[]): Promise<Texts> {
  const texts = new Map<string, readonly ArticleVersion[]>();
  for (const { article } of notes) {
    if (article !== null) texts.set(article.id, await readVersions(store, article.id));
  }
  return texts;
}

/**
 * Downloads notes as a file of a format, named after the article or, for several, after Bên Lề and the day.
 * @returns how many annotations are in it
 */
export function exportNotes(
  format: Format,
  { notes, texts, find }: Exported,
  scope: 'article' | 'everything',
  names: Settings['colourNames'],
): number {
  const now = new Date();
  const changed = new Map(
    notes.flatMap(({ article, annotations }) => [
      ...changedPassages(find, texts.get(article?.id ?? '') ?? [], annotations),
    ]),
  );
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
  const title =
    scope === 'article'
      ? (notes[0]?.article?.title ?? '')
      : `${t('exchange.fileEverything')} ${day}`;
  download([text], `${format.mime};charset=utf-8`, fileName(title, format.extension));
  return notes.reduce((sum, { annotations }) => sum + annotations.length, 0);
}
