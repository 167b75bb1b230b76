/*
 * In: the language of a page, or an id.
 * Out: the packs of that language, or the one that made the id.
 */
import type { Pack } from '../pack/pack';
import { eu } from './eu';
import { vn } from './vn';

export const packs: readonly Pack[] = [vn, eu];

/** The packs that read pages in a language (BCP 47); all of them where no pack names it. */
export function packsFor(language: string): readonly Pack[] {
  const [primary = ''] = language.toLowerCase().split('-');
  const fitting = packs.filter((pack) => pack.languages.includes(primary));
  return fitting.length > 0 ? fitting : packs;
}

/** The pack that an id is of; the first where it is of none. */
export const packOf = (id: string): Pack =>
  packs.find((pack) => id.startsWith(`${pack.id}:`)) ?? vn;
