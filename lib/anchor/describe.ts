import type { Target } from './target';
import { type ArticleText, TEXT_MODEL } from './text/article-text';
import { hashFolded } from './text/short-hash';

/** Context in code units: no less than this where the article has as much ... */
const MIN_CONTEXT_CHARS = 64;
/** ... and as much as this when the quote with less stands twice in the article. */
const MAX_CONTEXT_CHARS = 100;
const CONTEXT_STEP_CHARS = 12;

/**
 * What to store of a range of the live page.
 * @throws RangeError when no text of the article is in it: `article.offsets` tells beforehand.
 */
export function describe(range: AbstractRange, article: ArticleText): Target {
  const span = article.offsets(range);
  if (span === null) throw new RangeError('The range holds no text of the article');
  return describeSpan(span.start, span.end, article);
}

/** The same for offsets into `article.text`, taken as they are: 0 <= start < end <= length. */
export function describeSpan(start: number, end: number, article: ArticleText): Target {
  const { text } = article;
  const block = article.blockAt(start);
  return {
    quote: { exact: text.slice(start, end), ...contextOf(text, start, end) },
    position: { start, end },
    block: {
      role: block?.role ?? '',
      ordinal: block?.ordinal ?? 0,
      hash: block ? hashFolded(text.slice(block.start, block.end)) : '',
      start: start - (block?.start ?? 0),
    },
    model: TEXT_MODEL,
  };
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

function contextOf(text: string, start: number, end: number): Context {
  for (
    let length = MIN_CONTEXT_CHARS;
    ;
    length = Math.min(length + CONTEXT_STEP_CHARS, MAX_CONTEXT_CHARS)
  ) {
    const from = wordStart(text, Math.max(0, start - length), start - MAX_CONTEXT_CHARS);
    const to = wordEnd(text, Math.min(text.length, end + length), end + MAX_CONTEXT_CHARS);
    const whole = text.slice(from, to);
    if (length === MAX_CONTEXT_CHARS || text.indexOf(whole) === text.lastIndexOf(whole)) {
      return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
    }
  }
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\n';

/** Half a word is no context: outward to the word's edge, unless that is too far. */
function wordStart(text: string, at: number, least: number): number {
  let edge = at;
  while (edge > 0 && edge > least && !isBlank(text[edge - 1])) edge--;
  return edge;
}

function wordEnd(text: string, at: number, most: number): number {
  let edge = at;
  while (edge < text.length && edge < most && !isBlank(text[edge])) edge++;
  return edge;
}
