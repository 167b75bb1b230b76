import { isBoilerplate, isBoxHeading } from './lexicon';
import type { Measures } from './measures';
import type { Page } from './page';
import { Signal } from './signals';
import type { LOCAL } from './weights';

export type LocalSign = keyof typeof LOCAL;
export type See<Sign> = (sign: Sign, value: number) => void;

const BY_TAG: ReadonlyMap<string, LocalSign> = new Map<string, LocalSign>([
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'li'] as const),
  ['h1', 'h1'],
  ['blockquote', 'quote'],
  ['pre', 'pre'],
  ['td', 'cell'],
  ['th', 'cell'],
]);
/** Tags whose paragraphs are no bare text of a division. */
const PLAIN = new Set(['p', 'figcaption']);
/** What marks all that stands in it: tags by the sign of their name, and comments. */
const AROUND = [
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'main',
  'li',
  'pre',
  'quote',
  'comment',
] as const satisfies readonly LocalSign[];
const BITS = new Map<string, number>(AROUND.map((sign, bit) => [sign, 1 << bit]));
BITS.set('blockquote', 1 << AROUND.indexOf('quote'));
const IN_COMMENTS = 1 << AROUND.indexOf('comment');
const NAMED: readonly (readonly [signal: number, sign: LocalSign])[] = [
  [Signal.Author, 'author'],
  [Signal.Date, 'date'],
  [Signal.Title, 'title'],
  [Signal.Source, 'source'],
];
/** A box heading rules so many runs behind it, or until prose comes. */
const UNDER = 12;

/** Tells what a run shows by itself and by what it stands in. Call it for every run in turn. */
export function localEvidence(
  page: Page,
  { chars, links, prose, proses, neighbour, shed, card, total }: Measures,
): (i: number, see: See<LocalSign>) => void {
  const { boxes, runs } = page;
  const around = inherited(page);
  const proseAt = (i: number): number => proses[i] ?? 0;
  const near = (i: number, by: number): number => proseAt(neighbour(i, by));
  let headingAt = -UNDER;
  return (i, see) => {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box) return;
    const { text } = run;
    const { length } = text;
    see('bias', 1);
    if (length < 20) see('under20', 1);
    else if (length < 40) see('under40', 1);
    const linked = Math.min(1, run.links / length);
    if (linked > 0) see('links', linked);
    if (linked > 0.9) see('linked', 1);
    if (run.strong > 0) see('strong', Math.min(1, run.strong / length));
    if (run.shed > 0) see('inline', Math.min(1, run.shed / length));
    const far = shed[run.box] ?? 0;
    if (far > 0) see(far === 1 ? 'shedHere' : far <= 3 ? 'shedNear' : 'shedFar', 1);

    const own = BY_TAG.get(box.tag);
    if (own) see(own, 1);
    else if (!PLAIN.has(box.tag)) see('bare', 1);
    const marks = around[run.box] ?? 0;
    for (let bit = 0; marks >> bit > 0; bit++) {
      const sign = marks & (1 << bit) ? AROUND[bit] : undefined;
      if (sign && sign !== own) see(sign, 1);
    }
    const above = boxes[box.parent];
    const names =
      run.signals |
      box.signals |
      (above?.signals ?? 0) |
      (boxes[above?.parent ?? -1]?.signals ?? 0);
    for (const [signal, sign] of NAMED) if (names & signal) see(sign, 1);

    if (card[run.box] || card[box.parent] || card[above?.parent ?? -1]) see('card', 1);
    if (isBoilerplate(text)) see('boilerplate', 1);
    if (isBoxHeading(text)) {
      see('boxHeading', 1);
      headingAt = i;
    } else {
      if (proseAt(i) > 80) headingAt = -UNDER;
      if (i - headingAt < UNDER) see('underBoxHeading', 1);
    }
    const { parent } = box;
    const grand = boxes[parent]?.parent ?? parent;
    see('parentShare', Math.min(1, (prose[parent] ?? 0) / total));
    see('parentLinks', Math.min(1, (links[parent] ?? 0) / (chars[parent] || 1)));
    see('grandLinks', Math.min(1, (links[grand] ?? 0) / (chars[grand] || 1)));
    if (length < 60 && /\d/.test(text)) see('digits', 1);
    if (length < 200) see('capitals', capitals(text));
    if (Math.max(near(i, -1), near(i, -2)) > 80) see('proseBefore', 1);
    if (Math.max(near(i, 1), near(i, 2)) > 80) see('proseAfter', 1);
    see('neighbours', (Number(near(i, -1) > 0) + Number(near(i, 1) > 0)) / 2);
  };
}

/** For each box, the bits of AROUND and of comments it or a box around it sets. */
function inherited({ boxes }: Page): Uint16Array {
  const marks = new Uint16Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) break;
    marks[i] =
      (marks[box.parent] ?? 0) |
      (BITS.get(box.tag) ?? 0) |
      (box.signals & Signal.Comment ? IN_COMMENTS : 0);
  }
  return marks;
}

/** The share of words that begin with a capital. */
function capitals(text: string): number {
  const lower = text.toLowerCase();
  let words = 0;
  let count = 0;
  for (let at = 0; at >= 0; ) {
    words++;
    if (text.charCodeAt(at) !== lower.charCodeAt(at)) count++;
    const space = text.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  return count / words;
}
