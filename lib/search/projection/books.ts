import { type Dictionary, openDictionary } from '../words/dictionary';
import type { Projection } from './projection-types';

/** What stands in columns as a number. */
export interface Books {
  readonly words: Dictionary;
  readonly tags: Dictionary;
  readonly regulations: Dictionary;
  readonly sites: Dictionary;
}

/** Those of a projection, to which more can be added; empty ones without. */
export const openBooks = (known?: Projection): Books => ({
  words: openDictionary(known?.texts?.words),
  tags: openDictionary(known?.columns.tags ?? []),
  regulations: openDictionary(known?.columns.regulations ?? []),
  sites: openDictionary(known?.columns.sites ?? []),
});
