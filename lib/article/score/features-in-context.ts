import type { PageRuns, Run } from '../runs/page-runs';
import * as Feature from './features';
import type { AddFeature } from './features-by-itself';
import type { HeadlineSpan } from './headline-candidates';
import { headlineText } from './headline-runs';
import { likelyCharsOfBoxes } from './likely-chars';
import { CERTAIN, partOf } from './log-odds';
import type { MeasuredPage } from './measures';

/** Where body and headline likely are, by what runs show by themselves. */
export interface BodyGuess {
  /** How likely each run is the body's by itself, 0 to CERTAIN. */
  readonly byItself: Int32Array;
  /** The index of the body's box. */
  readonly root: number;
  readonly headline: HeadlineSpan | null;
  /** The first and the last run of likely prose in the body's box. */
  readonly first: number;
  readonly last: number;
}

/** What the features of all runs are computed from. */
interface RunContext extends BodyGuess {
  readonly page: MeasuredPage;
  /** As the headline shows it. */
  readonly title: string;
  /** The text in each box that is likely the body's, in code units. */
  readonly likelyChars: Int32Array;
  /** How many boxes stand between the body's box and each box in it. */
  readonly depths: Uint32Array;
}

/** Less likely runs stay out wherever they stand; most runs of a page are such. By hand, Nov 2026, 231 article pages. */
const MIN_LIKELIHOOD = CERTAIN * 0.02;
/** Boxes between the body's and the run's that count as fully deep. */
const DEEP_BOXES = 6;
/** A shorter text is a part of the title by chance. */
const MIN_TITLE_PART_CHARS = 9;
const SHORT_CHARS = 40;

/** Computes the features that runs have in their context, for each run that can be the body's: see eachRunByItself. */
export function eachRunInContext(
  page: MeasuredPage,
  guess: BodyGuess,
  add: AddFeature,
  finishRun: (i: number) => void,
): void {
  const { runs } = page;
  const { byItself } = guess;
  const context: RunContext = {
    ...guess,
    page,
    title: headlineText(page, guess.headline),
    likelyChars: likelyCharsOfBoxes(page, byItself, 0),
    depths: depthsBelow(page, guess.root),
  };
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || (byItself[i] ?? 0) < MIN_LIKELIHOOD) continue;
    addPosition(add, context, i, run);
    addHeadline(add, context, i, run);
    addLines(add, context, i);
    addSiblings(add, context, i, run);
    finishRun(i);
  }
}

function depthsBelow({ boxes }: PageRuns, root: number): Uint32Array {
  const depths = new Uint32Array(boxes.length);
  const end = boxes[root]?.end ?? 0;
  for (let i = root + 1; i < end; i++) depths[i] = (depths[boxes[i]?.parent ?? -1] ?? 0) + 1;
  return depths;
}

function addPosition(add: AddFeature, context: RunContext, i: number, run: Run): void {
  const { page, root, first, last, depths } = context;
  const body = page.boxes[root];
  if (!body || i < body.firstRun || i >= body.endRun) {
    add(Feature.OUTSIDE_BODY);
    return;
  }
  if (i < first) add(Feature.BEFORE_FIRST_PROSE);
  else if (i > last) add(Feature.AFTER_LAST_PROSE);
  if (run.text.length < SHORT_CHARS) add(Feature.SHORT_IN_BODY);
  if ((page.runProse[i] ?? 0) > 0) add(Feature.PROSE_IN_BODY);
  add(Feature.DEPTH_IN_BODY, depths[run.box] ?? 0, DEEP_BOXES);
}

function addHeadline(add: AddFeature, context: RunContext, i: number, { text }: Run): void {
  const { headline, first, title } = context;
  if (headline === null) return;
  if (i < headline.first) add(Feature.BEFORE_HEADLINE);
  else if (i > headline.last && i < first) add(Feature.AFTER_HEADLINE);
  if (text.length >= MIN_TITLE_PART_CHARS && title.includes(text)) add(Feature.REPEATS_HEADLINE);
}

function addLines(add: AddFeature, { page, byItself }: RunContext, i: number): void {
  const { lineRuns, lineOfRun } = page;
  const line = lineOfRun[i] ?? 0;
  const around =
    (byItself[lineRuns[line + 2] ?? -1] ?? 0) +
    (byItself[lineRuns[line - 2] ?? -1] ?? 0) +
    (byItself[lineRuns[line + 3] ?? -1] ?? 0) +
    (byItself[lineRuns[line - 3] ?? -1] ?? 0);
  add(Feature.NEXT_LINE, byItself[lineRuns[line + 1] ?? -1] ?? 0, CERTAIN);
  add(Feature.LINES_AROUND, around >> 2, CERTAIN);
}

function addSiblings(add: AddFeature, context: RunContext, i: number, run: Run): void {
  const { boxes } = context.page;
  const parent = boxes[run.box]?.parent ?? -1;
  const grandparent = boxes[parent]?.parent ?? -1;
  addBeside(add, Feature.SIBLINGS, context, parent, i);
  addBeside(add, Feature.COUSINS, context, grandparent, i);
}

/** The likely share of the text that a box holds beside run `i`; how likely the run is itself where it holds no other. */
function addBeside(
  add: AddFeature,
  feature: number,
  { page, byItself, likelyChars }: RunContext,
  box: number,
  i: number,
): void {
  const chars = page.runs[i]?.text.length ?? 0;
  const likely = byItself[i] ?? 0;
  const others = (page.boxChars[box] ?? 0) - chars;
  if (others > 0) {
    const likelyOthers = (likelyChars[box] ?? 0) - partOf(chars, likely);
    add(feature, Math.max(0, likelyOthers), others);
  } else add(feature, likely, CERTAIN);
}
