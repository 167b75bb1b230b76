import { headRuns } from './around';
import { bodyRuns } from './body';
import { authorsOf } from './byline';
import { refusal } from './gate';
import { findLead } from './head';
import { canonicalUrlOf } from './identity';
import { judge } from './judge';
import { readMetadata } from './metadata';
import { publishedAt } from './published';
import { measure } from './region';
import type { Article, Block } from './types';
import { walk } from './walk';

/**
 * Finds the article on the live page: its parts, where they stand and what they are. Reads only; one pass over the
 * tree, and one batch of style reads at its end. Null when the page is no article. Never throws on any document.
 */
export function detectArticle(document: Document, url: string): Article | null {
  const top = document.body ?? document.documentElement;
  if (!top) return null;
  const page = walk(top);
  const measures = measure(page);
  const metadata = readMetadata(document);
  const judgement = judge(page, measures, metadata);
  if (!judgement) return null;
  const { root, title, first } = judgement;
  const rootBox = page.boxes[root];
  if (!rootBox) return null;
  const lead = findLead(page, measures, metadata, title, first, root);
  const body = bodyRuns(page, judgement, lead);
  const head = headRuns(page, measures, root, title, lead, body);
  const labelled = [...head, ...body].sort((a, b) => a.run - b.run);
  const reasons = [`body: ${rootBox.tag} holds ${body.length} runs`];
  const refused = refusal(page, measures, root, body, metadata);
  if (refused !== null) return null;
  const language = languageOf(
    document,
    labelled.map(({ run }) => page.runs[run]?.text ?? '').join(' '),
  );
  const blocks = labelled.flatMap(({ run, role }): Block[] => {
    const found = page.runs[run];
    const box = page.boxes[found?.box ?? -1];
    return found && box
      ? [{ role, element: box.element, nodes: found.nodes, text: found.text }]
      : [];
  });
  const visible = title
    ? page.runs
        .slice(title.first, title.last + 1)
        .map((run) => run.text)
        .join(' ')
    : null;
  return {
    title: visible ?? metadata.titles[0] ?? '',
    lead: page.runs[lead]?.text ?? null,
    authors: authorsOf(page, labelled, metadata),
    publishedAt: publishedAt(page, labelled, metadata, language),
    section: metadata.section,
    site: metadata.site ?? new URL(url).hostname,
    language,
    canonicalUrl: canonicalUrlOf(document, url),
    confidence: 0.8,
    root: rootBox.element,
    blocks,
    reasons,
  };
}

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

function languageOf(document: Document, text: string): string {
  const marks = text.match(VIETNAMESE)?.length ?? 0;
  if (marks > text.length * 0.05) return 'vi';
  return document.documentElement.lang || (text === '' ? '' : 'en');
}
