import type { Box, Page, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';

/** Furniture holds no more of a page's prose than this; a "sidebar" with more is the main column. */
const MOST_IN_FURNITURE = 0.35;

/** No more runs and text than this are in a card; its headline is a link of some length. Text in code units. */
const MOST_RUNS_IN_CARD = 4;
const MOST_TEXT_IN_CARD = 600;
const SHORTEST_HEADLINE = 25;

export const isHeadline = (run: Run | undefined): boolean =>
  run !== undefined && run.links * 5 > run.text.length * 4 && run.text.length > SHORTEST_HEADLINE;

/** The boxes that are a card: a linked headline, perhaps with a line or two below it. */
export function cards({ boxes, runs }: Page, chars: Int32Array): Uint8Array {
  const card = new Uint8Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || !isHeadline(run)) continue;
    for (let at = run.box, box = boxes[at]; box; at = box.parent, box = boxes[at]) {
      if (box.endRun - box.firstRun > MOST_RUNS_IN_CARD || (chars[at] ?? 0) > MOST_TEXT_IN_CARD)
        break;
      if (box.tag !== 'p') card[at] = 1;
    }
  }
  return card;
}

const isFurniture = ({ kind, tag, signals }: Box): boolean =>
  (kind & Tag.FURNITURE) !== 0 ||
  ((signals & (Signal.SHED | Signal.COMMENT)) !== 0 && !MAIN.has(tag));

/** What a box is called for furniture. */
const furnitureName = ({ kind, tag, names, element }: Box): string =>
  kind & Tag.FURNITURE ? tag : `${names} ${element.id} ${element.getAttribute('type') ?? ''}`;

const MAIN = new Set(['article', 'main', 'body']);

/** A name counts for furniture only while all elements so named hold little of the page's prose together. */
export function furniture(page: Page, prose: Int32Array, total: number): Uint8Array {
  const { boxes } = page;
  const shed = new Uint8Array(boxes.length);
  let mass = 0;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box || !isFurniture(box)) continue;
    shed[i] = 1;
    mass += prose[i] ?? 0;
  }
  const least = total * MOST_IN_FURNITURE;
  // On most pages no name can hold so much, and none needs to be asked for.
  const main = mass < least ? NO_NAMES : mainNames(page, prose, shed, least);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) break;
    if (shed[i] === 1 && (main.size === 0 || !main.has(furnitureName(box)))) continue;
    const above = shed[box.parent] ?? 0;
    shed[i] = above > 0 ? Math.min(above + 1, 255) : 0;
  }
  return shed;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The names for furniture that at least so much of the page's prose stands in. */
function mainNames(
  { boxes }: Page,
  prose: Int32Array,
  shed: Uint8Array,
  least: number,
): ReadonlySet<string> {
  const masses = new Map<string, number>();
  const found = new Set<string>();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    const own = prose[i] ?? 0;
    if (!box || shed[i] !== 1 || own === 0) continue;
    const name = furnitureName(box);
    const mass = (masses.get(name) ?? 0) + own;
    masses.set(name, mass);
    if (mass >= least) found.add(name);
  }
  return found;
}
