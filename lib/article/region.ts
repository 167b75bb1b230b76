import { Signal } from './signals';
import { FURNITURE } from './tags';
import type { Page, Run } from './walk';

/** How the text of each box divides, in code units. */
export interface Measures {
  readonly chars: Float64Array;
  readonly prose: Float64Array;
  /** Boxes that are furniture, or inside it. */
  readonly shed: Uint8Array;
  readonly total: number;
}

/** A sign that a line is prose: a sentence's end, or a comma between words. */
const SENTENCE = /[.!?…;:,]["”’)»]?(?:\s|$)/u;
/** Furniture holds no more of a page's prose than this; a "sidebar" with more is the main column. */
const MOST_IN_FURNITURE = 0.4;

export function proseOf({ text, links }: Pick<Run, 'text' | 'links'>): number {
  if (text.length < 40 || links * 2 > text.length || !SENTENCE.test(text)) return 0;
  return (text.length - links) * (text.length < 80 ? 0.5 : 1);
}

export function measure({ boxes, runs }: Page): Measures {
  const chars = new Float64Array(boxes.length);
  const prose = new Float64Array(boxes.length);
  const shed = new Uint8Array(boxes.length);
  for (const run of runs) {
    chars[run.box] = (chars[run.box] ?? 0) + run.text.length;
    prose[run.box] = (prose[run.box] ?? 0) + proseOf(run);
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent < 0) continue;
    chars[parent] = (chars[parent] ?? 0) + (chars[i] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + (prose[i] ?? 0);
  }
  const total = prose[0] ?? 0;
  boxes.forEach((box, i) => {
    const named = FURNITURE.has(box.tag) || (box.signals & (Signal.Shed | Signal.Comment)) !== 0;
    const small = (prose[i] ?? 0) < total * MOST_IN_FURNITURE;
    if ((named && small) || shed[box.parent]) shed[i] = 1;
  });
  return { chars, prose, shed, total };
}

/** The index of the box that holds most of the prose and little else; -1 on a page without text. */
export function bodyBox(page: Page, { chars, prose, shed }: Measures): number {
  const { boxes, runs } = page;
  const kept = new Float64Array(boxes.length);
  for (const run of runs) if (!shed[run.box]) kept[run.box] = (kept[run.box] ?? 0) + proseOf(run);
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) kept[parent] = (kept[parent] ?? 0) + (kept[i] ?? 0);
  }
  const total = kept[0] || prose[0] || 1;
  let best = -1;
  let bestScore = 0;
  boxes.forEach((box, i) => {
    if (shed[i]) return;
    const mass = kept[i] ?? 0;
    if (mass === 0) return;
    const recall = mass / total;
    const purity = mass / (chars[i] || 1);
    const prior =
      box.tag === 'article' || box.signals & Signal.Body ? 1.15 : box.tag === 'main' ? 1.06 : 1;
    const score = recall ** 0.9 * purity ** 0.55 * prior;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}
