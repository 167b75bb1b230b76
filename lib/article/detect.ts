import { bodyRuns, type Labelled } from './label/body-runs';
import { authorsOf } from './label/byline';
import { verdict } from './label/gate';
import { before, behind } from './label/head-and-tail';
import { findLead } from './label/lead';
import { publishedAt } from './label/published';
import { sectionOf } from './label/section';
import { isSignature } from './label/signature';
import { hiddenRuns } from './label/visible';
import { focusOf } from './page/focus';
import { canonicalUrlOf } from './page/identity/canonical';
import { hostOf } from './page/identity/hosts';
import { type Metadata, readMetadata } from './page/metadata';
import { alone, seriesOf } from './page/series';
import type { Page } from './runs/page-runs';
import { walk } from './runs/walk';
import { type Measures, measure } from './score/measures';
import { judge } from './score/score-runs';
import { spanText } from './score/title';
import type { Article, Block } from './types';
import { languageOf } from './words/language';

/** Text of the body that tells its language, in code units. */
const SAMPLE = 800;

export interface DetectOptions {
  /** Where the reader says the body is: its text is the article, the page is not asked whether it is one. */
  readonly root?: Element | undefined;
}

/**
 * Finds the article on the live page: its parts, where they stand and what they are. Reads only; one pass over the
 * tree, and one batch of style reads at its end. Null when the page is no article. Never throws on any document.
 */
export function detectArticle(
  document: Document,
  url: string,
  options: DetectOptions = {},
): Article | null {
  const top = document.body ?? document.documentElement;
  if (!top) return null;
  const { others, headline } = options.root ? alone : seriesOf(document);
  const metadata = readMetadata(document, headline);
  const focus = options.root || others.length > 0 ? null : focusOf(top, metadata);
  const found = focus && read(document, url, walk(top, focus), metadata);
  // What the paragraphs tell at a glance is taken when a close look is sure of it.
  return found && found.confidence >= SURE
    ? found
    : read(document, url, walk(top, null, others), metadata, options.root);
}

/** So many lines right behind a name may be of who else had a part in the text. */
const CREDITS = 3;

/** What ends a body as well as a paragraph does. */
const IN_TEXT: ReadonlySet<string> = new Set(['list-item', 'quote', 'table', 'preformatted']);

/** Whether a run is prose, and not a name with a title and an office. */
function isText({ runs }: Page, { proses }: Measures, i: number): boolean {
  const run = runs[i];
  return run !== undefined && (proses[i] ?? 0) > 0 && !isSignature(run);
}

/** A reading of the page below this is not taken from a part of it. */
const SURE = 0.35;

function read(
  document: Document,
  url: string,
  page: Page,
  metadata: Metadata,
  told?: Element,
): Article | null {
  const measures = measure(page);
  const judgement = judge(page, measures, metadata, told);
  const rootBox = page.boxes[judgement?.root ?? -1];
  if (!judgement || !rootBox) return null;
  const { root, title, first } = judgement;
  let sample = '';
  for (let run = rootBox.firstRun; run < rootBox.endRun && sample.length < SAMPLE; run++)
    sample += `${page.runs[run]?.text.slice(0, SAMPLE)} `;
  const language = languageOf(document, sample);
  const isVietnamese = language.startsWith('vi');

  const lead = findLead(page, measures, metadata, judgement, isVietnamese);
  const head: Labelled[] = [...before(page, measures, judgement, lead, isVietnamese)];
  if (title)
    for (let run = title.first; run <= title.last; run++) head.push({ run, role: 'headline' });
  if (lead >= 0) head.push({ run: lead, role: 'lead' });
  const inHead = new Set(head.map(({ run }) => run));
  const all = bodyRuns(page, measures, judgement, inHead);
  const last =
    all.findLast(
      ({ run, role }) => IN_TEXT.has(role) || (role === 'paragraph' && isText(page, measures, run)),
    )?.run ?? first;
  const undated = !metadata.published && !head.some(({ role }) => role === 'dateline');
  const tail = behind(page, measures, root, last, undated);
  const inTail = new Set(tail.map(({ run }) => run));
  const signed = tail.findLast(({ role }) => role === 'byline')?.run ?? -1;
  // Behind a name stands what its owner does, and who else had a part in it.
  const body = all.filter(
    ({ run, role }) =>
      !inTail.has(run) &&
      !(
        signed >= 0 &&
        run > signed &&
        run <= signed + CREDITS &&
        role === 'paragraph' &&
        (measures.proses[run] ?? 0) === 0
      ),
  );
  const labelled = [...head, ...body, ...tail].sort((a, b) => a.run - b.run);

  const { accepted, confidence, reasons } = verdict(page, judgement, labelled, metadata, url);
  if (!accepted && !told) return null;
  const hidden = hiddenRuns(document, page, labelled);
  const shown = labelled.filter(({ run }) => !hidden.has(run));
  const blocks = shown.flatMap(({ run, role }): Block[] => {
    const found = page.runs[run];
    const box = page.boxes[found?.box ?? -1];
    return found && box
      ? [{ role, element: box.element, nodes: found.nodes, text: found.text }]
      : [];
  });
  return {
    title: title ? spanText(page, title) : (metadata.titles[0] ?? ''),
    lead: page.runs[lead]?.text ?? null,
    authors: authorsOf(page, labelled, metadata, url, isVietnamese),
    publishedAt: publishedAt(page, labelled, metadata, isVietnamese),
    section: sectionOf(page, labelled, metadata),
    site: metadata.site ?? hostOf(url),
    language,
    canonicalUrl: metadata.isOfOther ? url : canonicalUrlOf(document, url),
    confidence,
    root: rootBox.element,
    blocks,
    reasons,
  };
}
