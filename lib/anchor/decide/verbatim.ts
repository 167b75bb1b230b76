import { fold } from '../../text';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import { wordAtOffset } from '../align/word-list';

/** A quote that stands in more places tells nothing by itself. */
const MAX_PLACES = 400;

/**
 * Where the quote stands letter by letter, in the page's folded text. Places where it is whole words go before those where it
 * is a part of one (`an` in `Lan`), and the same case before another one.
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
  const cased = inItsCase(pattern.quote);
  const { folded, raw } = page;
  const same = places.filter(
    (start) =>
      inItsCase(raw.slice(folded.start(start), folded.end(start + quote.length))) === cased,
  );
  return same.length > 0 ? same : places;
}

const inItsCase = (text: string): string =>
  fold(text, { letters: 'keep', breaks: 'space' }).text.trim();

function partsNoWord({ words }: FoldedPage, offset: number): boolean {
  const word = wordAtOffset(words, offset);
  return word === words.count || (words.starts[word] ?? 0) >= offset;
}
