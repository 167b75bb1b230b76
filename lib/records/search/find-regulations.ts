import { searchFold } from '../../text';
import type { Regulation } from '../schema/records';

/**
 * The regulations whose name, issuer, subject and date have every word of the query between them, tones and case aside; those with all
 * of them in the name come first.
 */
export function findRegulations(
  regulations: readonly Regulation[],
  query: string,
  most: number,
): readonly Regulation[] {
  const words = searchFold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  const inName: Regulation[] = [];
  const elsewhere: Regulation[] = [];
  for (const regulation of regulations) {
    const name = searchFold(regulation.name);
    if (has(name)) inName.push(regulation);
    else if (
      has(searchFold([name, regulation.issuer, regulation.subject, regulation.date].join(' ')))
    ) {
      elsewhere.push(regulation);
    }
  }
  return [...inName, ...elsewhere].slice(0, most);
}
