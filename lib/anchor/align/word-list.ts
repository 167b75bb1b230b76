/** The words of a folded text as hashes: two words are taken to be equal when their hashes are. */
export interface Words {
  readonly count: number;
  readonly hashes: Int32Array;
  /** UTF-16 code units of the folded text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const Gap = 0;
const Letter = 1;
/** Scripts that put no space between words: each character stands for itself. */
const Alone = 2;

const kinds = new Uint8Array(0x10000).fill(Letter);
const ranges: readonly (readonly [number, number, number])[] = [
  [Gap, 0x00, 0x2f],
  [Gap, 0x3a, 0x40],
  [Gap, 0x5b, 0x60],
  [Gap, 0x7b, 0xa9],
  [Gap, 0xab, 0xb4],
  [Gap, 0xb6, 0xb9],
  [Gap, 0xbb, 0xbf],
  [Alone, 0x0e00, 0x0eff],
  [Alone, 0x1000, 0x109f],
  [Alone, 0x1780, 0x17ff],
  [Gap, 0x2000, 0x206f],
  [Alone, 0x2e80, 0x2fff],
  [Gap, 0x3000, 0x303f],
  [Alone, 0x3040, 0x9fff],
  [Alone, 0xf900, 0xfaff],
];
for (const [kind, from, to] of ranges) kinds.fill(kind, from, to + 1);

export function wordsOf(text: string): Words {
  const hashes = new Int32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    let unit = text.charCodeAt(at++);
    let kind = kinds[unit];
    if (kind === Gap) continue;
    let hash = 0x811c9dc5 ^ unit;
    while (kind === Letter && at < text.length) {
      unit = text.charCodeAt(at);
      kind = kinds[unit];
      if (kind !== Letter) break;
      hash = Math.imul(hash, 0x01000193) ^ unit;
      at++;
    }
    hashes[count] = Math.imul(hash, 0x01000193);
    starts[count] = start;
    ends[count] = at;
    count++;
  }
  return { count, hashes, starts, ends };
}

/** How many words end at or before the offset: the number of the first that does not. */
export const wordAt = ({ ends, count }: Words, offset: number): number =>
  countUpTo(ends, count, offset);

/** How many words start before the offset. */
export const wordsBefore = ({ starts, count }: Words, offset: number): number =>
  countUpTo(starts, count, offset - 1);

function countUpTo(sorted: Uint32Array, length: number, most: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
