import { type Finder, finder } from './decide/finder';
import type { OrphanReason, Target } from './target';
import { type ArticleText, TEXT_MODEL } from './text/article-text';
import { hashFolded } from './text/short-hash';

export interface Place {
  /** Offsets into `ArticleText.text`. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
  readonly range: StaticRange;
}

/** anchored: this is the passage. uncertain: ask. orphan: not found; the guess is the least unlikely place, if any. */
export type Located =
  | (Place & { readonly kind: 'anchored' | 'uncertain' })
  | { readonly kind: 'orphan'; readonly reason: OrphanReason; readonly guess?: Place };

const finders = new WeakMap<ArticleText, Finder>();

/** Finds a stored passage in the article of today. Never throws, whatever the target holds. */
export function locate(target: Target, article: ArticleText): Located {
  const stood = asItStood(target, article);
  if (stood !== null) return { kind: 'anchored', ...stood };
  const { exact, prefix, suffix } = target.quote;
  const hint = hintOf(target, article);
  const found = finderOf(article).find(exact, { prefix, suffix, ...(hint !== null && { hint }) });
  if (found.kind === 'orphan') {
    const guess = found.guess && placeOf(found.guess, article);
    return { kind: 'orphan', reason: found.reason, ...(guess && { guess }) };
  }
  const place = placeOf(found, article);
  return place ? { kind: found.kind, ...place } : { kind: 'orphan', reason: 'stale' };
}

/**
 * Most passages stand where they stood, between the same words. Letter by letter, since a passage that was cut inside of a
 * syllable does not fold as it does in its text.
 */
function asItStood({ quote, position }: Target, article: ArticleText): Place | null {
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  const from = start - prefix.length;
  // Words without any others around them may stand elsewhere too.
  if (end - start !== exact.length || from < 0 || prefix.length + suffix.length === 0) return null;
  if (!article.text.startsWith(prefix + exact + suffix, from)) return null;
  return placeOf({ start, end, score: 1 }, article);
}

function placeOf(
  { start, end, score }: { readonly start: number; readonly end: number; readonly score: number },
  article: ArticleText,
): Place | null {
  const range = article.range(start, end);
  return range && { start, end, score, range };
}

function finderOf(article: ArticleText): Finder {
  let found = finders.get(article);
  if (found === undefined) {
    found = finder(article.text);
    finders.set(article, found);
  }
  return found;
}

/** Where the passage stood; when other words stand there now, its place in the block that still has the same text. */
function hintOf({ quote, position, block, model }: Target, article: ArticleText): number | null {
  if (model !== TEXT_MODEL || !Number.isInteger(position.start)) return null;
  if (quote.exact !== '' && article.text.startsWith(quote.exact, position.start)) {
    return position.start;
  }
  const moved = block.start === undefined ? null : blockWithHash(block.hash, article);
  return moved === null ? position.start : moved + (block.start ?? 0);
}

const hashes = new WeakMap<ArticleText, ReadonlyMap<string, number>>();

/** The start of the last block whose folded text has this hash. */
function blockWithHash(hash: string, article: ArticleText): number | null {
  let known = hashes.get(article);
  if (known === undefined) {
    const { text, blocks } = article;
    known = new Map(blocks.map(({ start, end }) => [hashFolded(text.slice(start, end)), start]));
    hashes.set(article, known);
  }
  return known.get(hash) ?? null;
}
