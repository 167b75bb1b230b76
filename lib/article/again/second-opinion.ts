import type { Article } from '../types';
import { containment, plain } from '../words/text-overlap';

/** Below this a second opinion (Readability on a clone, in idle time) is worth its time. */
const UNSURE = 0.5;
/** The other reading must have so much more text, and hold so much of ours, to be preferred. */
const MUCH_LONGER = 1.5;
const HOLDS_OURS = 0.8;

const BODY: ReadonlySet<string> = new Set([
  'lead',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'preformatted',
]);

export const needsSecondOpinion = (article: Article | null): boolean =>
  article === null || article.confidence < UNSURE;

/**
 * Whether the text another extractor found should replace ours: ours is none or a small part of it. Pure; the caller
 * finds the live element that holds the other text and detects again with it as `root`.
 */
export function prefersOther(article: Article | null, otherText: string): boolean {
  if (article === null) return otherText.trim() !== '';
  const ours = article.blocks
    .filter(({ role }) => BODY.has(role))
    .map(({ text }) => text)
    .join(' ');
  return (
    otherText.length > ours.length * MUCH_LONGER &&
    containment(plain(ours), plain(otherText)) >= HOLDS_OURS
  );
}
