import type { Box, Page, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { attribute } from '../safe-dom';
import { PICTURE_CREDIT } from '../words/byline-words';
import * as Signal from '../words/signal-bits';

const LONGEST_CAPTION = 400;
/** Right behind a picture a line this long at the most is its caption when set as captions are. */
const LONGEST_SET = 220;
/** A line longer than this is text of the article, and so many of them make one. */
const LINE = 80;
const LEAST_LINES = 2;

/** The words under a picture: told by tag or name, or by standing right behind a picture with its credit or alone. */
export function isCaption(page: Page, run: Run): boolean {
  const { text } = run;
  if (text.length > LONGEST_CAPTION) return false;
  const own = page.boxes[run.box];
  let told = run.signals;
  for (let box = own, up = 0; box && up < 4; up++, box = page.boxes[box.parent]) {
    if (box.tag === 'figcaption' || box.tag === 'figure') return true;
    told |= box.signals;
  }
  if (told & Signal.CAPTION) return true;
  return (
    run.afterImage &&
    (own?.tag === 'td' ||
      isAloneInCell(page.boxes[own?.parent ?? -1]) ||
      PICTURE_CREDIT.test(text.toLowerCase()) ||
      (text.length <= LONGEST_SET && own !== undefined && isSetAsCaption(run, own.element)))
  );
}

/** A paragraph that has a table's cell to itself; cells of a page's layout hold more. */
const isAloneInCell = (cell: Box | undefined): boolean =>
  cell?.tag === 'td' && cell.endRun - cell.firstRun === 1;

const CENTRED = /text-align ?: ?center|(?:^|[\s-])(?:text-?)?center(?:ed)?(?:$|\s)/i;

/** Centred by its own or the box's names and attributes, or all in italics or small print. */
function isSetAsCaption({ nodes }: Run, box: Element): boolean {
  const told = ['style', 'class', 'align'].map((name) => attribute(box, name) ?? '');
  return told.some((names) => CENTRED.test(names)) || nodes.every((node) => isSlanted(node, box));
}

function isSlanted(node: Node, box: Element): boolean {
  if ((node.textContent ?? '').trim() === '') return true;
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement)
    if (/^(?:em|i|small)$/.test(at.localName)) return true;
  return false;
}

/** What a run's box is called. */
const nameOf = ({ boxes }: Page, { box }: Run): string => {
  const { kind = 0, tag, names } = boxes[box] ?? {};
  return names && !(kind & Tag.HEADING) ? `${tag}.${names}` : '';
};

/**
 * What captions are called in an article that names them its own way: all that is called so stands right behind
 * pictures, more than once, and the article's text is called otherwise.
 */
export function captionNames(page: Page): ReadonlySet<string> {
  const behind = new Map<string, number>();
  const elsewhere = new Set<string>();
  let lines = 0;
  for (const run of page.runs) {
    const name = nameOf(page, run);
    if (run.afterImage) behind.set(name, (behind.get(name) ?? 0) + 1);
    else {
      elsewhere.add(name);
      if (run.text.length > LINE && run.links === 0) lines++;
    }
  }
  const found = new Set<string>();
  if (lines < LEAST_LINES) return found;
  for (const [name, count] of behind)
    if (name !== '' && count > 1 && !elsewhere.has(name)) found.add(name);
  return found;
}

export const isCalledCaption = (page: Page, run: Run, names: ReadonlySet<string>): boolean =>
  run.text.length <= LONGEST_SET && names.has(nameOf(page, run));
