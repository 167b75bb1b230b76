import { type Format, fileName } from '../../lib/exchange';
import { type ArticleNotes, colours, type Settings } from '../../lib/records';
import { colourName } from '../ui/colour-name';
import { t } from '../ui/i18n';
import { language } from '../ui/language';
import { partName } from '../ui/part-name';
import { download } from './download';

/**
 * Downloads notes as a file of a format, named after the article or, for several, after Bên Lề and the day.
 * @returns how many annotations are in it
 */
export function exportNotes(
  format: Format,
  notes: readonly ArticleNotes[],
  scope: 'article' | 'everything',
  names: Settings['colourNames'],
): number {
  const now = new Date();
  const text = format.write(notes, {
    language: language(),
    now,
    partName,
    colourName: (stored) => {
      const colour = colours.find((each) => each === stored);
      return colour === undefined ? stored : colourName(colour, names);
    },
  });
  const day = new Intl.DateTimeFormat('sv').format(now);
  const title =
    scope === 'article'
      ? (notes[0]?.article?.title ?? '')
      : `${t('exchange.fileEverything')} ${day}`;
  download(text, format.mime, fileName(title, format.extension));
  return notes.reduce((sum, { annotations }) => sum + annotations.length, 0);
}
