import { punctuation } from '../../../tokens/lexicon';
import { dot, is } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';

const partPunctuation = punctuation('.,:');
/** Smaller first parts are mostly days or amounts: 30.4, 1.5. */
const MIN_PARTED_RESOLUTION = 40;
const MAX_PARTS_DIGITS = 2;

/** Resolutions that carry out another one have its number before theirs (66.7/2025/NQ-CP), and are cited as "Nghị quyết 66.7". */
export function isParted(tokens: Tokens, type: string, at: number): boolean {
  if (type !== 'nghi-quyet' || !is(tokens, at + 1, dot) || tokens.kinds[at + 2] !== Digits) {
    return false;
  }
  const glued = !tokens.spaced(at + 1) && !tokens.spaced(at + 2);
  const short = tokens.end(at + 2) - tokens.start(at + 2) <= MAX_PARTS_DIGITS;
  const first = tokens.value(at) >= MIN_PARTED_RESOLUTION && tokens.end(at) - tokens.start(at) <= 3;
  const further = is(tokens, at + 3, partPunctuation) && tokens.kinds[at + 4] === Digits;
  return glued && short && first && !(further && !tokens.spaced(at + 4));
}
