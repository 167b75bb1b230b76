import { type CitationBuffer, newBuffer } from '../../pack/citation-buffer';
import type { TextMemory } from '../../pack/pack';
import { punctuation, union } from '../../tokens/lexicon';
import { is, isAllCapitals } from '../../tokens/look';
import { Digits, type Tokens, Word } from '../../tokens/tokens';
import { createTrie } from '../../tokens/trie';
import { isUnion } from './act-number';
import { articleWords, unitWords } from './act-pins';
import { isKnown, learn } from './known';
import { type NamedAct, namedActs } from './names';
import { communityBefore } from './of-union';
import { readAct, readNumbered } from './read';
import { foreignWords, lexicon, listWords, ofWords, rangeWords } from './words';

const names = createTrie<NamedAct>(lexicon, lexicon.set([]));
for (const act of namedActs) names.add(act.printed, act);

/** Where `readNamed` may find something. */
export const nameOpenings = names.openings();

/** How far before an ambiguous name the word "Article" may stand: "Articles 2, 3 and 7(1) TEU". */
const MAX_PIN_TOKENS = 16;
const pinSigns = punctuation('(),.-');
const pinWords = union(listWords, ofWords, rangeWords, unitWords);

/** "GDPR", "NIS2", "Article 7 TEU"; where no name stands, an act by its number. */
export function readNamed(tokens: Tokens, at: number, memory: TextMemory): CitationBuffer | null {
  const match = names.match(tokens, at);
  if (match === null) return readAct(tokens, at, memory);
  const { entry, end } = match;
  // "Datenschutz-Grundverordnung (EU) 2016/679": the last word is the type of a number.
  const numbered = readNumbered(tokens, end - 1, memory) ?? readAct(tokens, at, memory);
  if (numbered !== null || !isPrinted(tokens, at, end, entry)) return numbered;
  const to = entry.count === 0 ? end : end + 1;
  if (is(tokens, at - 1, foreignWords)) return null;
  const known = !entry.ambiguous || isKnown(memory, entry.type, entry.number);
  if (!known && !isShown(tokens, at) && !isUnion(tokens, to)) return null;
  const one = newBuffer(tokens, at, to, 'named', entry.type);
  one.system = 'eu';
  one.year = entry.year;
  one.number = entry.number;
  one.name = entry.name;
  learn(memory, entry.type, entry.number);
  return one;
}

const JOINTS = /[-\s]/g;

/** Names have other meanings in other letters ("Dora", "data act"); only behind capitals does the case of further words not matter. */
function isPrinted(tokens: Tokens, at: number, end: number, { printed, count }: NamedAct): boolean {
  if (count !== 0 && (tokens.kinds[end] !== Digits || tokens.value(end) !== count)) return false;
  const small = printed.charAt(0) !== printed.charAt(0).toUpperCase();
  if (small) return true;
  if (isAllCapitals(tokens, at)) return printed.startsWith(tokens.slice(at, at + 1));
  return tokens.slice(at, end).replace(JOINTS, '') === printed.replace(JOINTS, '');
}

/** Whether a pinpoint or the name of the Union before an ambiguous name shows which it is. */
function isShown(tokens: Tokens, at: number): boolean {
  if (communityBefore(tokens, at) !== null) return true;
  for (let before = at - 1; before > at - MAX_PIN_TOKENS; before--) {
    if (is(tokens, before, articleWords)) return true;
    const passed =
      tokens.kinds[before] === Digits ||
      is(tokens, before, pinSigns) ||
      is(tokens, before, pinWords) ||
      (tokens.kinds[before] === Word && tokens.end(before) - tokens.start(before) === 1);
    if (!passed) return false;
  }
  return false;
}
