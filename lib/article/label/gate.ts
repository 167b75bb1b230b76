import type { Metadata } from '../page/metadata';
import type { Page, Run } from '../runs/page-runs';
import { isHeadline } from '../score/furniture';
import { CERTAIN, usual } from '../score/log-odds';
import type { Judgement } from '../score/score-runs';
import type { Labelled } from './body-runs';

/** What the page shows for and against being one article; readable as the reasons of a decision. */
export interface Verdict {
  readonly accepted: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** Less text than this is a notice or a picture's legend; under a video it is the video's legend. Code units. */
const SHORTEST = 200;
const SHORTEST_UNDER_VIDEO = 350;
/** A run longer than this is a sentence at least. */
const LINE = 80;
/** Tables are the article's beside so many of them. */
const FEW = 3;

/** Below 0: a plain page of text without metadata, its title of few words, is an article still. */
const LEAST_SCORE = -1;

/** Tells an article from a list, a home page, a search page or a video with a line of text. */
export function verdict(
  page: Page,
  judgement: Judgement,
  labelled: readonly Labelled[],
  metadata: Metadata,
  url: string,
): Verdict {
  const { runs } = page;
  const { title, first, likely } = judgement;
  let chars = 0;
  let long = 0;
  let besideHeadlines = 0;
  let figures = 0;
  for (const { run: i, role } of labelled) {
    const length = runs[i]?.text.length ?? 0;
    if (!IN_BODY.has(role)) continue;
    chars += length;
    if (length > LINE) long++;
    if (role === 'table') figures += length;
    if (isBesideHeadline(page, i)) besideHeadlines += length;
  }
  const cards = besideHeadlines / (chars || 1);
  const start = labelled.find(({ role }) => IN_BODY.has(role))?.run ?? first;
  const from = Math.max(start, title?.first ?? 0);
  const to = labelled.findLast(({ role }) => IN_BODY.has(role))?.run ?? first;
  const linkedHeadings = runs
    .slice(from, to + 1)
    .filter((run) => isHeadline(run) && isHeading(page, run)).length;
  let headlinesBefore = 0;
  for (let i = (title?.last ?? first) + 1; i < first; i++)
    if (isHeadline(runs[i])) headlinesBefore++;
  const words =
    title === null
      ? 0
      : runs
          .slice(title.first, title.last + 1)
          .reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const dated = title !== null && labelled.some(({ role }) => role === 'dateline');
  const video = page.videos.some((at) => at <= first + 1 && at >= (title?.first ?? first) - 3);
  const certain = usual(page, likely) / CERTAIN;

  const signs: readonly (readonly [holds: boolean, worth: number, reason: string])[] = [
    [metadata.isNews, 2, 'article by JSON-LD'],
    [!metadata.isNews && metadata.isArticle, 0.5, 'article by og:type'],
    [dated || metadata.published !== null, 1, 'dated'],
    [words >= 5, 1, 'long headline'],
    [words < 4, -0.5, 'short headline'],
    [chars >= 1500, 1, 'much text'],
    [cards > 0.35, -4 * (cards - 0.35), 'text beside headlines'],
    [figures > chars / 2 && long < FEW && !metadata.isNews, -4, 'figures'],
    [linkedHeadings > 5 && !metadata.isNews, -2, 'headlines in the text'],
    [headlinesBefore > 12, -2, 'headlines before the text'],
    [certain < 0.35, -1.5, 'scattered text'],
    [pathOf(url) === '', -3, 'address of a home'],
    [LISTING.test(url), -2, 'address of a list'],
    [SERVICE.test(url), -2, 'address of a service'],
    [!dated && !metadata.isArticle && chars < 600, -1, 'little text'],
  ];
  const held = signs.filter(([holds]) => holds);
  const score = held.reduce((sum, [, worth]) => sum + worth, 0);
  const enough = video ? chars >= SHORTEST_UNDER_VIDEO && long > 1 : chars >= SHORTEST && long > 0;
  return {
    accepted: enough && score >= LEAST_SCORE,
    confidence: Math.max(0, Math.min(1, certain * (0.6 + 0.1 * score))),
    reasons: [
      ...(enough ? [] : [`little text: ${chars}`]),
      ...held.map(([, worth, reason]) => `${reason}: ${worth.toFixed(1)}`),
      `certain: ${certain.toFixed(2)}`,
    ],
  };
}

const isBesideHeadline = ({ runs }: Page, i: number): boolean =>
  isHeadline(runs[i - 1]) ||
  isHeadline(runs[i - 2]) ||
  isHeadline(runs[i - 3]) ||
  isHeadline(runs[i + 1]);

const isHeading = ({ boxes }: Page, run: Run): boolean =>
  /^h[2-6]$/.test(boxes[run.box]?.tag ?? '');

const IN_BODY: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'preformatted',
]);

const LISTING =
  /\/(?:tim-kiem|search|tags?|tu-khoa|chu-de|topics?|categor(?:y|ies))(?:[/?.]|$)|[?&](?:q|s|query|keyword|tukhoa)=/i;

const SERVICE =
  /\/(?:dang-nhap|dang-ky|login|signin|register|lien-he|contact|404|dieu-khoan[^/]*|chinh-sach-bao-mat)(?:[/?.]|$)/i;

const pathOf = (url: string): string =>
  url
    .replace(/^[\w-]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/(?:index\.\w+|home|trang-chu)?\/?$/i, '');
