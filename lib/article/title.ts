import { plain } from './likeness';
import type { Measures } from './measures';
import type { Metadata } from './metadata';
import type { Page } from './page';
import { Signal } from './signals';

/** Runs of the title, first to last; null when the page shows none. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

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
  const told = metadata.titles.map(plain).filter(Boolean);
  const lengths = metadata.titles.map((text) => text.length);
  let best: Span | null = null;
  let bestScore = 0;
  const consider = (first: number, end: number, base: number): void => {
    const text = runs
      .slice(first, end)
      .map((run) => run.text)
      .join(' ');
    const bare = plain(text);
    if (bare.length < 4 || text.length > 400) return;
    const like = told.some((title) => title === bare)
      ? 3
      : told.some((title) => title.includes(bare) || bare.includes(title))
        ? 2 * Math.min(1, bare.length / 25)
        : 0;
    const box = runs[first]?.box ?? 0;
    const chain = [
      boxes[box],
      boxes[boxes[box]?.parent ?? -1],
      boxes[boxes[boxes[box]?.parent ?? -1]?.parent ?? -1],
    ];
    const sticky = chain.some((b) => b && (b.signals & Signal.Sticky) !== 0);
    const linked = runs.slice(first, end).every((run) => run.links > run.text.length * 0.8);
    const score =
      base +
      like +
      ((boxes[box]?.signals ?? 0) & Signal.Title ? 0.3 : 0) -
      (sticky ? 2.5 : 0) -
      (shed[box] ? 1.5 : 0) -
      (linked && base < 2 ? 1 : 0) -
      (first > bodyStart ? 2 : 0) +
      (first <= bodyStart ? (0.2 * first) / (bodyStart + 1) : 0);
    if (score > bestScore) {
      best = { first, last: end - 1 };
      bestScore = score;
    }
  };
  boxes.forEach((box) => {
    if (box.tag === 'h1' && box.endRun > box.firstRun && box.endRun - box.firstRun < 5)
      consider(box.firstRun, box.endRun, 2);
  });
  runs.slice(0, bodyStart + 1).forEach((run, i) => {
    const box = boxes[run.box];
    if (
      box &&
      box.tag !== 'h1' &&
      lengths.some((length) => Math.abs(length - run.text.length) < 12) &&
      told.includes(plain(run.text))
    )
      consider(i, i + 1, /^h\d$/.test(box.tag) ? 0.8 : 0.4);
  });
  return best;
}
