import type { Page } from '../runs/page-runs';
import * as Signal from '../words/signal-bits';
import { gather, type Measures } from './measures';

/**
 * Live blogs and page builders cut a body into boxes of one name: the box around them is the body then. Boxes with a
 * title of their own are other articles.
 */
function withItsLike({ boxes }: Page, { prose, shed, card }: Measures, found: number): number {
  const box = boxes[found];
  const around = boxes[box?.parent ?? -1];
  if (!box || !around) return found;
  const alike: number[] = [];
  for (let i = box.parent + 1; i < around.end; i = boxes[i]?.end ?? around.end) {
    const other = boxes[i];
    if (
      other?.tag === box.tag &&
      other.names === box.names &&
      (prose[i] ?? 0) > 0 &&
      !shed[i] &&
      !card[i]
    )
      alike.push(i);
  }
  const titled = (at: number): boolean =>
    boxes.slice(at, boxes[at]?.end).some(({ tag }) => tag === 'h1');
  return box.tag !== 'p' && alike.length >= LEAST_PARTS && !alike.some(titled) ? box.parent : found;
}

const LEAST_PARTS = 3;

/**
 * The index of the box that holds most of what is likely the article's and little else; -1 on a page without text.
 * `worth` says how much of each run is likely the article's, in code units.
 */
export function bodyBox(page: Page, measures: Measures, worth: Int32Array): number {
  const { chars } = measures;
  const { boxes, runs } = page;
  const mass = new Int32Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const held = worth[i] ?? 0;
    const box = runs[i]?.box ?? 0;
    if (held > 0) mass[box] = (mass[box] ?? 0) + held;
  }
  gather(page, mass);
  const total = mass[0] || 1;
  let best = -1;
  let bestScore = 0;
  for (let i = page.passed; i < boxes.length; i++) {
    const held = mass[i] ?? 0;
    const box = boxes[i];
    if (held === 0 || !box) continue;
    const prior =
      box.tag === 'article' || box.signals & Signal.BODY ? 1.15 : box.tag === 'main' ? 1.06 : 1;
    const score = (held / total) ** 0.9 * (held / (chars[i] || 1)) ** 0.55 * prior;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best < 0 ? best : withItsLike(page, measures, best);
}
