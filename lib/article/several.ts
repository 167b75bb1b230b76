import { isHeadline } from './furniture';
import type { Measures } from './measures';
import type { Box, Page } from './page';
import type { Span } from './title';

/** Less prose is a teaser of another article, in code units. */
const LEAST_PROSE = 300;
/** A headline stands among so many first runs of its article. */
const HEAD = 4;

/**
 * The box of the first article where a page goes on with another below it (endless scrolling), else `root`: a box with
 * the title and the beginning of the body in it, and beside it one made alike with a headline and prose of its own.
 */
export function firstOfSeveral(
  page: Page,
  { prose, shed }: Measures,
  root: number,
  title: Span | null,
  first: number,
): number {
  const { boxes, runs } = page;
  if (title === null) return root;
  let at = runs[first]?.box ?? -1;
  for (; at > root; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    const around = boxes[box?.parent ?? -1];
    if (!box || !around) return root;
    if (box.firstRun > title.first || box.endRun <= title.last) continue;
    for (let i = box.end; i < around.end; i = boxes[i]?.end ?? around.end) {
      const other = boxes[i];
      if (
        other?.tag === box.tag &&
        other.names === box.names &&
        !shed[i] &&
        (prose[i] ?? 0) >= LEAST_PROSE &&
        isArticle(page, other, i)
      )
        return at;
    }
  }
  return root;
}

/** Whether a box reads as an article of its own: a headline of the first rank, or one that is a link, stands above. */
function isArticle({ boxes, runs }: Page, box: Box, at: number): boolean {
  for (let i = at + 1; i < box.end; i++) if (boxes[i]?.tag === 'h1') return true;
  for (let i = box.firstRun; i < Math.min(box.endRun, box.firstRun + HEAD); i++) {
    const tag = boxes[runs[i]?.box ?? -1]?.tag ?? '';
    if (/^h[2-4]$/.test(tag) && (box.tag === 'article' || isHeadline(runs[i]))) return true;
  }
  return false;
}
