/*
 * In: what is typed, and documents or titles.
 * Out: those that fit, the best first.
 */
import { compareCodeUnits, searchFold } from '../../text';
import { regulationsById } from '../documents/by-id';
import type { Regulation } from '../schema/records';

/** How well a document fits: the lower the better. */
type Fit = 0 | 1 | 2 | 3;

/**
 * The documents that have every word of the query in name, spellings, issuer, subject and date between them, tones and case aside. First those
 * of which a number is just what was typed or the name has the words as they stand, then those with all words in the name, then in a spelling, then elsewhere; among
 * equals the newest first, since a law is mostly wanted as it is in force.
 * @param regulations one that was merged into another of them is that other, which is found by the names of both
 */
export function findRegulations(
  regulations: readonly Regulation[],
  query: string,
  most: number,
): readonly Regulation[] {
  const words = searchFold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hasMerged = regulations.some(({ aliases }) => aliases.length > 0);
  const byId = hasMerged ? regulationsById(regulations) : null;
  const fits = new Map<Regulation, Fit>();
  for (const own of regulations) {
    const fit = fitOf(own, words);
    if (fit === null) continue;
    const regulation = byId?.get(own.id) ?? own;
    const best = fits.get(regulation);
    if (best === undefined || fit < best) fits.set(regulation, fit);
  }
  return [...fits]
    .map(([regulation, fit]) => ({ regulation, fit }))
    .sort((a, b) => a.fit - b.fit || newestFirst(a.regulation, b.regulation))
    .slice(0, most)
    .map(({ regulation }) => regulation);
}

function fitOf(regulation: Regulation, words: readonly string[]): Fit | null {
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  const name = searchFold(regulation.name);
  // Letters alone are a symbol that many have.
  const numbered = /\d/.test(words.join('')) ? searchFold(numberOf(regulation)) : '';
  const isNumber = (word: string): boolean => word === regulation.number;
  if (has(name) || has(numbered)) {
    if (words.some(isNumber) || hasWhole(name, words) || hasWhole(numbered, words)) return 0;
  }
  if (has(name)) return 1;
  if (regulation.spellings.some((spelling) => has(searchFold(spelling)))) return 2;
  const said = [
    name,
    numbered,
    ...regulation.spellings,
    regulation.issuer,
    regulation.subject,
    regulation.date,
  ];
  return has(searchFold(said.join(' '))) ? 3 : null;
}

/** Whether a text has the words as they stand: digits as a whole number, so that `24` is neither in `124` nor in 2024. */
function hasWhole(text: string, words: readonly string[]): boolean {
  const phrase = words.join(' ');
  const [startsWithDigit, endsWithDigit] = [/^\d/.test(phrase), /\d$/.test(phrase)];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const isCut =
      (startsWithDigit && isDigit(text[at - 1])) ||
      (endsWithDigit && isDigit(text[at + phrase.length]));
    if (!isCut) return true;
  }
  return false;
}

const isDigit = (letter = ''): boolean => /^\d$/.test(letter);

/** A law goes by its title, and is looked up by its number all the same: `59/2020/QH14`. */
const numberOf = ({ number, year, symbol }: Regulation): string =>
  number === null ? '' : [number, year, symbol].filter(Boolean).join('/');

/** ISO 8601, a day or a year; documents of which neither is known come last. */
const timeOf = ({ date, year }: Regulation): string => date ?? year ?? '';

const newestFirst = (one: Regulation, other: Regulation): number =>
  compareCodeUnits(timeOf(other), timeOf(one));
