import { gate } from './gate/gate';
import { labelBody } from './label/body-runs';
import { authorsOf } from './label/credits/byline';
import { labelHead } from './label/credits/head';
import { entryLines } from './label/credits/live-report';
import { publishedAt } from './label/credits/published';
import { labelTail, withoutTail } from './label/credits/tail';
import { findLead, type LeadSpan } from './label/lead';
import { isDateline } from './label/line-tests';
import type { LabelledRun, PageReading } from './label/page-reading';

import { sectionOf } from './label/section';
import { hiddenRuns } from './label/visible';
import { focusOf } from './page/focus';
import { canonicalUrlOf } from './page/identity/canonical';
import { hostOf } from './page/identity/hosts';
import { type Metadata, readMetadata } from './page/metadata';
import { seriesOf, singleArticle } from './page/series';
import type { Box, PageRuns } from './runs/page-runs';
import { walk } from './runs/walk';
import { headlineText } from './score/headline-runs';
import { measure } from './score/measures';
import { estimateBody } from './score/score-runs';
import type { Article, Block } from './types';
import { languageOf } from './words/language';

/** How much of the body's text is looked at for its language. */
const LANGUAGE_SAMPLE_CHARS = 800;
/**
 * A reading of a part of the page is taken when it is this confident; else the whole page is read. By hand, 23 Nov 2026:
 * between this and 0.5 the whole page gave nothing else on 231 pages.
 */
const MIN_PART_CONFIDENCE = 0.35;

/** Author, day, and what a share bar leaves. By hand, 30 Nov 2026. */
const HEAD_RUNS_BEHIND_LEAD = 5;

/** What is known before a page is read. */
export interface DetectOptions {
  /** The element that the user chose as the body: its text is the article, whatever the page is. */
  readonly root?: Element | undefined;
  /** Hashes (`hashText`) of lines that are the site's: no headline and no lead. */
  readonly siteLines?: ReadonlySet<string> | undefined;
  /** Called where the page may be an article, and is not taken for one. */
  readonly onDoubt?: (() => void) | undefined;
}

/**
 * Finds the article on the live page: its parts, where they are and what they are. It only reads: one pass over the
 * tree, and one batch of style reads at the end. Null when the page is no article. Never throws on any document.
 */
export function detectArticle(
  document: Document,
  url: string,
  options: DetectOptions = {},
): Article | null {
  const top = document.body ?? document.documentElement;
  if (!top) return null;
  const chosen = options.root;
  const { others, title } = chosen ? singleArticle : seriesOf(document);
  const metadata = readMetadata(document, title, options.siteLines);
  const focus = chosen || others.length > 0 ? null : focusOf(top, metadata);
  const source: PageSource = { document, url, metadata, chosen };
  const partArticle = focus && detectIn(walk(top, focus), source);
  return partArticle && partArticle.confidence >= MIN_PART_CONFIDENCE
    ? partArticle
    : detectIn(walk(top, null, others), { ...source, onDoubt: options.onDoubt });
}

/** Where runs were read, and what is known beside them. */
interface PageSource {
  readonly document: Document;
  readonly url: string;
  readonly metadata: Metadata;
  /** The element that the user chose as the body. */
  readonly chosen: Element | undefined;
  readonly onDoubt?: DetectOptions['onDoubt'];
}

function detectIn(pageRuns: PageRuns, source: PageSource): Article | null {
  const { document, url, metadata, chosen } = source;
  const page = measure(pageRuns);
  const estimate = estimateBody(page, metadata, chosen);
  const rootBox = page.boxes[estimate?.root ?? -1];
  if (!estimate || !rootBox) return null;
  const language = languageOf(document, languageSample(page, rootBox));
  const isVietnamese = language.startsWith('vi');
  // A line with two dates may read like prose.
  const isDate = (page.runProse[estimate.first] ?? 0) > 0 && isDateline(page.runs[estimate.first]);
  const first = estimate.first + Number(isDate);
  const reading: PageReading = {
    ...estimate,
    first,
    url,
    page,
    metadata,
    isVietnamese,
    entries: entryLines(page, estimate),
  };

  const lead = findLead(reading);
  const labelled = labelRuns(reading, lead);
  const { accepted, inDoubt, confidence, reasons } = gate(reading, labelled);
  if (inDoubt && !chosen) source.onDoubt?.();
  if (!accepted && !chosen) return null;
  return {
    title: estimate.headline ? headlineText(page, estimate.headline) : (metadata.titles[0] ?? ''),
    lead: lead && headlineText(page, lead),
    authors: authorsOf(reading, labelled),
    publishedAt: publishedAt(reading, labelled),
    section: sectionOf(reading, labelled),
    site: metadata.site ?? hostOf(url),
    language,
    canonicalUrl: metadata.isOfOther ? url : canonicalUrlOf(document, url),
    confidence,
    root: rootBox.element,
    blocks: visibleBlocks(document, page, labelled),
    reasons,
  };
}

function languageSample({ runs }: PageRuns, { firstRun, endRun }: Box): string {
  let sample = '';
  for (let run = firstRun; run < endRun && sample.length < LANGUAGE_SAMPLE_CHARS; run++)
    sample += `${runs[run]?.text.slice(0, LANGUAGE_SAMPLE_CHARS)} `;
  return sample;
}

/** The article's runs with their roles, in reading order. */
function labelRuns(reading: PageReading, lead: LeadSpan | null): readonly LabelledRun[] {
  const { metadata, headline, entries } = reading;
  const head: LabelledRun[] = [
    ...labelHead(reading, lead?.first ?? -1, textBehind(reading, lead?.last)),
  ];
  if (headline)
    for (let run = headline.first; run <= headline.last; run++)
      head.push({ run, role: 'headline' });
  if (lead) for (let run = lead.first; run <= lead.last; run++) head.push({ run, role: 'lead' });
  const body = labelBody(reading, new Set([...entries, ...head.map(({ run }) => run)]));
  const isUndated = !metadata.published && !head.some(({ role }) => role === 'dateline');
  const tail = labelTail(reading, body, isUndated);
  return [...head, ...withoutTail(reading, body, tail), ...tail].sort((a, b) => a.run - b.run);
}

/** The first run of text, for the head's end: behind a lead that is the body's first prose. */
function textBehind({ first, page }: PageReading, lead = -1): number {
  if (lead < first) return first;
  const next = page.runProse.findIndex((prose, i) => i > lead && prose > 0);
  return next > 0 && next <= lead + HEAD_RUNS_BEHIND_LEAD ? next : first;
}

function visibleBlocks(
  document: Document,
  page: PageRuns,
  labelled: readonly LabelledRun[],
): readonly Block[] {
  const hidden = hiddenRuns(document, page, labelled);
  return labelled.flatMap(({ run: i, role }): Block[] => {
    const run = page.runs[i];
    const box = page.boxes[run?.box ?? -1];
    if (!run || !box || hidden.has(i)) return [];
    return [{ role, element: box.element, nodes: run.nodes, text: run.text }];
  });
}
