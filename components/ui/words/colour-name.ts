import type { Colour } from '../../../lib/records';
import { t } from './i18n';

const defaults: Readonly<Record<Colour, () => string>> = {
  yellow: () => t('colour.yellow'),
  green: () => t('colour.green'),
  blue: () => t('colour.blue'),
  pink: () => t('colour.pink'),
  purple: () => t('colour.purple'),
};

/** What a colour means: as the user named it, else its default meaning in the browser's language. */
export const colourName = (
  colour: Colour,
  names: Partial<Readonly<Record<Colour, string>>> = {},
): string => names[colour] ?? defaults[colour]();
