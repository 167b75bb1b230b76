import type { Judgement } from './judge';
import { AGENCY_MARK } from './lexicon';
import { containment } from './likeness';
import { boxesAround, isCaption } from './lines';
import type { Measures } from './measures';
import type { Metadata } from './metadata';
import type { Page, Run } from './page';
import { Signal } from './signals';

/** What speaks for a run being the lead (sapo); it is taken from `ENOUGH` on. */
const WORTH = {
  named: 1,
  described: 0.7,
  heading: 0.8,
  strong: 0.4,
  agency: 0.4,
  apart: 0.3,
  amongParagraphs: -0.4,
  behind: -0.5,
} as const;
const ENOUGH = 1;
const SHORTEST = 30;
/** A description shorter than this says nothing about the page's own words. */
const SHORTEST_DESCRIPTION = 40;

/**
 * The run that is the lead, -1 for none: between title and body, or the body's first. Papers in other languages than
 * Vietnamese rarely set a lead apart, so there only the page's own name for it tells.
 */
export function findLead(
  page: Page,
  { shed }: Measures,
  metadata: Metadata,
  { title, first, root }: Judgement,
  isVietnamese: boolean,
): number {
  const { boxes, runs } = page;
  const body = boxes[root];
  const isNamed = (run: Run): boolean => {
    const [own, parent] = boxesAround(page, run, 2);
    // A box of two runs at the most stands for them; a larger one named "summary" or "desc" is a list of others.
    const around = parent && parent.endRun - parent.firstRun <= 2 ? parent.signals : 0;
    return (((own?.signals ?? 0) | around) & Signal.Lead) !== 0;
  };
  let best = -1;
  let bestScore = ENOUGH - 0.001;
  const from = title ? title.last + 1 : Math.max(0, first - 6);
  for (let i = from; i <= first + 1 && i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || run.text.length < SHORTEST || run.links * 2 > run.text.length) continue;
    const named = isNamed(run);
    if ((shed[run.box] && !named) || isCaption(page, run)) continue;
    const inside = body !== undefined && i >= body.firstRun && i < body.endRun;
    if (!isVietnamese && !(named && !(inside && i >= first))) continue;
    const described = metadata.descriptions.some(
      (text) =>
        text.length > SHORTEST_DESCRIPTION &&
        (containment(text, run.text) > 0.75 || containment(run.text, text) > 0.85),
    );
    const score =
      (named ? WORTH.named : 0) +
      (described ? WORTH.described : 0) +
      (/^h[2-6]$/.test(box.tag) && run.text.split(' ').length >= 15 ? WORTH.heading : 0) +
      (run.strong > run.text.length * 0.9 ? WORTH.strong : 0) +
      (AGENCY_MARK.test(run.text) ? WORTH.agency : 0) +
      (inside ? 0 : WORTH.apart) +
      (inside && box.parent === root ? WORTH.amongParagraphs : 0) +
      (i > first ? WORTH.behind : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
