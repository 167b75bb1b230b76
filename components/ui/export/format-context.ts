import type { FormatContext } from '../../../lib/exchange';
import { colours, type Settings } from '../../../lib/records';
import { colourName } from '../words/colour-name';
import { language, t } from '../words/i18n';
import { partName } from '../words/part-name';

/**
 * What a format needs to know of this user.
 * @param title of all that is written; empty for Bên Lề with the day
 */
export function formatContext(title: string, names: Settings['colourNames']): FormatContext {
  const now = new Date();
  const day = new Intl.DateTimeFormat('sv').format(now);
  return {
    language: language(),
    now,
    title: title || `${t('exchange.fileEverything')} ${day}`,
    partName,
    colourName: (stored) => {
      const colour = colours.find((each) => each === stored);
      return colour === undefined ? stored : colourName(colour, names);
    },
  };
}
