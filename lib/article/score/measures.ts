import type { PageRuns, Run } from '../runs/page-runs';
import { isMenuItem } from '../runs/page-runs';
import { findFurniture, findTeasers } from './furniture';

/**
 * A page with the sizes of its runs and boxes, in UTF-16 code units. Whole numbers wherever every run is scored: an engine that has not
 * compiled a loop yet makes an object for each fraction, and collecting these takes longer than the sums.
 */
export interface MeasuredPage extends PageRuns {
  /** The text in each box. */
  readonly boxChars: Int32Array;
  readonly boxLinks: Int32Array;
  readonly boxProse: Int32Array;
  readonly runProse: Int32Array;
  /** The runs that are no links of a menu or of a toolbar. A run's neighbours are looked for among these. */
  readonly lineRuns: Int32Array;
  /** The place of each run in `lineRuns`; 0 for a run that is not there. */
  readonly lineOfRun: Int32Array;
  /** For each box, how many boxes up the nearest furniture is: 0 for none, 1 for the box itself. */
  readonly furnitureDistance: Uint8Array;
  /** 1 for boxes that are a teaser: a linked headline, perhaps with a line or two below it. */
  readonly teasers: Uint8Array;
  /** The prose of the whole page, with what the walk did not read; at least 1. */
  readonly pageProse: number;
}

/** A sign that a line is prose: a sentence's end, or a comma between words. Some scripts put no space after it. */
const SENTENCE = /[.!?…;:,]["”’)»]?(?:\s|$)|[。，、！？；၊။។]/;
/** By hand, Nov 2026, 231 real article pages: a shorter line is no prose, and one below the second counts half. */
const MIN_PROSE_CHARS = 40;
const LONG_PROSE_CHARS = 80;

/** So many breaks in a run are the lines of a stanza, which may do without signs. */
const MIN_STANZA_BREAKS = 3;

const isStanza = ({ nodes }: Run): boolean =>
  nodes.length > MIN_STANZA_BREAKS &&
  nodes.filter(({ nodeName }) => nodeName === 'BR').length >= MIN_STANZA_BREAKS;

function proseOf(run: Run): number {
  const { text, links } = run;
  const { length } = text;
  if (length < MIN_PROSE_CHARS || links * 2 > length) return 0;
  if (!SENTENCE.test(text) && !isStanza(run)) return 0;
  return length < LONG_PROSE_CHARS ? (length - links) >> 1 : length - links;
}

/** Adds the values of inner boxes to those of the boxes around them. */
export function addUpBoxes({ boxes }: PageRuns, values: Int32Array): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) values[parent] = (values[parent] ?? 0) + (values[i] ?? 0);
  }
}

export function measure(page: PageRuns): MeasuredPage {
  const { boxes, runs } = page;
  const boxChars = new Int32Array(boxes.length);
  const boxLinks = new Int32Array(boxes.length);
  const boxProse = new Int32Array(boxes.length);
  const runProse = new Int32Array(runs.length);
  const lineOfRun = new Int32Array(runs.length);
  const lineRuns = new Int32Array(runs.length);
  let lineCount = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) break;
    const { box } = run;
    const prose = proseOf(run);
    runProse[i] = prose;
    boxChars[box] = (boxChars[box] ?? 0) + run.text.length;
    boxLinks[box] = (boxLinks[box] ?? 0) + run.links;
    boxProse[box] = (boxProse[box] ?? 0) + prose;
    if (isMenuItem(run)) continue;
    lineOfRun[i] = lineCount;
    lineRuns[lineCount++] = i;
  }
  addUpBoxes(page, boxChars);
  addUpBoxes(page, boxLinks);
  addUpBoxes(page, boxProse);
  const pageProse = Math.max(1, (boxProse[0] ?? 0) + page.elsewhere);
  return {
    ...page,
    boxChars,
    boxLinks,
    boxProse,
    runProse,
    lineRuns: lineRuns.subarray(0, lineCount),
    lineOfRun,
    furnitureDistance: findFurniture(page, boxProse, pageProse),
    teasers: findTeasers(page, boxChars),
    pageProse,
  };
}
