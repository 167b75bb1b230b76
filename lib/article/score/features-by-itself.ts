import type { Box, Run } from '../runs/page-runs';
import { isMenuItem } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as LineKind from '../words/line-kinds';
import { isCapitalLetter } from '../words/person-names';
import { kindsOfLine } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import * as Feature from './features';
import type { MeasuredPage } from './measures';

/**
 * Receives a feature of the run at hand. Its value is `part` of `whole`, 1 where neither is given; a feature that is not
 * passed has the value 0. Not the quotient: the score rounds once, when the weight is known.
 */
export type AddFeature = (feature: number, part?: number, whole?: number) => void;

/** A box heading counts for this many runs after it, or until prose comes. By hand, Nov 2026, 231 real article pages. */
const RUNS_UNDER_HEADING = 12;
const SHORT_CHARS = 40;
const LONG_PROSE_CHARS = 80;
/** How many words at a line's beginning are looked at for capitals. */
const CAPITAL_WORDS = 8;

/**
 * Computes the features that runs have by themselves: `add` receives those of one run, then `finishRun` its index and the
 * kinds of its line. Menus and furniture without text, most of a page, are skipped.
 */
export function eachRunByItself(
  page: MeasuredPage,
  add: AddFeature,
  finishRun: (i: number, lineKinds: number) => void,
): void {
  const { boxes, runs, runProse } = page;
  let headingAt = -RUNS_UNDER_HEADING;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || isSkipped(page, run)) continue;
    const lineKinds = kindsOfLine(run.text);
    if (lineKinds & LineKind.BOX_HEADING) headingAt = i;
    else if ((runProse[i] ?? 0) > LONG_PROSE_CHARS) headingAt = -RUNS_UNDER_HEADING;
    else if (i - headingAt < RUNS_UNDER_HEADING) add(Feature.UNDER_BOX_HEADING);
    add(Feature.BIAS);
    addText(add, run, lineKinds);
    addTags(add, box);
    addBoxes(add, page, run, box);
    addNeighbours(add, page, i);
    finishRun(i, lineKinds);
  }
}

function isSkipped({ furnitureDistance }: MeasuredPage, run: Run): boolean {
  if (isMenuItem(run)) return true;
  const { length } = run.text;
  return (length < SHORT_CHARS || run.links * 2 > length) && (furnitureDistance[run.box] ?? 0) > 0;
}

function addText(add: AddFeature, run: Run, lineKinds: number): void {
  const { text, links, strong, furniture } = run;
  const { length } = text;
  if (length < 20) add(Feature.UNDER_20_CHARS);
  else if (length < SHORT_CHARS) add(Feature.UNDER_40_CHARS);
  if (links > 0) {
    add(Feature.LINK_SHARE, links, length);
    if (links * 10 > length * 9) add(Feature.ALL_LINKS);
  }
  if (strong > 0) add(Feature.BOLD_SHARE, strong, length);
  if (furniture > 0) add(Feature.INLINE_FURNITURE_SHARE, furniture, length);
  if (lineKinds & LineKind.BOILERPLATE) add(Feature.BOILERPLATE);
  if (lineKinds & LineKind.BOX_HEADING) add(Feature.BOX_HEADING);
  if (length < 60 && /\d/.test(text)) add(Feature.SHORT_WITH_DIGIT);
  if (length < 200) add(Feature.CAPITAL_SHARE, countCapitals(text), CAPITAL_WORDS);
}

const NO_FEATURE = -1;

const TAG_FEATURES: ReadonlyMap<string, number> = new Map<string, number>([
  ['h1', Feature.TAG_H1],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, Feature.TAG_HEADING] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, Feature.IN_LIST_ITEM] as const),
  ...['td', 'th'].map((tag) => [tag, Feature.TAG_CELL] as const),
  ...['p', 'figcaption', 'blockquote', 'pre'].map((tag) => [tag, NO_FEATURE] as const),
]);

