import { fromRoman } from '../../../grammar/roman';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import { dot, is } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { slug } from '../data/slug';
import { lexicon, whoseWord } from '../data/words';
import { isJoint } from './list/list-joints';
import { behindCount, filler, MAX_WORDS_BEFORE_NUMBER, readCount } from './session-count';

const localWords = lexicon.words('bộ tỉnh thành phố huyện quận xã phường khối thị');
const ordinalWords = lexicon.words('lần thứ');
const partyWord = lexicon.words('đảng');
const committeeWords = lexicon.words('bộ ủy');

/** The years of the Party's national congresses, from the first on. */
const congressYears = '1935 1951 1960 1976 1982 1986 1991 1996 2001 2006 2011 2016 2021 2026'.split(
  ' ',
);

/** "Nghị quyết Đại hội XII, XIII", "…, lần thứ VIII": a further congress. */
export function nextCongress(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  let at = before.to;
  const inParty = is(tokens, at, whoseWord) ? at + 1 : at;
  while (at - inParty < 5 && is(tokens, at, filler)) at++;
  while (at - inParty < 5 && is(tokens, at, localWords)) at++;
  const joint = at;
  while (at - joint < 2 && isJoint(tokens, at)) at++;
  if (at === joint) return null;
  while (is(tokens, at, ordinalWords)) at++;
  const number = tokens.kinds[at] === Word ? fromRoman(tokens.slice(at, at + 1)) : 0;
  if (number === 0) return null;
  return ofCongress(tokens, newBuffer(tokens, at, at + 1, 'bare', before.type), number, null);
}

/** "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII", behind "Đại hội". */
export function readCongress(
  tokens: Tokens,
  from: number,
  type: string,
  start: number,
): CitationBuffer | null {
  let host: string | null = null;
  let hostFrom = 0;
  for (let at = start; at - start < MAX_WORDS_BEFORE_NUMBER; at++) {
    const number = readCount(tokens, at);
    if (number > 0) {
      if (hostFrom > 0) {
        // "… đảng bộ các cấp bằng 8 đề án": digits count something else where "lần thứ" does not lead to them.
        if (tokens.kinds[at] === Digits && !is(tokens, at - 1, ordinalWords)) return null;
        host = hostOf(tokens, hostFrom, at);
      }
      const to = behindCount(tokens, at);
      return ofCongress(tokens, newBuffer(tokens, from, to, 'session', type), number, host);
    }
    // "TP.HCM": a dot inside a name.
    if (is(tokens, at, dot) && !tokens.spaced(at) && !tokens.spaced(at + 1)) continue;
    if (tokens.kinds[at] !== Word) return null;
    const other = is(tokens, at, localWords) || !is(tokens, at, filler);
    if (other && hostFrom === 0) hostFrom = at;
  }
  return null;
}

/** Whose congress it is, `~` for a local committee of the Party without a name. */
function hostOf(tokens: Tokens, from: number, to: number): string | null {
  let end = to;
  while (is(tokens, end - 1, ordinalWords)) end--;
  if (is(tokens, from, localWords)) return '~';
  // Other words than those of a congress only count where "lần thứ" shows that the number is the congress's.
  return end === to ? null : slug(tokens.slice(from, end));
}

/** Fills in which congress a citation is of. */
function ofCongress(
  tokens: Tokens,
  one: CitationBuffer,
  number: number,
  host: string | null,
): CitationBuffer {
  const ofLocal = isLocalBehind(tokens, one.to) || number > congressYears.length;
  const place = host ?? (ofLocal ? '~' : null);
  one.system = place === null || place === '~' ? 'party' : 'org';
  one.name = place === null ? `dai-hoi-${number}` : `dai-hoi-${number}@${place}`;
  one.year = place === null ? (congressYears[number - 1] ?? null) : null;
  one.confidence = 90;
  return one;
}

/** "… lần thứ XV Đảng bộ tỉnh", "… của Đảng bộ". */
function isLocalBehind(tokens: Tokens, at: number): boolean {
  const next = is(tokens, at, whoseWord) ? at + 1 : at;
  return is(tokens, next, partyWord) && is(tokens, next + 1, committeeWords);
}
