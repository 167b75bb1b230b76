import { align, UNPAIRED } from '../align/align';
import { type AlignedQuote, alignedQuoteOf, isApart } from '../align/aligned-quote';
import { pairOutward } from '../align/outward';
import type { Pattern } from '../align/quote-pattern';
import type { PageText } from '../align/word-list';
import { candidatesOf } from './candidate-places';
import type { Seam } from './seam';

/** A place where a passage that is gone from its own may stand now. */
export interface Move {
  readonly aligned: AlignedQuote;
  /** The natural logarithm of the odds that this is the passage and no other text of like wording. */
  readonly odds: number;
}

/** How many words around a candidate are aligned too, at least. */
const SLACK_WORDS = 16;

/** Where the quote of `pattern`, taken out of its surroundings, may stand now: the likeliest place first. */
export function movesOf(
  pattern: Pattern,
  quote: Pattern,
  page: PageText,
  seam: Seam,
): readonly Move[] {
  const { count } = quote.words;
  const slack = Math.max(SLACK_WORDS, count >> 1);
  const apart: AlignedQuote[] = candidatesOf(quote, page.words)
    .starts.map((start) => {
      const low = Math.max(0, start - slack);
      const high = Math.min(page.words.count, start + count + slack);
      const pairs = align(quote.words, page.words, low, high);
      pairOutward(quote.words, page.words, pairs);
      return alignedQuoteOf(quote, page, pairs);
    })
    .filter((aligned) => aligned !== null)
    .sort((a, b) => b.like - a.like)
    .filter((one, at, all) => all.slice(0, at).every((other) => isApart(one, other)));
  return apart
    .map((aligned) => {
      const rival = apart.find((other) => other !== aligned)?.like ?? 0;
      const lead = aligned.like - rival;
      return {
        aligned,
        odds:
          oddsOf(quote, aligned, lead, besideOf(pattern, page, aligned)) +
          oddsBySeam(aligned, seam),
      };
    })
    .sort((a, b) => b.odds - a.odds);
}

/**
 * A moved passage was edited a word here, a word there. A sentence of like wording shares a phrase from its middle,
 * lacks what stood around that (edges), holds whole clauses more, and has siblings as like as itself; its surroundings
 * are like too, where those of a moved passage are new. The longer a quote, the more its likeness says. The weights are
 * those of a logistic regression on moved and deleted passages of news and of random text. `lead`: by how much it is
 * more like than the next place; `beside`: see `besideOf`.
 */
function oddsOf(
  quote: Pattern,
  { like, pairs }: AlignedQuote,
  lead: number,
  beside: number,
): number {
  const { edges, inserted } = pairingOf(quote, pairs);
  const length = Math.log(quote.words.count);
  return (
    2.2 * like +
    (2.4 * like - 1) * length +
    5.2 * lead -
    1.3 * edges -
    0.7 * inserted -
    12 * beside -
    1.9
  );
}

/**
 * A passage that went up pushes what it passed down by its own length. So the seam that it left is that much further down
 * than the passage stood; with less of a shift it cannot have gone up.
 */
function oddsBySeam({ start, end }: AlignedQuote, { at, hint }: Seam): number {
  if (hint === null || start > at) return 0;
  const length = end - start;
  const shift = at - hint;
  if (shift < length / 2) return -6;
  return Math.abs(shift - length) <= 8 + length / 4 ? 5 : 0;
}

interface Pairing {
  /** How many words of the quote stand before its first and after its last paired word. */
  readonly edges: number;
  /** The most words that stand on the page between two of the quote, without those they replace. */
  readonly inserted: number;
}

function pairingOf({ text, words }: Pattern, pairs: Int32Array): Pairing {
  let last = UNPAIRED;
  let edges = 0;
  let inserted = 0;
  let lost = 0;
  for (let word = 0; word < words.count; word++) {
    const pair = pairs[word] ?? UNPAIRED;
    if (pair === UNPAIRED) {
      const start = words.starts[word] ?? 0;
      if (word === 0 || text.slice(words.ends[word - 1], start).includes(' ')) lost++;
      continue;
    }
    if (last === UNPAIRED) edges += lost;
    else inserted = Math.max(inserted, pair - last - 1 - lost);
    lost = 0;
    last = pair;
  }
  return { edges: edges + lost, inserted };
}

/** How many code units on each side are compared. */
const BESIDE_CHARS = 12;

/** The share of the text right around the quote that also stands right around the place, 0 to 1. */
function besideOf(
  { text, from, to }: Pattern,
  page: PageText,
  { start, end }: AlignedQuote,
): number {
  let before = 0;
  while (
    before < Math.min(BESIDE_CHARS, from) &&
    text[from - 1 - before] === page.text[start - 1 - before]
  )
    before++;
  let after = 0;
  while (
    after < Math.min(BESIDE_CHARS, text.length - to) &&
    text[to + after] === page.text[end + after]
  )
    after++;
  return (before + after) / (2 * BESIDE_CHARS);
}
