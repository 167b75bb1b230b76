import { fold } from '../../text';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import { wordAtOffset } from '../align/word-list';

/** Further places are not looked at: a word that is printed so often tells nothing. */
const MAX_PLACES = 2_000;

/**
 * Where the quote stands letter by letter, in the page's folded text. Places where it is whole words go before those where it
 * is a part of one (`an` in `Lan`), the same spelling before another one (hoà, hòa), and the same case before another one.
 */
export function verbatimPlaces(pattern: Pattern, page: FoldedPage): readonly number[] {
  const quote = pattern.text.slice(pattern.from, pattern.to);
  const all: number[] = [];
  let at = page.text.indexOf(quote);
  for (; at >= 0 && all.length < MAX_PLACES; at = page.text.indexOf(quote, at + 1)) all.push(at);
  if (all.length < 2) return all;
  const whole = all.filter(
    (start) => partsNoWord(page, start) && partsNoWord(page, start + quote.length),
  );
  const places = whole.length > 0 ? whole : all;
  if (places.length < 2) return places;
  const { folded, raw } = page;
  const standing = places.map((start) =>
    raw.slice(folded.start(start), folded.end(start + quote.length)),
  );
  for (const spelled of [asPrinted, inItsCase]) {
    const own = spelled(pattern.quote);
    const same = places.filter((_, at) => spelled(standing[at] ?? '') === own);
    if (same.length > 0) return same;
  }
  return places;
}

const asPrinted = (text: string): string => text.trim();
const inItsCase = (text: string): string =>
  fold(text, { letters: 'keep', breaks: 'space' }).text.trim();

function partsNoWord({ words }: FoldedPage, offset: number): boolean {
  const word = wordAtOffset(words, offset);
  return word === words.count || (words.starts[word] ?? 0) >= offset;
}
