import type { Judgement } from './judge';
import { boxesAround, isByline, isCaption } from './lines';
import type { Role } from './types';
import type { Page, Run } from './walk';

/** A run that is part of the article. */
export interface Labelled {
  readonly run: number;
  readonly role: Role;
}

/**
 * A run is the article's when it is this likely, as a share of how likely the body's text is on the whole: pages of an
 * unusual build score low all over.
 */
const ENOUGH = 0.45;
/** What is named a caption needs little more to be one: only captions of cards elsewhere are kept out. */
const CAPTION_ENOUGH = 0.02;
const LONGEST_HEADING = 120;

/** How likely the text of the body is, each run weighing what it likely adds to it. */
export function usual({ runs }: Page, likely: Float64Array): number {
  let sum = 0;
  let mass = 0;
  likely.forEach((p, i) => {
    const weight = p * (runs[i]?.text.length ?? 0);
    sum += weight * p;
    mass += weight;
  });
  return sum / (mass || 1);
}

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'quote'],
  ['td', 'table'],
  ['th', 'table'],
  ['pre', 'preformatted'],
]);

/** The role by the nearest telling tag below the root; a short line all in bold is a heading. */
export function roleOf(page: Page, run: Run, root: Element): Role {
  for (const { tag, element } of boxesAround(page, run)) {
    if (element === root) break;
    const role = ROLES.get(tag);
    if (role) return role;
  }
  const bold = run.strong > run.text.length * 0.9;
  return bold && run.text.length < LONGEST_HEADING && !/[.!?;,…:]["”’)]?$/.test(run.text)
    ? 'heading'
    : 'paragraph';
}

/** The runs of the body with their roles; those in `taken` are told already. */
export function bodyRuns(
  page: Page,
  { likely, root, title, first }: Judgement,
  taken: ReadonlySet<number>,
): readonly Labelled[] {
  const { boxes, runs } = page;
  const rootBox = boxes[root];
  if (!rootBox) return [];
  const enough = ENOUGH * usual(page, likely);
  const found: Labelled[] = [];
  runs.forEach((run, i) => {
    if (taken.has(i)) return;
    const inside =
      (i >= rootBox.firstRun && i < rootBox.endRun) ||
      (title !== null && i > title.last && i < first);
    const p = likely[i] ?? 0;
    if (isCaption(page, run)) {
      if (inside && p > CAPTION_ENOUGH) found.push({ run: i, role: 'caption' });
    } else if (p >= enough) {
      found.push({
        run: i,
        role: isByline(page, run) ? 'byline' : roleOf(page, run, rootBox.element),
      });
    }
  });
  return found;
}
