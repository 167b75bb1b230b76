import { searchFold } from '../../text';

/** A stretch of a text, in UTF-16 code units. */
export interface MatchSpan {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** Where `folded` holds the folded term at the beginning of a word, at or after `from`; -1 if nowhere. */
export function indexOfTerm(folded: string, term: string, from = 0): number {
  for (let at = folded.indexOf(term, from); at !== -1; at = folded.indexOf(term, at + 1)) {
    const inside = WORD.test(term.charAt(0)) && WORD.test(folded.charAt(at - 1));
    if (!inside) return at;
  }
  return -1;
}

/**
 * Where the terms (folded by `searchFold`) stand in `text`, whatever its tones and case, in order and never overlapping.
 */
export function findMatches(text: string, terms: readonly string[]): readonly MatchSpan[] {
  const { folded, starts } = foldWithStarts(text);
  const found = terms
    .filter((term) => term !== '')
    .flatMap((term) => occurrences(folded, term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const matches: MatchSpan[] = [];
  for (const { start, end } of found) {
    if (start < (matches.at(-1)?.end ?? 0)) continue;
    matches.push({ start, end });
  }
  return matches.map(({ start, end }) => ({
    start: starts[start] ?? text.length,
    end: starts[end] ?? text.length,
  }));
}

function occurrences(folded: string, term: string): MatchSpan[] {
  const found: MatchSpan[] = [];
  for (let at = indexOfTerm(folded, term); at !== -1; ) {
    found.push({ start: at, end: at + term.length });
    at = indexOfTerm(folded, term, at + term.length);
  }
  return found;
}

/** The text as search sees it, and where each folded unit begins in the text: combining accents belong to the letter before them. */
function foldWithStarts(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /\s/.test(character) ? (folded.endsWith(' ') ? '' : ' ') : searchFold(character);
    for (let unit = 0; unit < plain.length; unit++) starts.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, starts };
}
