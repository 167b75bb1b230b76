import type { Box } from '../runs/page-runs';
import * as Signal from '../words/signal-bits';
import { likelyCharsOfBoxes } from './likely-chars';
import { CERTAIN } from './log-odds';
import type { MeasuredPage } from './measures';

/*
 * By hand, Nov 2026, 231 real article pages. A box scores by its share of the page's likely text and by how much of its
 * own text is likely; the exponents say that the first counts more. What tags and names say breaks ties.
 */
const PAGE_SHARE_EXPONENT = 0.9;
const OWN_SHARE_EXPONENT = 0.55;
const NAMED_BODY_FACTOR = 1.15;
const MAIN_TAG_FACTOR = 1.06;
/** Runs less likely than this have no say. */
const MIN_SAY = CERTAIN * 0.3;
/** A body cut into boxes of one name has this many or more. */
const MIN_PARTS = 3;

/**
 * The index of the box that holds most of the text that is likely the article's, and little else; -1 on a page without
 * text. `byItself` says how likely each run is the body's.
 */
export function bodyBox(page: MeasuredPage, byItself: Int32Array): number {
  const { boxes } = page;
  const likelyOfBox = likelyCharsOfBoxes(page, byItself, MIN_SAY);
  const total = likelyOfBox[0] || 1;
  let best = -1;
  let bestScore = 0;
  for (let i = page.passed; i < boxes.length; i++) {
    const likely = likelyOfBox[i] ?? 0;
    const box = boxes[i];
    if (likely === 0 || !box) continue;
    const score =
      (likely / total) ** PAGE_SHARE_EXPONENT *
      (likely / (page.boxChars[i] || 1)) ** OWN_SHARE_EXPONENT *
      nameFactor(box);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best < 0 ? best : withPartsBeside(page, best);
}

function nameFactor({ tag, signals }: Box): number {
  if (tag === 'article' || signals & Signal.BODY) return NAMED_BODY_FACTOR;
  return tag === 'main' ? MAIN_TAG_FACTOR : 1;
}

/**
 * The box around, where the body is cut into boxes of one name, as in live blogs and by page builders. Boxes with a headline
 * of their own are other articles.
 */
function withPartsBeside(page: MeasuredPage, at: number): number {
  const { boxes, boxProse, furnitureDistance, teasers } = page;
  const box = boxes[at];
  const around = boxes[box?.parent ?? -1];
  if (!box || !around || box.tag === 'p') return at;
  const parts: number[] = [];
  for (let i = box.parent + 1; i < around.end; i = boxes[i]?.end ?? around.end) {
    const other = boxes[i];
    const isAlike = other?.tag === box.tag && other.classNames === box.classNames;
    if (isAlike && (boxProse[i] ?? 0) > 0 && !furnitureDistance[i] && !teasers[i]) parts.push(i);
  }
  const hasHeadline = (part: number): boolean =>
    boxes.slice(part, boxes[part]?.end).some(({ tag }) => tag === 'h1');
  return parts.length >= MIN_PARTS && !parts.some(hasHeadline) ? box.parent : at;
}
