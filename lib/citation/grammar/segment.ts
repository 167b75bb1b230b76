import { marks } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { Digits, Mark, type Tokens, Word } from '../tokens/tokens';

/** What a pack says about document numbers of the shape `12/2019/AB-CD`. */
export interface NumberRules {
  /** Whether letters are a code that may stand behind a separator; `loose` when white space stands around it. */
  isCode(letters: string, loose: boolean): boolean;
  /** How many letters at the start of a glued word are a code ("ABand" is 2 if AB is one); 0: none. */
  codeLength(letters: string): number;
  /** Codes that a session's digits may follow behind a space. */
  readonly counted: ReadonlySet<string>;
}

export const DOT = 0x2e;
const AMPERSAND = 0x26;
const separators = marks('/-_');

export function isSeparator(tokens: Tokens, at: number): boolean {
  return is(tokens, at, separators);
}

export interface Segment {
  readonly text: string;
  /** The separators before it. */
  readonly joint: string;
  readonly end: number;
  readonly endOffset: number;
  /** Whether the word was glued to other text, so nothing more can follow. */
  readonly cut: boolean;
  /** The one behind it: a chain needs no array. */
  next: Segment | null;
}

export function readSegment(
  tokens: Tokens,
  at: number,
  first: boolean,
  rules: NumberRules,
): Segment | null {
  let start = at;
  let joint = '';
  while (isSeparator(tokens, start) && start - at < 2) {
    joint += String.fromCharCode(tokens.value(start));
    start++;
  }
  if (joint === '' && !first) return null;
  if (tokens.kinds[start] !== Word) return null;
  // White space on one side of a separator is a slip; on both sides it is mostly a dash.
  const loose = joint === '' ? tokens.spaced(at) : tokens.spaced(at) && tokens.spaced(start);
  let end = start + 1;
  let text = tokens.slice(start, end);
  let endOffset = tokens.end(start);
  let cut = false;
  const length = rules.codeLength(text);
  if (length === 0 && !isDotted(tokens, end)) return null;
  if (length > 0 && length < text.length) {
    text = text.slice(0, length);
    endOffset = tokens.start(start) + length;
    cut = true;
  }
  while (!cut && end - start < 8) {
    const kind = tokens.kinds[end];
    if (tokens.spaced(end)) {
      const counts = kind === Digits && rules.counted.has(text) && tokens.value(end) < 30;
      if (!counts) break;
    } else if (kind === Mark) {
      const inner = tokens.value(end) === AMPERSAND || tokens.value(end) === DOT;
      if (!inner || tokens.spaced(end + 1) || tokens.kinds[end + 1] !== Word) break;
      if (tokens.value(end) === DOT && !isDotted(tokens, end)) break;
      if (rules.codeLength(tokens.slice(end + 1, end + 2)) === 0 && !isDotted(tokens, end)) break;
      end++;
    } else if (kind !== Digits && kind !== Word) break;
    else if (kind === Word && rules.codeLength(tokens.slice(end, end + 1)) === 0) break;
    endOffset = tokens.end(end);
    end++;
    text = tokens.text.slice(tokens.start(start), endOffset);
  }
  // Without a separator or with white space around it, only codes that the pack knows are codes.
  if ((loose || joint === '') && !rules.isCode(text, true)) return null;
  if (joint === '' && first && loose && !isSeparator(tokens, end)) return null;
  return rules.isCode(text, false) ? { text, joint, end, endOffset, cut, next: null } : null;
}

/** A dot between two single capitals: T.U */
function isDotted(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== Mark || tokens.value(at) !== DOT || tokens.spaced(at)) return false;
  const one = tokens.end(at - 1) - tokens.start(at - 1) === 1;
  return one && !tokens.spaced(at + 1) && tokens.end(at + 1) - tokens.start(at + 1) === 1;
}
