/*
 * In: a page's reading with the roles of its runs (label/).
 * Out: whether the page is one article.
 */
import { BODY_ROLES, type LabelledRun, type PageReading } from '../label/page-reading';
import type { Metadata } from '../page/metadata';
import type { Run } from '../runs/page-runs';
import { isSureHeadline } from '../score/headline-runs';
import { CERTAIN, meanLikelihood } from '../score/log-odds';
import { readingLength } from '../words/word-count';
import { listSigns } from './list-signs';
import { isOfNewsroom, kindSigns } from './page-kinds';
import { charsOf, type GatedPage, type Sign } from './sign';

/** Whether a page is one article, with the reasons in words. */
export interface GateDecision {
  readonly accepted: boolean;
  /** Refused, though not much is missing: the user may know better. */
  readonly inDoubt: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/*
 * The numbers of this file are set by hand, Nov 2026, on 231 real article pages, lists and home pages of the same papers,
 * and our own fixtures.
 */
/** Less text is a notice or a picture's caption; under a video it is the video's caption. */
const MIN_CHARS = 200;
const MIN_CHARS_UNDER_VIDEO = 350;
/** Enough for an article that shows its own headline and day: a brief is one sentence. */
const MIN_BRIEF_CHARS = 50;
/** A longer run is a sentence at least. */
const MIN_LONG_RUN_CHARS = 80;
/** Beside fewer long runs than this, tables are no article's. */
const FEW_RUNS = 3;
/** So much of the text in tables, and no day or author: a page of properties. */
const FORM_SHARE = 0.8;
/** A table with so many linked cells lists documents: each row leads to one. */
const MIN_LINKED_ROWS = 3;
const MIN_CERTAINTY = 0.35;
/** Below 0: a plain page of text without metadata and with a short headline is still an article. */
const MIN_POINTS = -1;
/** A page with a headline and enough text that misses the points by less than this may be an article. */
const MAX_DOUBTFUL_LACK = 1;

/** Decides whether a page is an article, and not a list, a home page, a search page or a video with a line of text. */
export function gate(reading: PageReading, labelled: readonly LabelledRun[]): GateDecision {
  const { page, metadata, inContext } = reading;
  const body = labelled.filter(({ role }) => BODY_ROLES.has(role));
  const texts = body.map(({ run }) => page.runs[run]?.text ?? '');
  const hasDateline = reading.headline !== null && labelled.some(({ role }) => role === 'dateline');
  const gated: GatedPage = {
    reading,
    labelled,
    body,
    chars: charsOf(texts),
    longRuns: texts.filter((text) => readingLength(text) > MIN_LONG_RUN_CHARS).length,
    hasDateline,
    isDated: hasDateline || metadata.published !== null,
  };
  const certainty = meanLikelihood(page, inContext) / CERTAIN;
  const signs: readonly Sign[] = [
    ...metadataSigns(metadata, gated.isDated),
    ...textSigns(gated),
    ...listSigns(gated),
    [certainty < MIN_CERTAINTY, -1.5, 'scattered text'],
    ...kindSigns(gated),
    [!hasDateline && !metadata.isArticle && gated.chars < 600, -1, 'little text'],
  ];
  const counted = signs.filter(([holds]) => holds);
  const points = counted.reduce((sum, [, worth]) => sum + worth, 0);
  const enough = isEnough(gated);
  const accepted = enough && points >= MIN_POINTS;
  const isNear = enough && points >= MIN_POINTS - MAX_DOUBTFUL_LACK && reading.headline !== null;
  return {
    accepted,
    inDoubt: !accepted && isNear,
    confidence: Math.max(0, Math.min(1, certainty * (0.6 + 0.1 * points))),
    reasons: [
      ...(enough ? [] : [`little text: ${gated.chars}`]),
      ...counted.map(([, worth, reason]) => `${reason}: ${worth.toFixed(1)}`),
      `certain: ${certainty.toFixed(2)}`,
    ],
  };
}

function isEnough({ reading, labelled, chars, longRuns, isDated }: GatedPage): boolean {
  if (isUnderVideo(reading)) return chars >= MIN_CHARS_UNDER_VIDEO && longRuns > 1;
  if (chars >= MIN_CHARS && longRuns > 0) return true;
  if (!isDated || !isSureHeadline(reading.page, reading.headline, reading.metadata)) return false;
  // The text of a photo story is its captions.
  const captions = labelled.filter(({ role }) => role === 'caption').map(({ run }) => run);
  const captionChars = charsOf(captions.map((run) => reading.page.runs[run]?.text ?? ''));
  return chars >= MIN_BRIEF_CHARS || captionChars >= MIN_CHARS;
}

const metadataSigns = ({ isNews, isArticle }: Metadata, isDated: boolean): Sign[] => [
  [isNews, 2, 'article by JSON-LD'],
  [!isNews && isArticle, 0.5, 'article by og:type'],
  [isDated, 1, 'dated'],
];

function textSigns(gated: GatedPage): Sign[] {
  const { reading, body, chars, longRuns, isDated } = gated;
  const { page, metadata } = reading;
  const inTables = body.filter(({ role }) => role === 'table').map(({ run }) => run);
  const tables = charsOf(inTables.map((run) => page.runs[run]?.text ?? ''));
  const rows = page.runs.slice(inTables[0] ?? 0, inTables.at(-1) ?? 0).filter(isLinked);
  const isFigures = tables > chars / 2 && longRuns < FEW_RUNS;
  // What an office offers, whom one can call: sentences, but all of them in cells.
  const isForm = tables > FORM_SHARE * chars && longRuns >= FEW_RUNS;
  return [
    [chars >= 1500, 1, 'much text'],
    [isFigures && !metadata.isNews && !isDated, -4, 'figures'],
    [isForm && !isOfNewsroom(gated), -4, 'text in tables'],
    [tables > chars / 2 && rows.length >= MIN_LINKED_ROWS, -4, 'table of links'],
  ];
}

const isLinked = ({ links, text }: Run): boolean => links * 2 > text.length;

/** Whether a video is right above the text. */
const isUnderVideo = ({ page, headline, first }: PageReading): boolean =>
  page.videos.some((at) => at <= first + 1 && at >= (headline?.first ?? first) - 3);
