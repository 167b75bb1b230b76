import type { Page, Run } from '../runs/page-runs';
import { isHeadline } from '../score/furniture';
import { CERTAIN, usual } from '../score/log-odds';
import type { Measures } from '../score/measures';
import type { Judgement } from '../score/score-runs';
import { spanText } from '../score/title';
import type { Role } from '../types';
import { Telling } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import { captionNames, isCalledCaption, isCaption } from './caption';
import { boxesAround, isByline, named } from './line-tests';

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
const CAPTION_ENOUGH = CERTAIN * 0.02;
const LONGEST_HEADING = 120;
const HEADING_SHARE = 0.25;
/** Prose in boxes named like those of other prose of the body. */
const ALIKE_SHARE = 0.5;
/** Between headline and text a shorter line is a label, or a number of readers. */
const SHORTEST = 20;
const IN_HEAD: ReadonlySet<string> = new Set(['heading', 'byline', 'table']);
const LEAST_CELLS = 4;
/** A live report may sign each entry; telling names takes long. */
const MOST_BYLINES = 200;
/** The time of an entry in a live report. */
const CLOCK = /^\d{1,2}[:hg]\d{2}$/;

const NOT_TEXT = Telling.BoxHeading | Telling.Notice;

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'] as const),
  ['blockquote', 'quote'],
  ['td', 'table'],
  ['th', 'table'],
  ['pre', 'preformatted'],
]);

/** The role by the nearest telling tag below the root; a short line all in bold is a heading. */
function roleOf(page: Page, run: Run, root: Element): Role {
  for (let box = page.boxes[run.box]; box && box.element !== root; box = page.boxes[box.parent]) {
    const role = ROLES.get(box.tag);
    if (role) return role;
  }
  const bold = run.strong > run.text.length * 0.9;
  return bold && run.text.length < LONGEST_HEADING && !/[.!?;,…:]["”’)]?$/.test(run.text)
    ? 'heading'
    : 'paragraph';
}

/** Beside the byline: what its author does. */
const isAboutAuthor = (page: Page, run: Run): boolean =>
  run.text.length < LONGEST_HEADING && named(page, run, Signal.AUTHOR, 2) && !isByline(page, run);

/** Elements made by one template share tag and names. */
const kindOf = (page: Page, i: number): string => {
  const run = page.runs[i];
  const around = run ? boxesAround(page, run, 3) : [];
  return around.map(({ tag, names }) => `${tag}.${names}`).join(' ');
};

/** What two signs say is furniture is, however well it sits among the paragraphs. */
function isFurniture(page: Page, { shed, card }: Measures, run: Run, telling: number): boolean {
  const { boxes } = page;
  const isShed = (shed[run.box] ?? 0) > 0;
  let box = boxes[run.box];
  for (let at = run.box, up = 0; box && up < 3; at = box.parent, box = boxes[at], up++) {
    if (card[at] && (isShed || box.tag === 'article')) return true;
  }
  return isShed && ((telling & Telling.Boilerplate) !== 0 || named(page, run, Signal.ADVERT, 3));
}

/** The runs of the body with their roles; those in `taken` are told already. */
export function bodyRuns(
  page: Page,
  measures: Measures,
  judgement: Judgement,
  taken: ReadonlySet<number>,
): readonly Labelled[] {
  const { boxes, runs } = page;
  const { likely, telling, root, title, first } = judgement;
  const rootBox = boxes[root];
  if (!rootBox) return [];
  const enough = ENOUGH * usual(page, likely);
  const isInside = (i: number): boolean =>
    (i >= rootBox.firstRun && i < rootBox.endRun) ||
    (title !== null && i > title.last && i < first);
  // Asked for few runs of few pages, so told late.
  let kinds: ReadonlySet<string> | null = null;
  const likeBody = (i: number): boolean => {
    if ((measures.proses[i] ?? 0) === 0 || (measures.shed[runs[i]?.box ?? -1] ?? 0) > 0)
      return false;
    kinds ??= new Set(
      runs.flatMap((_, at) =>
        (likely[at] ?? 0) >= enough && (measures.proses[at] ?? 0) > 0 && isInside(at)
          ? [kindOf(page, at)]
          : [],
      ),
    );
    return kinds.has(kindOf(page, i));
  };
  // Asked for what stands behind pictures only.
  let captions: ReadonlySet<string> | null = null;
  const isCalled = (run: Run, i: number): boolean => {
    if (!run.afterImage || i <= first) return false;
    captions ??= captionNames(page);
    return isCalledCaption(page, run, captions);
  };
  const titleText = spanText(page, title);
  const tables = tableRuns(page, measures, judgement);
  const last = likely.findLastIndex(
    (p, i) => p >= enough && (measures.proses[i] ?? 0) > 0 && isInside(i),
  );
  const found: Labelled[] = [];
  let bylines = 0;
  for (let i = 0; i < runs.length; i++) {
    const p = likely[i] ?? 0;
    const run = runs[i];
    if (!run || (p <= CAPTION_ENOUGH && !tables.has(i)) || taken.has(i)) continue;
    const told = telling[i] ?? 0;
    if (told & NOT_TEXT || isFurniture(page, measures, run, told)) continue;
    if (isCaption(page, run) || isCalled(run, i)) {
      if (isInside(i) && p > CAPTION_ENOUGH) found.push({ run: i, role: 'caption' });
      continue;
    }
    if (i <= first && isAboutAuthor(page, run)) continue;
    const signs = bylines < MOST_BYLINES && isByline(page, run);
    if (signs) bylines++;
    const role = signs ? 'byline' : roleOf(page, run, rootBox.element);
    if (role !== 'table' && CLOCK.test(run.text)) continue;
    if (i < first && run.text.length < SHORTEST && !IN_HEAD.has(role)) continue;
    if (run.text === titleText || (role === 'paragraph' && isHeadline(run))) continue;
    const between = i > first && i < last && isInside(i) && (measures.shed[run.box] ?? 0) === 0;
    // Between paragraphs a heading needs little more than its tag, a table's cell nothing but its table.
    const isIn =
      p >= enough ||
      (between && tables.has(i)) ||
      (between && role === 'heading' && run.links === 0 && p >= enough * HEADING_SHARE) ||
      (p >= enough * ALIKE_SHARE && isInside(i) && likeBody(i));
    if (isIn) found.push({ run: i, role });
  }
  return found;
}

/** The runs in tables of figures or words: two rows and columns at least, no layout and no menu. */
function tableRuns(
  { boxes, runs }: Page,
  { chars, links, prose, shed }: Measures,
  { root }: Judgement,
): ReadonlySet<number> {
  const found = new Set<number>();
  const end = boxes[root]?.end ?? 0;
  for (let i = root; i < end; i++) {
    const table = boxes[i];
    if (table?.tag !== 'table' || shed[i]) continue;
    const count = table.endRun - table.firstRun;
    const isData =
      count >= LEAST_CELLS &&
      (prose[i] ?? 0) < (chars[i] ?? 0) * 0.5 &&
      (links[i] ?? 0) < (chars[i] ?? 0) * 0.3;
    const pictured = boxes.slice(i, table.end).some(({ images }) => images > 0);
    if (isData && !pictured)
      for (let at = table.firstRun; at < table.endRun; at++) if (runs[at]) found.add(at);
  }
  return found;
}
