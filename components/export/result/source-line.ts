import type { SaidSource } from '../../../lib/exchange';

/** A source on one line, without what is not known. */
export const sourceLine = ({ title, newspaper, authors, day, address }: SaidSource): string =>
  [title, newspaper, authors, day, address].filter(Boolean).join(', ');
