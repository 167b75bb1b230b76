import type { PageReading } from './page-reading';

/** Two rows and two columns at least. */
const MIN_CELLS = 4;
/** A table for the page's layout has more prose than this, a menu more links. By hand, Nov 2026, 231 article pages. */
const MAX_PROSE_SHARE = 0.5;
const MAX_LINK_SHARE = 0.3;

/** The runs in tables of figures or words. Tables that lay out the page, menus and tables with pictures are left out. */
export function tableRuns({ page, root }: PageReading): ReadonlySet<number> {
  const { boxes, runs, boxChars, boxLinks, boxProse, furnitureDistance } = page;
  const inTables = new Set<number>();
  const end = boxes[root]?.end ?? 0;
  for (let i = root; i < end; i++) {
    const table = boxes[i];
    if (table?.tag !== 'table' || furnitureDistance[i]) continue;
    const chars = boxChars[i] ?? 0;
    const isData =
      table.endRun - table.firstRun >= MIN_CELLS &&
      (boxProse[i] ?? 0) < chars * MAX_PROSE_SHARE &&
      (boxLinks[i] ?? 0) < chars * MAX_LINK_SHARE;
    if (!isData || boxes.slice(i, table.end).some(({ images }) => images > 0)) continue;
    for (let run = table.firstRun; run < table.endRun; run++) if (runs[run]) inTables.add(run);
  }
  return inTables;
}
