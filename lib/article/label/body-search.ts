import { namesDocument } from '../runs/linked-lines';
import type { PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { headlineText } from '../score/headline-runs';
import { meanLikelihood } from '../score/log-odds';
import { captionClasses } from './caption';
import { boxesAround } from './line-tests';
import type { PageReading } from './page-reading';
import { tableRuns } from './table-runs';

/*
 * A run is the article's when it is this likely, as a share of how likely the body's text is on the whole: pages of an
 * unusual build score low all over. By hand, Nov 2026, on 231 real article pages.
 */
const ENOUGH_SHARE = 0.45;

/** No heading that a list of contents repeats is longer. */
const MAX_CONTENTS_CHARS = 150;

/** What is known of the body while its runs are labelled. */
export interface BodySearch {
  readonly reading: PageReading;
  readonly root: Element;
  /** As the headline shows it. */
  readonly title: string;
  readonly tables: ReadonlySet<number>;
  /** The run before the body's tables. */
  readonly textStart: number;
  readonly isInside: (i: number) => boolean;
  /** The likelihood from which on a run is the article's. */
  readonly enough: number;
  /** The last run inside that is prose and likely enough. */
  readonly lastProse: number;
  /** Lazy: few pages need it. */
  readonly proseBoxes: () => ReadonlySet<string>;
  /** The texts of headings, without numbers. Lazy: only short lines need it. */
  readonly headings: () => ReadonlySet<string>;
  /** Lazy: only runs after pictures need it. */
  readonly captionClasses: () => ReadonlySet<string>;
  bylineCount: number;
}

/** Null where the page has no such body. */
export function searchOf(reading: PageReading): BodySearch | null {
  const { page, root, headline, first, inContext } = reading;
  const rootBox = page.boxes[root];
  if (!rootBox) return null;
  const { firstRun, endRun } = rootBox;
  const isInside = (i: number): boolean =>
    (i >= firstRun && i < endRun) || (headline !== null && i > headline.last && i < first);
  const enough = ENOUGH_SHARE * meanLikelihood(page, inContext);
  const isBodyProse = (i: number): boolean =>
    (inContext[i] ?? 0) >= enough && (page.runProse[i] ?? 0) > 0 && isInside(i);
  return {
    reading,
    root: rootBox.element,
    title: headlineText(page, headline),
    tables: tableRuns(reading),
    textStart: textStart(reading),
    isInside,
    enough,
    lastProse: inContext.findLastIndex((_, i) => isBodyProse(i)),
    proseBoxes: once(
      () => new Set(page.runs.flatMap((run, i) => (isBodyProse(i) ? [boxNames(page, run)] : []))),
    ),
    headings: once(
      () =>
        new Set(page.runs.flatMap((run) => (isHeading(page, run) ? [unnumbered(run.text)] : []))),
    ),
    captionClasses: once(() => captionClasses(page)),
    bylineCount: 0,
  };
}

/** The first prose behind the headline, however likely; the headline, where tables are the whole body. */
function textStart({ page, first, headline }: PageReading): number {
  const top = headline?.last ?? first;
  if ((page.runProse[first] ?? 0) === 0) return top;
  return page.runProse.findIndex((prose, i) => prose > 0 && i > top);
}

const isHeading = ({ boxes }: PageRuns, run: Run): boolean =>
  ((boxes[run.box]?.tagFlags ?? 0) & Tag.HEADING) !== 0;

const unnumbered = (text: string): string => text.replace(/^(?:[\dIVX]+[.):]*)+ +/, '');

/** Whether a line says what a heading of the page says: it is of a list of contents. */
export const isContentsLine = ({ reading, headings }: BodySearch, run: Run): boolean =>
  run.text.length < MAX_CONTENTS_CHARS &&
  !isHeading(reading.page, run) &&
  headings().has(unnumbered(run.text));

function once<T extends object>(compute: () => T): () => T {
  let value: T | null = null;
  return () => {
    value ??= compute();
    return value;
  };
}

/** Whether run `i` is prose in boxes like those of prose that is surely of the body, or the name of a regulation. */
export function isLikeBodyProse({ reading, proseBoxes }: BodySearch, i: number): boolean {
  const { page } = reading;
  const run = page.runs[i];
  if (!run || (page.furnitureDistance[run.box] ?? 0) > 0) return false;
  return (page.runProse[i] ?? 0) > 0
    ? proseBoxes().has(boxNames(page, run))
    : run.links === 0 && namesDocument(run.text);
}

/** Tags and classes of a run's boxes: elements made by one template share them. */
const boxNames = (page: PageRuns, run: Run): string =>
  boxesAround(page, run, 3)
    .map(({ tag, classNames }) => `${tag}.${classNames}`)
    .join(' ');
