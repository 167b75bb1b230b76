import type { Metadata } from '../page/metadata';
import type { PageRuns, Run } from '../runs/page-runs';
import { isLinkedHeadline } from '../score/furniture';
import { headlineText } from '../score/headline-runs';
import { CERTAIN, meanLikelihood } from '../score/log-odds';
import { BODY_ROLES, type LabelledRun, type PageReading } from './page-reading';

/** Whether a page is one article, with the reasons in words. */
export interface GateDecision {
  readonly accepted: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

type Sign = readonly [holds: boolean, points: number, reason: string];

/*
 * The numbers of this file are set by hand, Nov 2026, on 231 real article pages, lists and home pages of the same papers,
 * and our own fixtures.
 */
/** Less text is a notice or a picture's caption; under a video it is the video's caption. */
const MIN_CHARS = 200;
const MIN_CHARS_UNDER_VIDEO = 350;
/** A longer run is a sentence at least. */
const MIN_LONG_RUN_CHARS = 80;
/** Beside fewer long runs than this, tables are no article's. */
const FEW_RUNS = 3;
const MAX_SHARE_BESIDE_HEADLINES = 0.35;
const MIN_CERTAINTY = 0.35;
/** Below 0: a plain page of text without metadata and with a short headline is still an article. */
const MIN_POINTS = -1;

/** Decides whether a page is an article, and not a list, a home page, a search page or a video with a line of text. */
export function gate(reading: PageReading, labelled: readonly LabelledRun[]): GateDecision {
  const { page, metadata, inContext } = reading;
  const body = labelled.filter(({ role }) => BODY_ROLES.has(role));
  const texts = body.map(({ run }) => page.runs[run]?.text ?? '');
  const chars = charsOf(texts);
  const longRuns = texts.filter(({ length }) => length > MIN_LONG_RUN_CHARS).length;
  const certainty = meanLikelihood(page, inContext) / CERTAIN;
  const hasDateline = reading.headline !== null && labelled.some(({ role }) => role === 'dateline');
  const signs: readonly Sign[] = [
    ...metadataSigns(metadata, hasDateline),
    ...textSigns(reading, body, chars, longRuns),
    [certainty < MIN_CERTAINTY, -1.5, 'scattered text'],
    ...addressSigns(reading.url),
    [!hasDateline && !metadata.isArticle && chars < 600, -1, 'little text'],
  ];
  const counted = signs.filter(([holds]) => holds);
  const points = counted.reduce((sum, [, worth]) => sum + worth, 0);
  const isEnough = isUnderVideo(reading)
    ? chars >= MIN_CHARS_UNDER_VIDEO && longRuns > 1
    : chars >= MIN_CHARS && longRuns > 0;
  return {
    accepted: isEnough && points >= MIN_POINTS,
    confidence: Math.max(0, Math.min(1, certainty * (0.6 + 0.1 * points))),
    reasons: [
      ...(isEnough ? [] : [`little text: ${chars}`]),
      ...counted.map(([, worth, reason]) => `${reason}: ${worth.toFixed(1)}`),
      `certain: ${certainty.toFixed(2)}`,
    ],
  };
}

const charsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0);

const metadataSigns = (
  { isNews, isArticle, published }: Metadata,
  hasDateline: boolean,
): Sign[] => [
  [isNews, 2, 'article by JSON-LD'],
  [!isNews && isArticle, 0.5, 'article by og:type'],
  [hasDateline || published !== null, 1, 'dated'],
];

function textSigns(
  { page, metadata, headline, first }: PageReading,
  body: readonly LabelledRun[],
  chars: number,
  longRuns: number,
): Sign[] {
  const { runs } = page;
  const textOf = ({ run }: LabelledRun): string => runs[run]?.text ?? '';
  const tables = charsOf(body.filter(({ role }) => role === 'table').map(textOf));
  const besideHeadlines = charsOf(
    body.filter(({ run }) => isBesideHeadline(page, run)).map(textOf),
  );
  const excess = besideHeadlines / (chars || 1) - MAX_SHARE_BESIDE_HEADLINES;
  const words = headline ? headlineText(page, headline).split(' ').length : 0;
  const from = Math.max(body[0]?.run ?? first, headline?.first ?? 0);
  const inside = runs.slice(from, (body.at(-1)?.run ?? first) + 1).filter(isLinkedHeadline);
  const before = runs.slice((headline?.last ?? first) + 1, first).filter(isLinkedHeadline);
  const isFigures = tables > chars / 2 && longRuns < FEW_RUNS;
  return [
    [words >= 5, 1, 'long headline'],
    [words < 4, -0.5, 'short headline'],
    [chars >= 1500, 1, 'much text'],
    [excess > 0, -4 * excess, 'text beside headlines'],
    [isFigures && !metadata.isNews, -4, 'figures'],
    [
      inside.filter((run) => isHeading(page, run)).length > 5 && !metadata.isNews,
      -2,
      'headlines in the text',
    ],
    [before.length > 12, -2, 'headlines before the text'],
  ];
}

const addressSigns = (url: string): Sign[] => [
  [pathOf(url) === '', -3, 'address of a home'],
  [LISTING.test(url), -2, 'address of a list'],
  [SERVICE.test(url), -2, 'address of a service'],
];

/** Whether a video is right above the text. */
const isUnderVideo = ({ page, headline, first }: PageReading): boolean =>
  page.videos.some((at) => at <= first + 1 && at >= (headline?.first ?? first) - 3);

const isBesideHeadline = ({ runs }: PageRuns, i: number): boolean =>
  isLinkedHeadline(runs[i - 1]) ||
  isLinkedHeadline(runs[i - 2]) ||
  isLinkedHeadline(runs[i - 3]) ||
  isLinkedHeadline(runs[i + 1]);

const isHeading = ({ boxes }: PageRuns, run: Run): boolean =>
  /^h[2-6]$/.test(boxes[run.box]?.tag ?? '');

const LISTING =
  /\/(?:tim-kiem|search|tags?|tu-khoa|chu-de|topics?|categor(?:y|ies))(?:[/?.]|$)|[?&](?:q|s|query|keyword|tukhoa)=/i;

const SERVICE =
  /\/(?:dang-nhap|dang-ky|login|signin|register|lien-he|contact|404|dieu-khoan[^/]*|chinh-sach-bao-mat)(?:[/?.]|$)/i;

const pathOf = (url: string): string =>
  url
    .replace(/^[\w-]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/(?:index\.\w+|home|trang-chu)?\/?$/i, '');