/** In the order of the bits from FIRST_AROUND on. */
const AROUND_FEATURES: readonly number[] = [
  Feature.IN_NAV,
  Feature.IN_ASIDE,
  Feature.IN_FOOTER,
  Feature.IN_HEADER,
  Feature.IN_FORM,
  Feature.IN_MAIN,
  Feature.IN_LIST_ITEM,
  Feature.IN_PRE,
  Feature.IN_BLOCKQUOTE,
  Feature.IN_COMMENTS,
];

function addTags(add: AddFeature, { tag, around }: Box): void {
  const feature = TAG_FEATURES.get(tag) ?? Feature.TAG_BARE;
  if (feature !== NO_FEATURE) add(feature);
  // An item in an item is one all the same.
  let bits = (feature === Feature.IN_LIST_ITEM ? around & ~Tag.ITEM : around) >> Tag.FIRST_AROUND;
  for (let bit = 0; bits > 0; bit++, bits >>= 1)
    if (bits & 1) add(AROUND_FEATURES[bit] ?? Feature.BIAS);
}

const NAMES = Signal.AUTHOR | Signal.DATE | Signal.TITLE | Signal.SOURCE;

/** What the run's box and the two around it are: furniture, teasers, their names and how much of them is links. */
function addBoxes(add: AddFeature, page: MeasuredPage, run: Run, box: Box): void {
  const { boxes, boxChars, boxLinks, furnitureDistance, teasers } = page;
  const distance = furnitureDistance[run.box] ?? 0;
  if (distance > 0) add(furnitureFeature(distance));
  const { parent } = box;
  const above = boxes[parent];
  const grandparent = above?.parent ?? parent;
  const signals =
    run.signals | box.signals | (above?.signals ?? 0) | (boxes[grandparent]?.signals ?? 0);
  if (signals & NAMES) {
    if (signals & Signal.AUTHOR) add(Feature.NAMED_AUTHOR);
    if (signals & Signal.DATE) add(Feature.NAMED_DATE);
    if (signals & Signal.TITLE) add(Feature.NAMED_TITLE);
    if (signals & Signal.SOURCE) add(Feature.NAMED_SOURCE);
  }
  if (teasers[run.box] || teasers[parent] || teasers[grandparent]) add(Feature.IN_TEASER);
  add(Feature.PARENT_PROSE_SHARE, page.boxProse[parent] ?? 0, page.pageProse);
  add(Feature.PARENT_LINK_SHARE, boxLinks[parent] ?? 0, boxChars[parent] || 1);
  add(Feature.GRANDPARENT_LINK_SHARE, boxLinks[grandparent] ?? 0, boxChars[grandparent] || 1);
}

const furnitureFeature = (distance: number): number =>
  distance === 1
    ? Feature.FURNITURE_HERE
    : distance <= 3
      ? Feature.FURNITURE_NEAR
      : Feature.FURNITURE_FAR;

/** What the two lines on each side are; menus and toolbars do not count as lines. */
function addNeighbours(add: AddFeature, page: MeasuredPage, i: number): void {
  const { runProse, lineRuns, lineOfRun } = page;
  const line = lineOfRun[i] ?? 0;
  const before = runProse[lineRuns[line - 1] ?? -1] ?? 0;
  const after = runProse[lineRuns[line + 1] ?? -1] ?? 0;
  if (before > LONG_PROSE_CHARS || (runProse[lineRuns[line - 2] ?? -1] ?? 0) > LONG_PROSE_CHARS)
    add(Feature.PROSE_BEFORE);
  if (after > LONG_PROSE_CHARS || (runProse[lineRuns[line + 2] ?? -1] ?? 0) > LONG_PROSE_CHARS)
    add(Feature.PROSE_AFTER);
  if (before > 0) add(Feature.PROSE_NEIGHBOURS);
  if (after > 0) add(Feature.PROSE_NEIGHBOURS);
}

/** How many of the first eight words begin with a capital; in a line of fewer words, their share of eight. */
function countCapitals(text: string): number {
  let words = 0;
  let count = 0;
  for (let at = 0; at >= 0 && words < CAPITAL_WORDS; words++) {
    if (isCapitalLetter(text.charAt(at))) count++;
    const space = text.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  return words === CAPITAL_WORDS ? count : Math.round((count * CAPITAL_WORDS) / words);
}
