import type { PageRuns, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { isLinkedHeadline } from '../score/furniture';
import { CERTAIN } from '../score/log-odds';
import type { MeasuredPage } from '../score/measures';
import type { Role } from '../types';
import * as LineKind from '../words/line-kinds';
import * as Signal from '../words/signal-bits';
import { type BodySearch, isContentsLine, isLikeBodyProse, searchOf } from './body-search';
import { hasCaptionClass, isAloneWithPicture, isCaption } from './caption';
import { hasSignal, isByline, isDateline } from './line-tests';
import type { LabelledRun, PageReading } from './page-reading';
import { isInPersonCard } from './person-card';
import { isLayoutCell } from './table-runs';

/**
 * Of what is enough, the share that a heading needs between paragraphs, and prose in boxes named like those of other prose
 * of the body. By hand, Nov 2026, on 231 real article pages.
 */
const HEADING_SHARE = 0.25;
const ALIKE_SHARE = 0.5;
/** A caption by its name needs only this: it keeps out the captions of teasers elsewhere. */
const MIN_CAPTION_LIKELIHOOD = CERTAIN * 0.02;
const MAX_HEADING_CHARS = 120;
/** Between headline and text, a shorter line is a label or a count of visitors. */
const MIN_HEAD_CHARS = 20;
const ROLES_IN_HEAD: ReadonlySet<string> = new Set(['heading', 'byline', 'table']);
/** A live report may sign each entry, and to recognise names takes long. */
const MAX_BYLINES = 200;
/** The time of an entry in a live report. */
const CLOCK = /^\d{1,2}[:hg]\d{2}$/;

const NOT_TEXT = LineKind.BOX_HEADING | LineKind.NOTICE;

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'quote'],
  ['td', 'table'],
  ['th', 'table'],
  ['pre', 'preformatted'],
]);

/** Labels the runs of the body; those in `taken` have a role already. */
export function labelBody(
  reading: PageReading,
  taken: ReadonlySet<number>,
): readonly LabelledRun[] {
  const { page, inContext } = reading;
  const search = searchOf(reading);
  if (!search) return [];
  const labelled: LabelledRun[] = [];
  for (let i = 0; i < page.runs.length; i++) {
    const isLikely = (inContext[i] ?? 0) > MIN_CAPTION_LIKELIHOOD;
    if (taken.has(i) || !(isLikely || search.tables.has(i))) continue;
    const role = roleInBody(search, i);
    if (role) labelled.push({ run: i, role });
  }
  return labelled;
}

/** The role of run `i`; null for a run that is not the article's. */
function roleInBody(search: BodySearch, i: number): Role | null {
  const { page, lineKinds, inContext } = search.reading;
  const run = page.runs[i];
  const kinds = lineKinds[i] ?? 0;
  if (!run || isSurelyFurniture(search.reading, run, kinds)) return null;
  if (i < (search.reading.headline?.first ?? 0) && isDateline(run)) return null;
  if (kinds & NOT_TEXT && !search.tables.has(i))
    return isSectionHeading(page, i) ? 'heading' : null;
  if (isCaption(page, run) || isCaptionByPlace(search, run, i)) {
    const isLikely = (inContext[i] ?? 0) > MIN_CAPTION_LIKELIHOOD;
    return isLikely && search.isInside(i) ? 'caption' : null;
  }
  const isCredit = i > search.reading.first ? isInPersonCard : isAboutAuthor;
  if (isCredit(page, run)) return null;
  const role = textRole(search, run, i);
  return !saysNothing(search, run, i, role) && isLikelyEnough(search, run, i, role) ? role : null;
}

/** Whether a heading that is called like a box of links heads the prose behind it: "Ý kiến" between paragraphs. */
function isSectionHeading({ boxes, runs, runProse }: MeasuredPage, i: number): boolean {
  const box = boxes[runs[i]?.box ?? -1];
  const isProseBeside = (run: number): boolean =>
    (runProse[run] ?? 0) > 0 && boxes[runs[run]?.box ?? -1]?.parent === box?.parent;
  return (
    ((box?.tagFlags ?? 0) & Tag.HEADING) !== 0 &&
    runs[i]?.links === 0 &&
    isProseBeside(i - 1) &&
    isProseBeside(i + 1)
  );
}

