import { align, UNPAIRED } from '../align/align';
import { type AlignedQuote, alignedQuoteOf } from '../align/aligned-quote';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import { wordAtOffset } from '../align/word-list';
import { verbatimPlaces } from './verbatim';

/** So many places are looked at where the quote stands letter by letter. */
const MAX_TWINS = 12;
/** Context that stands further than this from where it would, beside a place, is not beside it. */
const MAX_SHIFT_WORDS = 8;

/** The places where the quote stands letter by letter: only its context needs to be aligned. */
export function twins(pattern: Pattern, page: FoldedPage): readonly AlignedQuote[] {
  const { words, first, last, from, to } = pattern;
  return verbatimPlaces(pattern, page)
    .slice(0, MAX_TWINS)
    .map((start) => {
      const word = wordAtOffset(page.words, start);
      const low = Math.max(0, word - first - 4);
      const high = Math.min(page.words.count, word + words.count - first + 4);
      const pairs = align(words, page.words, low, high);
      for (let at = 0; at < words.count; at++) {
        if (Math.abs((pairs[at] ?? 0) - word - at + first) > MAX_SHIFT_WORDS) pairs[at] = UNPAIRED;
      }
      const aligned = alignedQuoteOf(pattern, page, pairs);
      const same = aligned?.start === start;
      for (let at = first; at < last; at++) pairs[at] = word + at - first;
      return {
        start,
        end: start + to - from,
        kept: 1,
        like: 1,
        before: same ? aligned.before : 0,
        after: same ? aligned.after : 0,
        pairs,
      };
    });
}
