/*
 * In: the language of a page, or an id.
 * Out: the packs of that language, or the one that made the id.
 */
import type { Pack } from '../pack/pack';
import { eu, euInVietnamese } from './eu';
import { vn } from './vn';

/** One of each jurisdiction. */
export const packs: readonly Pack[] = [eu, vn];

/** Where two find something in one place, the one named first is right: a numbered act of the Union is no Vietnamese document. */
const readers: readonly Pack[] = [euInVietnamese, ...packs];

/** The packs that read pages in a language (BCP 47); one of each jurisdiction where no pack names it. */
export function packsFor(language: string): readonly Pack[] {
  const [primary = ''] = language.toLowerCase().split('-');
  const fitting = readers.filter((pack) => pack.languages.includes(primary));
  return fitting.length > 0 ? fitting : packs;
}

/** The packs of Vietnamese pages. */
export const vietnamesePacks = packsFor('vi');

/** The pack that an id is of; the Vietnamese one where it is of none. */
export const packOf = (id: string): Pack =>
  packs.find((pack) => id.startsWith(`${pack.id}:`)) ?? vn;
