import { language } from './language';

/** A whole number as the chosen language writes it: 10.000 or 10,000. */
export const formatCount = (count: number): string =>
  new Intl.NumberFormat(language()).format(count);
