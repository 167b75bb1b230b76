import { colours, type Settings } from '../../../lib/records';
import type { Dimension } from '../../../lib/search';
import { checkedStateName, checkedStates } from '../../ui/checked/checked-words';
import { colourName } from '../../ui/words/colour-name';
import { formatMonth } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';

const dimensionNames: Readonly<Record<Dimension, () => string>> = {
  article: () => t('libraryList.article'),
  regulation: () => t('library.navDocuments'),
  tag: () => t('popup.tagsLabel'),
  colour: () => t('editor.colour'),
  checked: () => t('libraryList.checked'),
  site: () => t('libraryList.site'),
  month: () => t('libraryList.month'),
  dossier: () => t('library.navDossiers'),
};

/** What a dimension is called. */
export const dimensionName = (dimension: Dimension): string => dimensionNames[dimension]();

/** What a state of verification is called; null where there is no such state. */
export function checkedName(state: string): string | null {
  const known = checkedStates.find((each) => each === state);
  return known === undefined ? null : checkedStateName(known);
}

/** Dimensions whose values are ids of records: their names stand in the store. */
export type StoredDimension = 'article' | 'regulation' | 'dossier';
export const isStored = (dimension: Dimension): dimension is StoredDimension =>
  dimension === 'article' || dimension === 'regulation' || dimension === 'dossier';

/** What a value is called that names itself; null where the value means nothing. */
export function plainName(
  dimension: Exclude<Dimension, StoredDimension>,
  value: string,
  names: Settings['colourNames'],
): string | null {
  switch (dimension) {
    case 'tag':
      return `#${value}`;
    case 'site':
      return value;
    case 'month':
      return formatMonth(value, language());
    case 'checked':
      return checkedName(value);
    case 'colour': {
      const colour = colours.find((one) => one === value);
      return colour === undefined ? null : colourName(colour, names);
    }
  }
}
