import type { Box, Run } from '../runs/page-runs';
import { isMenuItem } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as LineKind from '../words/line-kinds';
import { isCapital } from '../words/person-names';
import { kindsOfLine } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import * as Feature from './features';
import { CERTAIN, share } from './log-odds';
import type { MeasuredPage } from './measures';
import { IN_CONTEXT } from './model';

/** Receives the features of run `i` and the kinds of its line. `values` is reused: copy what is needed later. */
type VisitRun = (i: number, values: Int32Array, lineKinds: number) => void;

/** A box heading counts for this many runs after it, or until prose comes. By hand, Nov 2026, 231 real article pages. */
const RUNS_UNDER_HEADING = 12;
const SHORT_CHARS = 40;
const LONG_PROSE_CHARS = 80;
/** How many words at a line's beginning are looked at for capitals. */
const CAPITAL_WORDS = 8;

/** An array for the values of every feature of one run. */
export const newValues = (): Int32Array => new Int32Array(IN_CONTEXT.length);

/** Computes the features that runs have by themselves. Menus and furniture without text, most of a page, are skipped. */
export function eachRunByItself(page: MeasuredPage, visit: VisitRun): void {
  const { boxes, runs, runProse } = page;
  const values = newValues();
  let headingAt = -RUNS_UNDER_HEADING;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || isSkipped(page, run)) continue;
    values.fill(0);
    values[Feature.BIAS] = CERTAIN;
    const lineKinds = kindsOfLine(run.text);
    if (lineKinds & LineKind.BOX_HEADING) headingAt = i;
    else if ((runProse[i] ?? 0) > LONG_PROSE_CHARS) headingAt = -RUNS_UNDER_HEADING;
    else if (i - headingAt < RUNS_UNDER_HEADING) values[Feature.UNDER_BOX_HEADING] = CERTAIN;
    fillText(values, run, lineKinds);
    fillTags(values, box);
    fillBoxes(values, page, run);
    fillNeighbours(values, page, i);
    visit(i, values, lineKinds);
  }
}

function isSkipped({ furnitureDistance }: MeasuredPage, run: Run): boolean {
  if (isMenuItem(run)) return true;
  const { length } = run.text;
  return (length < SHORT_CHARS || run.links * 2 > length) && (furnitureDistance[run.box] ?? 0) > 0;
}

function fillText(values: Int32Array, run: Run, lineKinds: number): void {
  const { text, links, strong, furniture } = run;
  const { length } = text;
  if (length < 20) values[Feature.UNDER_20_CHARS] = CERTAIN;
  else if (length < SHORT_CHARS) values[Feature.UNDER_40_CHARS] = CERTAIN;
  if (links > 0) {
    values[Feature.LINK_SHARE] = share(links, length);
    if (links * 10 > length * 9) values[Feature.ALL_LINKS] = CERTAIN;
  }
  if (strong > 0) values[Feature.BOLD_SHARE] = share(strong, length);
  if (furniture > 0) values[Feature.INLINE_FURNITURE_SHARE] = share(furniture, length);
  if (lineKinds & LineKind.BOILERPLATE) values[Feature.BOILERPLATE] = CERTAIN;
  if (lineKinds & LineKind.BOX_HEADING) values[Feature.BOX_HEADING] = CERTAIN;
  if (length < 60 && /\d/.test(text)) values[Feature.SHORT_WITH_DIGIT] = CERTAIN;
  if (length < 200) values[Feature.CAPITAL_SHARE] = share(countCapitals(text), CAPITAL_WORDS);
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

function fillTags(values: Int32Array, { tag, around }: Box): void {
  const feature = TAG_FEATURES.get(tag) ?? Feature.TAG_BARE;
  if (feature !== NO_FEATURE) values[feature] = CERTAIN;
  let bits = around >> Tag.FIRST_AROUND;
  for (let bit = 0; bits > 0; bit++, bits >>= 1)
    if (bits & 1) values[AROUND_FEATURES[bit] ?? Feature.BIAS] = CERTAIN;
}

const NAMES = Signal.AUTHOR | Signal.DATE | Signal.TITLE | Signal.SOURCE;

/** What the run's box and the two around it are: furniture, cards, their names and how much of them is links. */
function fillBoxes(values: Int32Array, page: MeasuredPage, run: Run): void {
  const { boxes, boxChars, boxLinks, furnitureDistance, cards } = page;
  const distance = furnitureDistance[run.box] ?? 0;
  if (distance > 0) values[furnitureFeature(distance)] = CERTAIN;
  const box = boxes[run.box];
  const parent = box?.parent ?? -1;
  const grandparent = boxes[parent]?.parent ?? parent;
  const signals =
    run.signals |
    (box?.signals ?? 0) |
    (boxes[parent]?.signals ?? 0) |
    (boxes[grandparent]?.signals ?? 0);
  if (signals & NAMES) {
    if (signals & Signal.AUTHOR) values[Feature.NAMED_AUTHOR] = CERTAIN;
    if (signals & Signal.DATE) values[Feature.NAMED_DATE] = CERTAIN;
    if (signals & Signal.TITLE) values[Feature.NAMED_TITLE] = CERTAIN;
    if (signals & Signal.SOURCE) values[Feature.NAMED_SOURCE] = CERTAIN;
  }
  if (cards[run.box] || cards[parent] || cards[grandparent]) values[Feature.IN_CARD] = CERTAIN;
  values[Feature.PARENT_PROSE_SHARE] = share(page.boxProse[parent] ?? 0, page.pageProse);
  values[Feature.PARENT_LINK_SHARE] = share(boxLinks[parent] ?? 0, boxChars[parent] || 1);
  values[Feature.GRANDPARENT_LINK_SHARE] = share(
    boxLinks[grandparent] ?? 0,
    boxChars[grandparent] || 1,
  );
}

const furnitureFeature = (distance: number): number =>
  distance === 1
    ? Feature.FURNITURE_HERE
    : distance <= 3
      ? Feature.FURNITURE_NEAR
      : Feature.FURNITURE_FAR;

/** What the two lines on each side are; menus and toolbars do not count as lines. */
function fillNeighbours(values: Int32Array, page: MeasuredPage, i: number): void {
  const { runProse, lineRuns, lineOfRun } = page;
  const line = lineOfRun[i] ?? 0;
  const proseAt = (at: number): number => runProse[lineRuns[at] ?? -1] ?? 0;
  const before = proseAt(line - 1);
  const after = proseAt(line + 1);
  if (before > LONG_PROSE_CHARS || proseAt(line - 2) > LONG_PROSE_CHARS)
    values[Feature.PROSE_BEFORE] = CERTAIN;
  if (after > LONG_PROSE_CHARS || proseAt(line + 2) > LONG_PROSE_CHARS)
    values[Feature.PROSE_AFTER] = CERTAIN;
  values[Feature.PROSE_NEIGHBOURS] = (before > 0 ? CERTAIN : 0) + (after > 0 ? CERTAIN : 0);
}

/** How many of the first eight words begin with a capital; in a line of fewer words, their share of eight. */
function countCapitals(text: string): number {
  let words = 0;
  let count = 0;
  for (let at = 0; at >= 0 && words < CAPITAL_WORDS; words++) {
    if (isCapital(text.charAt(at))) count++;
    const space = text.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  return words === CAPITAL_WORDS ? count : Math.round((count * CAPITAL_WORDS) / words);
}
