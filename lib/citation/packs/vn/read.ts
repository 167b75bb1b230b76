import { isCapital, isMark, isWord, separators } from '../../engine/look';
import { mention } from '../../engine/mention';
import type { Mention } from '../../engine/pack';
import { Digits, type Tokens } from '../../engine/tokens';
import { anchors } from './anchors';
import { isForeignBehind, isForeignSentence } from './guards';
import { readBare, readNumbered } from './numbered';
import { readSession } from './session';
import { readStandard, series } from './standards';
import { isDraft, readTitled } from './titled';
import { lexicon, yearWord } from './words';

const sessionTypes: ReadonlySet<string> = new Set(['nghi-quyet', 'ket-luan']);
const foreignTypes: ReadonlySet<string> = new Set(['nghi-quyet', 'chi-thi', 'sac-lenh', 'de-an']);
const academic = lexicon.words('ngành án viện học');

const firstWords: ReadonlySet<number> = new Set([...anchors.starts(), ...series.keys()]);

export const begins = (word: number): boolean => firstWords.has(word);

/** Ordered choice at one token: a title, a session, a number; the first that fits wins. */
export function read(tokens: Tokens, at: number): Mention | null {
  if (tokens.kind(at) === Digits) return readBare(tokens, at);
  const match = anchors.match(tokens, at);
  if (!match) return readStandard(tokens, at);
  const { entry, end } = match;
  if (entry.kind === 'named') return readNamed(tokens, at, end, entry);
  const { type } = entry;
  const found =
    (type.titled ? readTitled(tokens, at, type, end) : null) ??
    (sessionTypes.has(type.slug) ? readSession(tokens, at, type.slug, end) : null) ??
    readNumbered(tokens, at, type, end);
  if (!found) return null;
  if (
    !found.symbol &&
    foreignTypes.has(type.slug) &&
    isForeignSentence(tokens, found.to, found.to)
  ) {
    return null;
  }
  found.draft ||= isDraft(tokens, at);
  return found;
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly system: string;
}

function readNamed(tokens: Tokens, at: number, end: number, entry: Named): Mention | null {
  const constitution = entry.type === 'hien-phap';
  if (constitution) {
    if (isWord(tokens, at - 1, academic)) return null;
    if (isForeignBehind(tokens, end) || isForeignSentence(tokens, at, end)) return null;
    if (!isCapital(tokens, at)) return null;
  }
  if (isForeignBehind(tokens, end)) return null;
  let to = end;
  let year: string | null = null;
  const digits = isWord(tokens, end, yearWord) ? end + 1 : end;
  const value = tokens.value(digits);
  if (
    tokens.kind(digits) === Digits &&
    value > 1940 &&
    value < 2100 &&
    !isMark(tokens, digits + 1, separators)
  ) {
    year = String(value);
    to = digits + 1;
  }
  return mention(tokens, {
    from: at,
    to,
    kind: 'named',
    type: entry.type,
    system: entry.system,
    name: entry.name,
    year,
    confidence: 0.9,
    draft: isDraft(tokens, at),
  });
}
