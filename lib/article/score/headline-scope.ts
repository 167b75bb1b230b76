import type { Metadata } from '../page/metadata';
import type { Box, Run } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import * as Signal from '../words/signal-bits';
import type { HeadlineSpan } from './headline-candidates';
import { isSureHeadline } from './headline-runs';
import { CERTAIN, partOf } from './log-odds';
import type { MeasuredPage } from './measures';

/*
 * Text before the headline is about the paper, text behind the article is a notice to all readers, however long they are. By
 * hand, 30 Nov 2026.
 */
/** Less text is no article: the headline may stand below it, or in a box of its own. */
const MIN_SCOPE_CHARS = 120;
/** Enough for the element of an article: a brief. */
const MIN_BRIEF_CHARS = 50;
/** The share of the page's likely text that the element of an article holds at least, and one that is only around it. */
const MIN_MAIN_SHARE = 0.25;
const MIN_ARTICLE_SHARE = 0.4;
/** What notices about data speak of. */
const CONSENT = /cookie|dữ liệu cá nhân|quyền riêng tư|personal data|your privacy/i;

/** Heads what readers say: nothing behind it is the article's. */
const COMMENTS =
  /^(?:(\d+) )?(?:bình luận|phản hồi|ý kiến|trả lời|comments?|repl(?:y|ies)|responses?|thoughts on|leave a)(?!\p{L})/iu;

/**
 * Where the body can be, as runs: behind a headline that is beyond doubt, and in the element of the article around it. Null
 * where the headline does not tell.
 */
export function scopeOf(
  page: MeasuredPage,
  metadata: Metadata,
  headline: HeadlineSpan | null,
  byItself: Int32Array,
): readonly [from: number, end: number] | null {
  if (headline === null || !isSureHeadline(page, headline, metadata)) return null;
  const from = headline.last + 1;
  const total = likelyChars(page, byItself, 0, page.runs.length);
  const end = commentsFrom(page, byItself, from);
  const notice = lastNotice(page, from);
  for (let box = boxOf(page, page.runs[from - 1]); box; box = page.boxes[box.parent]) {
    const chars = likelyChars(page, byItself, from, box.endRun);
    if (chars < MIN_BRIEF_CHARS) continue;
    const isArticle = box.tag === 'article' || (box.signals & Signal.BODY) !== 0;
    const isMain = box.tag === 'main' || notice >= box.endRun;
    const share = isMain ? MIN_MAIN_SHARE : isArticle ? MIN_ARTICLE_SHARE : 1;
    if (chars > total * share) return [from, Math.min(end, box.endRun)];
  }
  return likelyChars(page, byItself, from, end) < MIN_SCOPE_CHARS ? null : [from, end];
}

/** The last run behind a headline that is a notice about data; -1 for none. */
function lastNotice({ runs, runProse }: MeasuredPage, from: number): number {
  for (let i = runs.length - 1; i >= from; i--)
    if ((runProse[i] ?? 0) > 0 && CONSENT.test(runs[i]?.text ?? '')) return i;
  return -1;
}

/** The heading of readers' comments behind the text; the end of the page where there is none. */
function commentsFrom(page: MeasuredPage, byItself: Int32Array, from: number): number {
  const { runs, runProse } = page;
  for (let i = from; i < runs.length; i++) {
    const run = runs[i];
    const box = boxOf(page, run);
    if (!run || !box || (box.tagFlags & Tag.HEADING) === 0) continue;
    const match = COMMENTS.exec(run.text);
    if (!match || likelyChars(page, byItself, from, i) < MIN_SCOPE_CHARS) continue;
    const isSection = (runProse[i + 1] ?? 0) > 0 && boxOf(page, runs[i + 1])?.parent === box.parent;
    if (match[1] !== undefined || !isSection) return i;
  }
  return runs.length;
}

const boxOf = ({ boxes }: MeasuredPage, run: Run | undefined): Box | undefined =>
  boxes[run?.box ?? -1];

function likelyChars(page: MeasuredPage, byItself: Int32Array, from: number, end: number): number {
  let chars = 0;
  for (let i = from; i < end; i++) {
    const likely = byItself[i] ?? 0;
    if (likely * 2 > CERTAIN) chars += partOf(page.runs[i]?.text.length ?? 0, likely);
  }
  return chars;
}
