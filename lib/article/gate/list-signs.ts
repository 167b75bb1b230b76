import type { LabelledRun } from '../label/page-reading';
import type { PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { attribute } from '../safe-dom';
import { isLinkedHeadline } from '../score/furniture';
import { readPrintedDate } from '../words/printed-date';
import { readingLength } from '../words/word-count';
import { charsOf, type GatedPage, type Sign } from './sign';

/*
 * A list of articles reads like one article with headings: what tells it is that its headings lead to other pages, by a link
 * around them, by one laid over the card, or by a script. By hand, Nov 2026.
 */
const MAX_SHARE_BESIDE_HEADLINES = 0.35;
/** A card holds no more runs than this: picture's line, category, headline, day, excerpt. */
const MAX_CARD_RUNS = 6;
const MAX_CARD_BOXES = 4;
/** A card's linked headline and its day may be one line. */
const MIN_ENTRY_CHARS = 25;
/** Of so many entries with so much of the text, the page is a list. */
const MIN_ENTRIES = 3;
const MIN_ENTRIES_SHARE = 0.6;
/** More cards tell no more. */
const MAX_CARDS = 40;

const CLICKABLE = '[onclick],[data-href],[data-url],[data-link],[role=link]';
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Signs that the page's text is made of the headlines and excerpts of other articles. */
export function listSigns({ reading, body, chars }: GatedPage): Sign[] {
  const { page, metadata, headline, first } = reading;
  const { runs } = page;
  const textOf = ({ run }: LabelledRun): string => runs[run]?.text ?? '';
  const cards = metadata.isNews ? NO_RUNS : runsInCards(page, body);
  const entries = entriesAmong(runs, body);
  const isBeside = ({ run }: LabelledRun): boolean => cards.has(run) || isBesideEntry(entries, run);
  const share = charsOf(body.filter(isBeside).map(textOf)) / (chars || 1);
  const excess = share - MAX_SHARE_BESIDE_HEADLINES;
  const from = Math.max(body[0]?.run ?? first, headline?.first ?? 0);
  const last = body.at(-1)?.run ?? first;
  const inside = [...entries].flatMap((i) => (i >= from && i <= last ? (runs[i] ?? []) : []));
  const headings = inside.filter((run) => isHeading(page, run)).length;
  const opened = inside.filter(isOpened).length;
  const before = runs.slice((headline?.last ?? first) + 1, first).filter(isLinkedHeadline);
  const isList =
    share > MIN_ENTRIES_SHARE &&
    (headings + opened >= MIN_ENTRIES || cards.size >= 2 * MIN_ENTRIES);
  return [
    [excess > 0, -4 * excess, 'text beside headlines'],
    [isList && !metadata.isNews, -2, 'entries of a list'],
    [headings > 5 && !metadata.isNews, -2, 'headlines in the text'],
    [before.length > 12, -2, 'headlines before the text'],
  ];
}

/** A linked headline, alone or with its day and excerpt behind a line break. */
const isEntry = (run: Run | undefined): boolean =>
  run !== undefined &&
  run.links > 0 &&
  (run.links * 2 > run.text.length ? readingLength(run.text) > MIN_ENTRY_CHARS : isOpened(run));

/** Whether all up to the first line break of a run is a link, and a day is behind it; a list of addresses has none. */
function isOpened({ nodes, text }: Run): boolean {
  const end = nodes.findIndex(({ nodeName }) => nodeName === 'BR');
  const line = nodes.slice(0, Math.max(0, end)).filter((node) => node.textContent?.trim());
  const link = line[0]?.parentElement?.closest('a');
  return (
    !!link &&
    line.every((node) => link.contains(node)) &&
    readPrintedDate(text, true) !== null &&
    readingLength(link.textContent ?? '') > MIN_ENTRY_CHARS
  );
}

/** The entries that are in the body, up to three runs before it, and right behind it. */
function entriesAmong(runs: readonly Run[], body: readonly LabelledRun[]): ReadonlySet<number> {
  const entries = new Set<number>();
  const end = (body.at(-1)?.run ?? -1) + 1;
  for (let i = Math.max(0, (body[0]?.run ?? 0) - 3); i <= end; i++)
    if (isEntry(runs[i])) entries.add(i);
  return entries;
}

const isBesideEntry = (entries: ReadonlySet<number>, i: number): boolean =>
  entries.has(i) ||
  entries.has(i - 1) ||
  entries.has(i - 2) ||
  entries.has(i - 3) ||
  entries.has(i + 1);

const isHeading = ({ boxes }: PageRuns, run: Run): boolean =>
  ((boxes[run.box]?.tagFlags ?? 0) & Tag.HEADING) !== 0 && boxes[run.box]?.tag !== 'h1';

const NO_RUNS: ReadonlySet<number> = new Set();

/** The runs in cards: boxes with a heading and a text that lead to another page as a whole. */
function runsInCards(page: PageRuns, body: readonly LabelledRun[]): ReadonlySet<number> {
  const inCards = new Set<number>();
  const headings = body.filter(({ role }) => role === 'heading').slice(0, MAX_CARDS);
  for (const { run } of headings) {
    let at = page.runs[run]?.box ?? -1;
    for (let up = 0; up < MAX_CARD_BOXES; up++, at = page.boxes[at]?.parent ?? -1) {
      const box = page.boxes[at];
      if (!box || box.endRun - box.firstRun > MAX_CARD_RUNS) break;
      if (!leadsAway(box.element) || box.endRun - box.firstRun < 2) continue;
      for (let i = box.firstRun; i < box.endRun; i++) inCards.add(i);
      break;
    }
  }
  return inCards;
}

/** Whether a click anywhere on an element leads to another page: by a script, or by a link without words laid over it. */
function leadsAway(element: Element): boolean {
  if (Element.prototype.matches.call(element, CLICKABLE)) return true;
  const links = Element.prototype.querySelectorAll.call(element, 'a[href]');
  return [...links].some((link) => {
    const href = attribute(link, 'href') ?? '';
    const isEmpty =
      (link.textContent ?? '').trim() === '' && link.querySelector('img,picture') === null;
    return isEmpty && !href.startsWith('#') && !PICTURE.test(href);
  });
}
