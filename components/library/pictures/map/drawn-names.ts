/** A circle of the map with the name that stands above it, in CSS pixels. */
export interface NamedCircle {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface DrawnName {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
}

const MAX_NAMES = 12;
const MAX_NAME_CHARS = 28;
/** Generously, of a letter of 13 px. */
const CHAR_PX = 7.5;
const LINE_PX = 18;

/** The names that are drawn, those of the first circles before others: none over another, none beyond the edge. */
export function drawnNames(circles: readonly NamedCircle[], width: number): readonly DrawnName[] {
  const drawn: (DrawnName & { readonly half: number })[] = [];
  for (const { name, x, y, radius } of circles) {
    if (drawn.length === MAX_NAMES) break;
    const text = name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS)}…` : name;
    const half = (text.length * CHAR_PX) / 2;
    const middle = Math.min(Math.max(x, half), Math.max(half, width - half));
    const line = y - radius - 4;
    const isFree = drawn.every(
      (other) =>
        Math.abs(other.y - line) >= LINE_PX || Math.abs(other.x - middle) >= other.half + half,
    );
    if (isFree) drawn.push({ text, x: middle, y: line, half });
  }
  return drawn;
}
