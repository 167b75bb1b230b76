import type { Box, PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';

/*
 * Furniture is all of a page that is not its content: menus, boxes of other articles, advertisements, footers.
 */

/** Furniture holds no more of a page's prose than this; a "sidebar" with more is the main column. By hand, Nov 2026, 231 pages. */
const MAX_PROSE_SHARE = 0.35;

/** A teaser has no more runs and text than this; its headline is a link of some length. By hand, Nov 2026, 231 pages. */
const MAX_TEASER_RUNS = 4;
const MAX_TEASER_CHARS = 600;
const MIN_TEASER_HEADLINE_CHARS = 25;

/** Whether a run is the linked headline of another article. */
export const isLinkedHeadline = (run: Run | undefined): boolean =>
  run !== undefined &&
  run.links * 5 > run.text.length * 4 &&
  run.text.length > MIN_TEASER_HEADLINE_CHARS;

/** 1 for each box that is a teaser: a linked headline, perhaps with a line or two below it. */
export function findTeasers({ boxes, runs }: PageRuns, boxChars: Int32Array): Uint8Array {
  const teasers = new Uint8Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || !isLinkedHeadline(run)) continue;
    for (let at = run.box, box = boxes[at]; box; at = box.parent, box = boxes[at]) {
      if (box.endRun - box.firstRun > MAX_TEASER_RUNS || (boxChars[at] ?? 0) > MAX_TEASER_CHARS)
        break;
      if (box.tag !== 'p') teasers[at] = 1;
    }
  }
  return teasers;
}

const MAIN_TAGS: ReadonlySet<string> = new Set(['article', 'main', 'body']);

const isFurniture = ({ tagFlags, tag, signals }: Box): boolean =>
  (tagFlags & Tag.FURNITURE) !== 0 ||
  ((signals & (Signal.FURNITURE | Signal.COMMENT)) !== 0 && !MAIN_TAGS.has(tag));

/** Prose of this length among as much other prose is the text's, whatever the element that holds it is called. */
const MIN_PARAGRAPH_PROSE = 80;
/** What a paragraph is that really is what it is called. */
const NOTICE =
  /disclo|disclaim|copyright|letter|subscri|cta|call|follow|sign|donat|bio|promo-?box/i;
/** What never is the main column, however much it holds. */
const NEVER_MAIN = /cookie|consent|gdpr|comment|disqus|binh-?luan/i;

/** What a furniture box is called. */
const furnitureName = ({ tagFlags, tag, classNames, element }: Box): string =>
  tagFlags & Tag.FURNITURE
    ? tag
    : `${classNames} ${element.id} ${element.getAttribute('type') ?? ''}`;

/**
 * For each box, how many boxes up the nearest furniture is: 0 for none, 1 for the box itself. A name counts for furniture
 * only while all boxes so named hold little of the page's prose together.
 */
export function findFurniture(page: PageRuns, boxProse: Int32Array, pageProse: number): Uint8Array {
  const { boxes } = page;
  const distance = new Uint8Array(boxes.length);
  let prose = 0;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box || !isFurniture(box) || isParagraph(page, box, i, boxProse)) continue;
    distance[i] = 1;
    prose += boxProse[i] ?? 0;
  }
  const most = pageProse * MAX_PROSE_SHARE;
  // On most pages no name can hold so much, and none needs to be looked at.
  const mainNames = prose < most ? NO_NAMES : namesOfMain(page, boxProse, distance, most);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) break;
    const isKept =
      distance[i] === 1 && (mainNames.size === 0 || !mainNames.has(furnitureName(box)));
    if (isKept) continue;
    const above = distance[box.parent] ?? 0;
    distance[i] = above > 0 ? Math.min(above + 1, 255) : 0;
  }
  return distance;
}

/** Whether a box is a paragraph of prose among others: a single run, with as much prose beside it and some right behind. */
function isParagraph({ boxes }: PageRuns, box: Box, at: number, boxProse: Int32Array): boolean {
  const { firstRun, endRun, end, tagFlags, parent, signals } = box;
  const prose = boxProse[at] ?? 0;
  if (endRun - firstRun !== 1 || end !== at + 1 || prose < MIN_PARAGRAPH_PROSE) return false;
  if (tagFlags & Tag.FURNITURE || signals & Signal.COMMENT) return false;
  return (
    (boxProse[parent] ?? 0) >= 2 * prose &&
    boxes[end]?.parent === parent &&
    (boxProse[end] ?? 0) >= MIN_PARAGRAPH_PROSE &&
    !NOTICE.test(furnitureName(box))
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The names for furniture whose boxes hold `most` of the page's prose or more: the main column has such a name. */
function namesOfMain(
  { boxes }: PageRuns,
  boxProse: Int32Array,
  distance: Uint8Array,
  most: number,
): ReadonlySet<string> {
  const proseOfName = new Map<string, number>();
  const mainNames = new Set<string>();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    const prose = boxProse[i] ?? 0;
    if (!box || distance[i] !== 1 || prose === 0) continue;
    const name = furnitureName(box);
    const sum = (proseOfName.get(name) ?? 0) + prose;
    proseOfName.set(name, sum);
    if (sum >= most && !NEVER_MAIN.test(name)) mainNames.add(name);
  }
  return mainNames;
}
