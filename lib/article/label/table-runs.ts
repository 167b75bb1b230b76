import { type Box, isCell, type PageRuns } from '../runs/page-runs';
import type { MeasuredPage } from '../score/measures';
import type { PageReading } from './page-reading';

/** Two rows and two columns at least. */
const MIN_CELLS = 4;
/** A table for the page's layout has more prose than this, a menu more links. By hand, Nov 2026, 231 article pages. */
const MAX_PROSE_SHARE = 0.5;
const MAX_LINK_SHARE = 0.3;

/** Lines between the body's box and a table behind it: what the table shows, its unit. */
const MAX_LINES_BEFORE = 2;

/**
 * The runs in tables of figures or words: in the body's box, or right behind it in the box around. Tables that lay out the
 * page, menus and tables with pictures are left out.
 */
export function tableRuns({ page, root }: PageReading): ReadonlySet<number> {
  const { boxes, runs, furnitureDistance } = page;
  const inTables = new Set<number>();
  const rootBox = boxes[root];
  const end = boxes[rootBox?.parent ?? root]?.end ?? 0;
  let edge = rootBox?.endRun ?? 0;
  for (let i = root; i < end; i++) {
    const table = boxes[i];
    if (!table || (i >= (rootBox?.end ?? 0) && table.firstRun > edge + MAX_LINES_BEFORE)) break;
    if (table.tag !== 'table' || furnitureDistance[i] || !isData(page, i)) continue;
    edge = Math.max(edge, table.endRun);
    for (let run = table.firstRun; run < table.endRun; run++) if (runs[run]) inTables.add(run);
  }
  return inTables;
}

function isData({ boxes, boxChars, boxLinks, boxProse }: MeasuredPage, at: number): boolean {
  const table = boxes[at];
  const chars = boxChars[at] ?? 0;
  return (
    table !== undefined &&
    table.endRun - table.firstRun >= MIN_CELLS &&
    hasColumns(boxes, at, table.end) &&
    (boxProse[at] ?? 0) < chars * MAX_PROSE_SHARE &&
    (boxLinks[at] ?? 0) < chars * MAX_LINK_SHARE &&
    !boxes.slice(at, table.end).some(({ images }) => images > 0)
  );
}

/** Whether a cell lays the page out, alone in its row: pages of old have their text in a table of one column. */
export function isLayoutCell({ boxes }: PageRuns, { parent, firstRun, endRun }: Box): boolean {
  const row = boxes[parent];
  if (row?.tag !== 'tr' || row.firstRun !== firstRun || row.endRun !== endRun) return false;
  let at = parent;
  while (at >= 0 && boxes[at]?.tag !== 'table') at = boxes[at]?.parent ?? -1;
  return !hasColumns(boxes, at, boxes[at]?.end ?? 0);
}

/** Whether a row has two cells. */
function hasColumns(boxes: readonly Box[], from: number, end: number): boolean {
  let row = -1;
  for (let i = from; i < end; i++) {
    const box = boxes[i];
    if (!box || box.endRun === box.firstRun || !isCell(box)) continue;
    if (box.parent === row) return true;
    row = box.parent;
  }
  return false;
}
