import type { Metadata } from '../page/metadata';
import type { Page, Run } from '../runs/page-runs';
import type { Measures } from '../score/measures';
import type { Judgement } from '../score/score-runs';
import { AGENCY_MARK } from '../words/byline-words';
import * as Signal from '../words/signal-bits';
import { containment, plain } from '../words/text-overlap';
import { isCaption } from './caption';
import { isDated, namedText } from './line-tests';

/** What speaks for a run being the lead (sapo); it is taken from `ENOUGH` on. */
const WORTH = {
  named: 1,
  described: 0.7,
  heading: 0.8,
  strong: 0.4,
  opening: 0.6,
  agency: 0.4,
  apart: 0.3,
  amongParagraphs: -0.4,
  behind: -0.5,
} as const;
const ENOUGH = 1;
const SHORTEST = 30;
const LONGEST = 2_000;
/** A bold line of so many words that opens the text is no heading. */
const LONG_LINE = 15;
/** A description shorter than this says nothing about the page's own words. */
const SHORTEST_DESCRIPTION = 40;

/** A run that may be the lead, what speaks for it but the page's own description, and how much that is worth. */
interface Candidate {
  readonly run: number;
  readonly worth: number;
}

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
  const candidates: Candidate[] = [];
  let most = ENOUGH;
  const from = title ? title.last + 1 : Math.max(0, first - 6);
  for (let i = from; i <= first + 1 && i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || run.text.length < SHORTEST || run.text.length > LONGEST) continue;
    if (run.links * 2 > run.text.length) continue;
    const named = isNamed(page, run);
    if ((shed[run.box] && !named) || isCaption(page, run)) continue;
    const inside = body !== undefined && i >= body.firstRun && i < body.endRun;
    if (!isVietnamese && !(named && !(inside && i >= first))) continue;
    const bold = isBold(run);
    const opens = bold && i <= first && isOpening(run) && !isBold(runs[i + 1]);
    const worth =
      (named ? WORTH.named : 0) +
      (/^h[2-6]$/.test(box.tag) && run.text.split(' ').length >= LONG_LINE ? WORTH.heading : 0) +
      (bold ? WORTH.strong : 0) +
      (opens ? WORTH.opening : 0) +
      (AGENCY_MARK.test(run.text) ? WORTH.agency : 0) +
      (inside ? 0 : WORTH.apart) +
      (inside && box.parent === root && !named && !opens ? WORTH.amongParagraphs : 0) +
      (i > first ? WORTH.behind : 0);
    candidates.push({ run: i, worth });
    if (worth > most) most = worth;
  }
  // Comparing with the description takes time: only what it can make the lead is compared.
  const able = candidates.filter(({ worth }) => worth + WORTH.described >= most - 0.001);
  const [only] = able;
  if (only && able.length === 1 && only.worth >= ENOUGH - 0.001) return only.run;
  const told = metadata.descriptions
    .filter(({ length }) => length > SHORTEST_DESCRIPTION)
    .map(plain);
  let best = -1;
  let bestWorth = ENOUGH - 0.001;
  for (const { run, worth } of able) {
    const text = runs[run]?.text ?? '';
    const whole = worth + (isDescribed(text, told) ? WORTH.described : 0);
    if (whole > bestWorth) {
      best = run;
      bestWorth = whole;
    }
  }
  return best;
}

const isBold = (run: Run | undefined): boolean =>
  run !== undefined && run.strong > run.text.length * 0.9;

/** A sentence that tells, not the first question of an interview. */
const isOpening = ({ text }: Run): boolean =>
  text.split(' ').length >= LONG_LINE && !/\?["”’)]?$/.test(text);

function isNamed({ boxes }: Page, run: Run): boolean {
  const { box, text } = run;
  const own = boxes[box];
  const parent = boxes[own?.parent ?? -1];
  // A box of two runs at the most stands for them; a larger one named "summary" or "desc" is a list of others.
  const around = parent && parent.endRun - parent.firstRun <= 2 ? parent.signals : 0;
  if (((own?.signals ?? 0) | around) & Signal.LEAD) return true;
  const told = namedText(run, own?.element ?? null, Signal.LEAD);
  return told.length > text.length * 0.8 && !isDated(run);
}

/** @param told the page's descriptions, plain */
function isDescribed(text: string, told: readonly string[]): boolean {
  if (told.length === 0) return false;
  const line = plain(text);
  return told.some(
    (description) =>
      description === line ||
      containment(description, line) > 0.75 ||
      containment(line, description) > 0.85,
  );
}
