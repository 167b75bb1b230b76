import { UNPAIRED } from '../align/align';
import type { AlignedQuote } from '../align/aligned-quote';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import type { Scene } from './judge';

/** So much of its context goes on beside a copy, both sides together, that the rest is only edited or left behind ... */
const MIN_SHARE_BESIDE = 0.5;
/** ... where a side that stands there whole, or up to the end of its sentence, counts as this share of it. */
const SHARE_OF_WHOLE_SIDE = 0.3;

/** Whether what is new around the copy has a reason: sentences changed places, or the old words were edited. */
export const isExplained = (
  pattern: Pattern,
  page: FoldedPage,
  copy: AlignedQuote,
  scene: Scene,
): boolean =>
  shareBeside(pattern, page, copy, scene, -1) + shareBeside(pattern, page, copy, scene, 1) >=
  MIN_SHARE_BESIDE;

/**
 * How much speaks for the text on one side of a copy. Where paragraphs or sentences changed places the old text goes on
 * word by word until a sentence ends. Where it was edited it breaks off before, and goes on behind the break: the share of
 * its surprise that stands there.
 */
function shareBeside(
  pattern: Pattern,
  page: FoldedPage,
  { pairs }: AlignedQuote,
  scene: Scene,
  step: 1 | -1,
): number {
  const { words, first, last } = pattern;
  const gap = step > 0 ? 0 : -1;
  let word = step > 0 ? last - 1 : first;
  let at = pairs[word] ?? UNPAIRED;
  let all = 0;
  for (;;) {
    if (endsSentence(pattern, word + gap) && endsSentence(page, at + gap))
      return SHARE_OF_WHOLE_SIDE;
    word += step;
    at += step;
    // The outermost word may be cut.
    if (word <= 0 || word >= words.count - 1) return SHARE_OF_WHOLE_SIDE;
    if (pairs[word] !== at) break;
    all += natsOf(word, scene);
  }
  let behind = 0;
  for (; word >= 0 && word < words.count; word += step) {
    all += natsOf(word, scene);
    if (pairs[word] !== UNPAIRED) behind += natsOf(word, scene);
  }
  return behind / Math.max(1, all);
}

/** Where a sentence or a line ends between two words. */
const SENTENCE_END = /\n|[.!?…]["'”’)\]]*\s|[。！？]/;

/** Whether a sentence ends behind the word; the first and the last of a text stand at the end of one. */
function endsSentence({ raw, folded, words }: FoldedPage, word: number): boolean {
  if (word < 0 || word + 1 >= words.count) return true;
  const from = folded.start(words.ends[word] ?? 0);
  return SENTENCE_END.test(raw.slice(from, folded.start(words.starts[word + 1] ?? 0)));
}

/** The surprise of a word of the pattern; of one that the page does not have it is that of a word it has once. */
export const natsOf = (word: number, { surprise, words }: Scene): number =>
  surprise?.[word] || Math.log(words);
