import type { Metadata } from '../page/metadata';
import type { Page } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';
import { plain } from '../words/text-overlap';
import type { Measures } from './measures';

/** Runs of the title, first to last; null when the page shows none. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const SHORTEST = 4;
const LONGEST = 400;
/** So much of a told title, in code units, is as good as the whole. */
const LONG_ENOUGH = 25;
/** Metadata with a title of so many words tell the article's; shorter ones may be the site's name. */
const TELLING_WORDS = 8;
/** Where they do not, the title is looked for so many runs before the body, and is a sentence. */
const NEAR = 14;
const SHORTEST_SENTENCE = 20;

/** The title as the page shows it; '' for none. */
export function spanText({ runs }: Page, span: Span | null): string {
  let text = '';
  for (let i = span?.first ?? 0; i <= (span?.last ?? -1); i++)
    text += `${text === '' ? '' : ' '}${runs[i]?.text ?? ''}`;
  return text;
}

export function findTitle(
  page: Page,
  { shed }: Measures,
  metadata: Metadata,
  bodyStart: number,
): Span | null {
  const { boxes, runs } = page;
  const { titles, bareTitles: told } = metadata;
  // Behind the title or before it stands the site's name.
  const isCut = (bare: string): boolean =>
    bare.length >= LONG_ENOUGH &&
    told.some((title) => title.startsWith(bare) || title.endsWith(bare));
  let best: Span | null = null;
  let bestScore = 0;
  const consider = (first: number, end: number, base: number): void => {
    const text = spanText(page, { first, last: end - 1 });
    const bare = text.length > LONGEST ? '' : plain(text);
    if (bare.length < SHORTEST) return;
    const like = told.includes(bare)
      ? 3
      : isCut(bare)
        ? 2.5
        : told.some((title) => title.includes(bare) || bare.includes(title))
          ? 2 * Math.min(1, bare.length / LONG_ENOUGH)
          : 0;
    const at = runs[first]?.box ?? 0;
    const box = boxes[at];
    const parent = boxes[box?.parent ?? -1];
    const names = (box?.signals ?? 0) | (parent?.signals ?? 0);
    const sticky = (names | (boxes[parent?.parent ?? -1]?.signals ?? 0)) & Signal.STICKY;
    let linked = true;
    for (let i = first; i < end && linked; i++) {
      const run = runs[i];
      linked = run !== undefined && run.links > run.text.length * 0.8;
    }
    const score =
      base +
      like +
      ((box?.signals ?? 0) & Signal.TITLE ? 0.3 : 0) -
      (sticky ? 2.5 : 0) -
      (shed[at] ? 1.5 : 0) -
      (linked && base < 2 ? 1 : 0) -
      (first > bodyStart ? 2 : 0) +
      (first <= bodyStart ? (0.2 * first) / (bodyStart + 1) : 0);
    if (score > bestScore) {
      best = { first, last: end - 1 };
      bestScore = score;
    }
  };
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box?.tag !== 'h1') continue;
    const { element, firstRun, endRun } = box;
    if (endRun > firstRun && endRun - firstRun < 5 && !isSiteName(element))
      consider(firstRun, endRun, 2);
  }
  for (let i = 0; i <= bodyStart && i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || box.tag === 'h1') continue;
    const isHeading = (box.kind & Tag.HEADING) !== 0;
    const isNamed = ((run.signals | box.signals) & Signal.TITLE) !== 0;
    const bare = isHeading || isNamed || hasLengthOf(run.text, titles) ? plain(run.text) : '';
    if (told.includes(bare) || ((isHeading || isNamed) && isCut(bare)))
      consider(i, i + 1, isHeading ? 0.8 : 0.4);
  }
  if (best !== null || told.some((title) => title.split(' ').length >= TELLING_WORDS)) return best;
  for (let i = Math.max(0, bodyStart - NEAR); i < bodyStart; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || run.links > 0 || run.text.length < SHORTEST_SENTENCE) continue;
    const isHeading = /^h[2-4]$/.test(box.tag);
    if (isHeading || (run.signals | box.signals) & Signal.TITLE) consider(i, i + 1, 0.3);
  }
  return best;
}

const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:#.*)?$/i;

/** A headline that leads to the home page is the name of the site. */
function isSiteName(heading: Element): boolean {
  const link = heading.querySelector('a[href]');
  return link !== null && HOME.test(link.getAttribute('href') ?? '');
}

function hasLengthOf(text: string, titles: readonly string[]): boolean {
  for (const title of titles) if (Math.abs(title.length - text.length) < 12) return true;
  return false;
}
