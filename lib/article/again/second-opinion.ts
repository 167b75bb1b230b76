/*
 * In: an article as it was read, and what the page or the user say later.
 * Out: whether to ask Readability, and what to keep: roles of blocks, hints to the body.
 */
import { BODY_ROLES } from '../label/page-reading';
import type { Article } from '../types';
import { containment, plainWords } from '../words/text-overlap';

/** Below this, a second opinion (Readability on a clone, in idle time) is worth its time. By hand, 23 Nov 2026, on 231 pages. */
const MIN_SURE_CONFIDENCE = 0.5;
/** The other reading is preferred if it is this many times longer, and holds this share of our words. */
const MIN_LENGTH_RATIO = 1.5;
const MIN_SHARED_WORDS = 0.8;

export const needsSecondOpinion = (article: Article | null): boolean =>
  article === null || article.confidence < MIN_SURE_CONFIDENCE;

/**
 * Whether the text another extractor found should replace ours: ours is none or a small part of it. Pure; the caller
 * finds the live element that holds the other text and detects again with it as `root`.
 */
export function prefersOther(article: Article | null, otherText: string): boolean {
  if (article === null) return otherText.trim() !== '';
  const ours = article.blocks
    .filter(({ role }) => role === 'lead' || BODY_ROLES.has(role))
    .map(({ text }) => text)
    .join(' ');
  return (
    otherText.length > ours.length * MIN_LENGTH_RATIO &&
    containment(plainWords(ours), plainWords(otherText)) >= MIN_SHARED_WORDS
  );
}
