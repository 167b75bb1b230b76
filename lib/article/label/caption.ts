import type { Box, PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { attribute } from '../safe-dom';
import type { MeasuredPage } from '../score/measures';
import { PICTURE_CREDIT } from '../words/line-phrases';
import * as Signal from '../words/signal-bits';

/** By hand, Nov 2026, on 231 real article pages, like the other lengths here. */
const MAX_CAPTION_CHARS = 400;
/** Right after a picture, a line up to this length is its caption when it looks like one. */
const MAX_STYLED_CAPTION_CHARS = 220;
/** One alone, with nothing but its place to tell it. */
const MAX_LONE_CAPTION_CHARS = 100;
/** A page with this many lines longer than the first number has an article's text. */
const MIN_TEXT_LINE_CHARS = 80;
const MIN_TEXT_LINES = 2;

/** Whether a run is the words under a picture: by tag or name; or right after a picture, with its credit or alone. */
export function isCaption(page: PageRuns, run: Run): boolean {
  const { text } = run;
  if (text.length > MAX_CAPTION_CHARS) return false;
  const own = page.boxes[run.box];
  let signals = run.signals;
  for (let box = own, up = 0; box && up < 4; up++, box = page.boxes[box.parent]) {
    if (box.tag === 'figcaption' || box.tag === 'figure') return true;
    signals |= box.signals;
  }
  if (signals & Signal.CAPTION) return true;
  return (
    run.afterImage &&
    (isAloneInCell(own) ||
      isAloneInCell(page.boxes[own?.parent ?? -1]) ||
      PICTURE_CREDIT.test(text.toLowerCase()) ||
      (text.length <= MAX_STYLED_CAPTION_CHARS &&
        own !== undefined &&
        isStyledAsCaption(run, own.element)))
  );
}

/** A table's cell with this text only; cells of a page's layout hold more. */
const isAloneInCell = (cell: Box | undefined): boolean =>
  cell?.tag === 'td' && cell.endRun - cell.firstRun === 1;

const CENTRED = /text-align ?: ?center|(?:^|[\s-])(?:text-?)?center(?:ed)?(?:$|\s)/i;

/** Centred by its own or the box's names and attributes, or all in italics or small print. */
function isStyledAsCaption({ nodes }: Run, box: Element): boolean {
  const styles = ['style', 'class', 'align'].map((name) => attribute(box, name) ?? '');
  return styles.some((names) => CENTRED.test(names)) || nodes.every((node) => isSlanted(node, box));
}

function isSlanted(node: Node, box: Element): boolean {
  if ((node.textContent ?? '').trim() === '') return true;
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement)
    if (/^(?:em|i|small)$/.test(at.localName)) return true;
  return false;
}

/** Tag and classes of a run's box; '' for none. */
const boxClass = ({ boxes }: PageRuns, { box }: Run): string => {
  const { tagFlags = 0, tag, classNames } = boxes[box] ?? {};
  return classNames && !(tagFlags & Tag.HEADING) ? `${tag}.${classNames}` : '';
};

/** Whether prose follows in an element like the run's own: the line is between a picture and the text, and is not long. */
function isBeforeProse({ boxes, runs, runProse }: MeasuredPage, i: number): boolean {
  const own = boxes[runs[i]?.box ?? -1];
  const next = boxes[runs[i + 1]?.box ?? -1];
  return (
    (runs[i]?.text.length ?? 0) <= MAX_LONE_CAPTION_CHARS &&
    (runProse[i + 1] ?? 0) > 0 &&
    own?.tag === next?.tag &&
    own?.parent === next?.parent
  );
}

/**
 * The classes of captions in an article that names them its own way: every run with such a class is right after a
 * picture, there are two or more or the text goes on behind it, and the article's text has other classes.
 */
export function captionClasses(page: MeasuredPage): ReadonlySet<string> {
  const afterImage = new Map<string, number>();
  const elsewhere = new Set<string>();
  let lines = 0;
  for (const [i, run] of page.runs.entries()) {
    const name = boxClass(page, run);
    if (run.afterImage)
      afterImage.set(name, (afterImage.get(name) ?? 0) + (isBeforeProse(page, i) ? 2 : 1));
    else {
      elsewhere.add(name);
      if (run.text.length > MIN_TEXT_LINE_CHARS && run.links === 0) lines++;
    }
  }
  const classes = new Set<string>();
  if (lines < MIN_TEXT_LINES) return classes;
  for (const [name, count] of afterImage)
    if (name !== '' && count > 1 && !elsewhere.has(name)) classes.add(name);
  return classes;
}

export const hasCaptionClass = (page: PageRuns, run: Run, classes: ReadonlySet<string>): boolean =>
  run.text.length <= MAX_STYLED_CAPTION_CHARS && classes.has(boxClass(page, run));

const FIGURE = /^(?:div|center|figure)$/;
/** Whether a short line is alone with a picture in a box. */
export const isAloneWithPicture = ({ boxes }: PageRuns, { afterImage, box, text }: Run): boolean =>
  afterImage &&
  text.length <= MAX_LONE_CAPTION_CHARS &&
  [boxes[box], boxes[boxes[box]?.parent ?? -1]].some(
    (holder) =>
      holder !== undefined &&
      holder.images > 0 &&
      holder.endRun - holder.firstRun === 1 &&
      FIGURE.test(holder.tag),
  );
