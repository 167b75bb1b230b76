import { searchFold } from '../../text';
import type { Regulation } from '../schema/records';

/**
 * What documents of one type are called, as one of them prints it: `Nghị định` of `Nghị định 24/2024/NĐ-CP`, since a type is
 * stored as the word without tones (`nghi-dinh`). Null where none begins with it.
 */
export function typeNameOf({ name, type }: Pick<Regulation, 'name' | 'type'>): string | null {
  const words = name.trim().split(/\s+/).slice(0, type.split('-').length).join(' ');
  return searchFold(words) === searchFold(type.replaceAll('-', ' ')) ? words : null;
}
