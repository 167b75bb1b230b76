import { isKnownLine } from '../page/metadata';
import type { Box, PageRuns, Run } from '../runs/page-runs';
import type { MeasuredPage } from '../score/measures';
import * as LineKind from '../words/line-kinds';
import { AGENCY_MARK } from '../words/line-phrases';
import * as Signal from '../words/signal-bits';
import { containment, plainWords } from '../words/text-overlap';
import { isCaption } from './caption';
import { isByline, isDateline, textWithSignal } from './line-tests';
import type { PageReading } from './page-reading';

/*
 * Points for a run to be the lead (in Vietnamese newsrooms: sapo); MIN_POINTS make it one. By hand, Nov 2026, on 231 real
 * article pages and our own fixtures. Constants and no object: the package is smaller.
 */
const NAMED = 1;
const DESCRIBED = 0.7;
const LONG_HEADING = 0.8;
const BOLD = 0.4;
const OPENING = 0.6;
const AGENCY = 0.4;
const OUTSIDE_BODY = 0.3;
const DECK = 0.7;
const AMONG_PARAGRAPHS = -0.4;
const AFTER_FIRST = -0.5;
const MIN_POINTS = 1;
/** Sums of the points above are fractions: they differ from their exact value by less than this. */
const ROUNDING = 0.001;
const MIN_LEAD_CHARS = 30;
const MAX_LEAD_CHARS = 2_000;
/** A bold line of this many words that opens the text is no heading. */
const MIN_SENTENCE_WORDS = 15;
/** Of a lead of several lines. */
const MAX_LEAD_RUNS = 6;
const MIN_SUMMARY_WORDS = 7;
/** A deck may be shorter: its place tells it. */
const MIN_DECK_WORDS = 10;
/** What a line says to readers about the page itself. */
const ABOUT_PAGE = /bấm (?:vào|nút)|giọng đọc|nghe bài|tòa soạn/i;
const SENTENCE_END = /[.!?…]["”’)]?$/;
/** Without a headline, look for the lead in this many runs above the body. */
const RUNS_ABOVE_BODY = 6;
/** Day, number of a picture and the like may follow the byline. */
const RUNS_BEHIND_BYLINE = 4;
/** A shorter description says nothing about the page's own words. */
const MIN_DESCRIPTION_CHARS = 40;

type Sign = readonly [holds: boolean, points: number];

/** A run that may be the lead, and its points without those of the page's description. */
interface LeadCandidate {
  readonly run: number;
  readonly points: number;
}

/** The runs of the lead: `first` to `last`. */
export interface LeadSpan {
  readonly first: number;
  readonly last: number;
}

/** The lead, null for none: one run mostly; all of a box for it, and of a list of sentences above the text. */
export function findLead(reading: PageReading): LeadSpan | null {
  const { headline, first, isVietnamese } = reading;
  const lead = leadRun(reading);
  if (lead >= 0) return summaryFrom(reading, lead) ?? { first: lead, last: lead };
  if (!isVietnamese) return null;
  for (let run = (headline?.last ?? first) + 1; run <= first; run++) {
    const summary = summaryFrom(reading, run);
    if (summary) return summary;
  }
  return null;
}

/** The sentences from a run on that alone fill a list, or a box that is named for the lead, above the text. */
function summaryFrom({ page, root }: PageReading, first: number): LeadSpan | null {
  const { boxes, runs } = page;
  let box = boxes[runs[first]?.box ?? -1];
  while (box && box.endRun - box.firstRun < 2) box = boxes[box.parent];
  if (!box || box.firstRun !== first || box.endRun - first > MAX_LEAD_RUNS) return null;
  const isNamed = ((box.signals | (boxes[box.parent]?.signals ?? 0)) & Signal.LEAD) !== 0;
  const isWhole = runs.slice(first, box.endRun).every(isSummaryLine);
  const last = box.endRun - 1;
  return (isNamed || LIST.test(box.tag)) && isWhole && isAboveText(page, last, root)
    ? { first, last }
    : null;
}

const LIST = /^[uo]l$/;
const isSummaryLine = ({ text, links }: Run): boolean =>
  links === 0 && !FIELD.test(text) && text.split(' ').length >= MIN_SUMMARY_WORDS;
/** "Cơ quan ban hành: …" */
const FIELD = /^[^:]{1,24}: /;

/**
 * The run that is the lead, -1 for none: between the headline and the body, or the body's first. Papers in other languages
 * than Vietnamese rarely set a lead apart, so there only a name for it counts.
 */
function leadRun(reading: PageReading): number {
  const { page, metadata } = reading;
  const candidates = leadCandidates(reading);
  const most = candidates.reduce((max, { points }) => Math.max(max, points), MIN_POINTS);
  // Comparing with the description takes time: compare only what it can make the lead.
  const able = candidates.filter(({ points }) => points + DESCRIBED >= most - ROUNDING);
  const [only] = able;
  if (only && able.length === 1 && only.points >= MIN_POINTS - ROUNDING) return only.run;
  const descriptions = metadata.descriptions
    .filter(({ length }) => length > MIN_DESCRIPTION_CHARS)
    .map(plainWords);
  let best = -1;
  let bestPoints = MIN_POINTS - ROUNDING;
  for (const { run, points } of able) {
    const isInMetadata = isDescribed(page.runs[run]?.text ?? '', descriptions);
    const sum = points + (isInMetadata ? DESCRIBED : 0);
    if (sum > bestPoints) {
      best = run;
      bestPoints = sum;
    }
  }
  return best;
}

function leadCandidates(reading: PageReading): readonly LeadCandidate[] {
  const { page, headline, first } = reading;
  const candidates: LeadCandidate[] = [];
  const from = headline ? headline.last + 1 : Math.max(0, first - RUNS_ABOVE_BODY);
  for (let run = from; run <= first + 1 && run < page.runs.length; run++) {
    const points = leadPoints(reading, run);
    if (points !== null) candidates.push({ run, points });
  }
  return candidates;
}

/** The points of run `i` without those of the page's description; null when it cannot be the lead. */
function leadPoints(reading: PageReading, i: number): number | null {
  const { page, metadata, root, first, isVietnamese, lineKinds } = reading;
  const { boxes, runs } = page;
  const run = runs[i];
  const box = boxes[run?.box ?? -1];
  if (!run || !box || !isLongAsLead(run) || (lineKinds[i] ?? 0) & LineKind.NOTICE) return null;
  if (isKnownLine(metadata.siteLines, run.text)) return null;
  const isNamed = isNamedLead(page, run);
  if ((page.furnitureDistance[run.box] && !isNamed) || isCaption(page, run)) return null;
  const body = boxes[root];
  const isInBody = body !== undefined && i >= body.firstRun && i < body.endRun;
  if (!isVietnamese && (!isNamed || (isInBody && i >= first))) return null;
  const opens = opensText(runs, i, first);
  const isAbove = isAboveText(page, i, root);
  const isApart = isAbove || isAboveByline(page, i, body?.endRun ?? 0);
  const signs: readonly Sign[] = [
    [isNamed, NAMED],
    [isLongHeading(box, run), LONG_HEADING],
    [isBold(run) || opens, BOLD],
    [opens, OPENING],
    [AGENCY_MARK.test(run.text), AGENCY],
    [!isInBody || isApart, OUTSIDE_BODY],
    [isAbove && isDeck(reading, i), DECK],
    [isInBody && box.parent === root && !isNamed && !opens && !isApart, AMONG_PARAGRAPHS],
    [i > first, AFTER_FIRST],
  ];
  return signs.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}

/** Whether the prose behind a run has a box of its own, with most of the body in it. */
const isAboveText = (
  { boxes, boxProse, runs, runProse }: MeasuredPage,
  i: number,
  root: number,
) => {
  let next = i + 1;
  while (next <= i + RUNS_BEHIND_BYLINE && (runProse[next] ?? 0) === 0) next++;
  const own = boxes[runs[next]?.box ?? -1];
  const at = own && own.endRun - own.firstRun === 1 ? own.parent : (runs[next]?.box ?? -1);
  return (boxes[at]?.firstRun ?? 0) > i && (boxProse[at] ?? 0) * 2 > (boxProse[root] ?? 0);
};

/** Whether a run is a whole sentence, and the only prose between the headline and the text. */
function isDeck({ page, headline, lineKinds }: PageReading, i: number): boolean {
  const { runs, runProse } = page;
  const { text = '', links = 0 } = runs[i] ?? {};
  return (
    headline !== null &&
    links === 0 &&
    SENTENCE_END.test(text) &&
    !ABOUT_PAGE.test(text) &&
    text.split(' ').length >= MIN_DECK_WORDS &&
    (lineKinds[i] ?? 0) === 0 &&
    !runProse.subarray(headline.last + 1, i).some(Boolean) &&
    !isDateline(runs[i])
  );
}

/** Whether author or day stand between a run and prose of the same body. */
const isAboveByline = (page: MeasuredPage, i: number, end: number): boolean => {
  const next = page.runs[i + 1];
  return (
    next !== undefined &&
    (isByline(page, next) || isDateline(next)) &&
    page.runProse.subarray(i + 2, Math.min(end, i + 2 + RUNS_BEHIND_BYLINE)).some(Boolean)
  );
};

/** Whether a run has the length of a lead, and is not mostly links. */
const isLongAsLead = ({ text: { length }, links }: Run): boolean =>
  length >= MIN_LEAD_CHARS && length <= MAX_LEAD_CHARS && links * 2 <= length;

const isLongHeading = ({ tag }: Box, { text }: Run): boolean =>
  /^h[2-6]$/.test(tag) && text.split(' ').length >= MIN_SENTENCE_WORDS;

/** A sentence in bold or italics before text that is in neither. */
const opensText = (runs: readonly Run[], i: number, first: number): boolean =>
  i <= first &&
  isStatement(runs[i]) &&
  (isBold(runs[i]) ? !isBold(runs[i + 1]) : isSlanted(runs[i]) && !isSlanted(runs[i + 1]));

const isSlanted = (run: Run | undefined): boolean =>
  run?.nodes.every(({ parentElement }) => /^(?:em|i)$/.test(parentElement?.localName ?? '')) ===
  true;

const isBold = (run: Run | undefined): boolean =>
  run !== undefined && run.strong > run.text.length * 0.9;

/** A sentence that is not the first question of an interview. */
const isStatement = (run: Run | undefined): boolean =>
  run !== undefined &&
  run.text.split(' ').length >= MIN_SENTENCE_WORDS &&
  !/\?["”’)]?$/.test(run.text);

function isNamedLead({ boxes }: PageRuns, run: Run): boolean {
  const { box, text } = run;
  const own = boxes[box];
  const parent = boxes[own?.parent ?? -1];
  // The name of a box counts for one or two runs; a larger box named "summary" or "desc" is a list of other articles.
  const around = parent && parent.endRun - parent.firstRun <= 2 ? parent.signals : 0;
  if (((own?.signals ?? 0) | around) & Signal.LEAD) return true;
  const namedText = textWithSignal(run, own?.element ?? null, Signal.LEAD);
  return namedText.length > text.length * 0.8 && !isDateline(run);
}

/** Whether a text is nearly one of the page's descriptions, which are plain. */
function isDescribed(text: string, descriptions: readonly string[]): boolean {
  if (descriptions.length === 0) return false;
  const line = plainWords(text);
  return descriptions.some(
    (description) =>
      description === line ||
      containment(description, line) > 0.75 ||
      containment(line, description) > 0.85,
  );
}