/** The time of an entry, a label in the head, the title again, a line of the contents, the headline of another article. */
function saysNothing(search: BodySearch, run: Run, i: number, role: Role): boolean {
  const { reading, title } = search;
  const { text } = run;
  return (
    ((role === 'paragraph' || role === 'list-item') && isContentsLine(search, run)) ||
    (role !== 'table' && CLOCK.test(text)) ||
    (i < reading.first && text.length < MIN_HEAD_CHARS && !ROLES_IN_HEAD.has(role)) ||
    text === title ||
    (role === 'paragraph' && isLinkedHeadline(run))
  );
}

/** Whether run `i` is likely enough; between paragraphs a heading needs little, and a table's cell nothing. */
function isLikelyEnough(search: BodySearch, run: Run, i: number, role: Role): boolean {
  const { enough, reading } = search;
  const { page, inContext } = reading;
  const likely = inContext[i] ?? 0;
  const isBetween =
    i > reading.first &&
    (i < search.lastProse || search.tables.has(i + 1)) &&
    search.isInside(i) &&
    (page.furnitureDistance[run.box] ?? 0) === 0;
  const isHeading = role === 'heading' && run.links === 0;
  return (
    likely >= enough ||
    (search.tables.has(i) && i > search.textStart) ||
    (isBetween && isHeading && likely >= enough * HEADING_SHARE) ||
    (likely >= enough * ALIKE_SHARE && search.isInside(i) && isLikeBodyProse(search, i))
  );
}

function textRole(search: BodySearch, run: Run, i: number): Role {
  const { page } = search.reading;
  if (search.bylineCount < MAX_BYLINES && isByline(page, run)) {
    search.bylineCount++;
    return 'byline';
  }
  return roleOf(page, run, search.root, search.tables.has(i));
}

/**
 * The role by the nearest tag below the root that has one; a short line all in bold is a heading. `isInTable`: of
 * figures or words, not of the page's layout.
 */
function roleOf(page: PageRuns, run: Run, root: Element, isInTable: boolean): Role {
  for (let box = page.boxes[run.box]; box && box.element !== root; box = page.boxes[box.parent]) {
    const role = box.tagFlags & Tag.HEADING ? 'heading' : ROLES.get(box.tag);
    if (role === 'table' && !isInTable && isLayoutCell(page, box)) break;
    if (role) return role;
  }
  const isBold = run.strong > run.text.length * 0.9;
  return isBold && run.text.length < MAX_HEADING_CHARS && !/[.!?;,…:]["”’)]?$/.test(run.text)
    ? 'heading'
    : 'paragraph';
}

const isCaptionByPlace = (search: BodySearch, run: Run, i: number): boolean =>
  run.afterImage &&
  i > search.reading.first &&
  (hasCaptionClass(search.reading.page, run, search.captionClasses()) ||
    (i < search.lastProse && isAloneWithPicture(search.reading.page, run)));

/** A line next to the byline that says what its author does. */
const isAboutAuthor = (page: PageRuns, run: Run): boolean =>
  run.text.length < MAX_HEADING_CHARS &&
  hasSignal(page, run, Signal.AUTHOR, 2) &&
  !isByline(page, run);

/** What two signs say is furniture is, however well it fits among the paragraphs. */
function isSurelyFurniture({ page }: PageReading, run: Run, lineKinds: number): boolean {
  const { boxes } = page;
  const isInFurniture = (page.furnitureDistance[run.box] ?? 0) > 0;
  let box = boxes[run.box];
  for (let at = run.box, up = 0; box && up < 3; at = box.parent, box = boxes[at], up++) {
    if (page.teasers[at] && (isInFurniture || box.tag === 'article')) return true;
  }
  return (
    isInFurniture &&
    ((lineKinds & LineKind.BOILERPLATE) !== 0 || hasSignal(page, run, Signal.ADVERT, 3))
  );
}
