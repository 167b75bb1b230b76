/** The words of a folded text as hashes: two words are taken to be equal when their hashes are. */
export interface Words {
  readonly count: number;
  readonly hashes: Int32Array;
  /** UTF-16 code units of the folded text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A folded text and its words. */
export interface PageText {
  readonly text: string;
  readonly words: Words;
}

/** White space and punctuation. */
const BETWEEN_WORDS = 0;
const LETTER = 1;
/** Scripts that put no space between words (Thai, Lao, Burmese, Khmer, Chinese, Japanese): each character is a word. */
const ALONE = 2;

/** The kind of each code unit. */
const kinds = new Uint8Array(0x10000).fill(LETTER);
const ranges: readonly (readonly [kind: number, from: number, to: number])[] = [
  [BETWEEN_WORDS, 0x00, 0x2f],
  [BETWEEN_WORDS, 0x3a, 0x40],
  [BETWEEN_WORDS, 0x5b, 0x60],
  [BETWEEN_WORDS, 0x7b, 0xa9],
  [BETWEEN_WORDS, 0xab, 0xb4],
  [BETWEEN_WORDS, 0xb6, 0xb9],
  [BETWEEN_WORDS, 0xbb, 0xbf],
  [ALONE, 0x0e00, 0x0eff],
  [ALONE, 0x1000, 0x109f],
  [ALONE, 0x1780, 0x17ff],
  [BETWEEN_WORDS, 0x2000, 0x206f],
  [ALONE, 0x2e80, 0x2fff],
  [BETWEEN_WORDS, 0x3000, 0x303f],
  [ALONE, 0x3040, 0x9fff],
  [ALONE, 0xf900, 0xfaff],
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
    if (kind === BETWEEN_WORDS) continue;
    // FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
    let hash = 0x811c9dc5 ^ unit;
    while (kind === LETTER && at < text.length) {
      unit = text.charCodeAt(at);
      kind = kinds[unit];
      if (kind !== LETTER) break;
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

/** The words `first` to before `end`, with the offsets that they have in the whole text. */
export const wordsFrom = ({ hashes, starts, ends }: Words, first: number, end: number): Words => ({
  count: end - first,
  hashes: hashes.subarray(first, end),
  starts: starts.subarray(first, end),
  ends: ends.subarray(first, end),
});

/** How many words end at or before the offset: the number of the first that does not. */
export const wordAtOffset = ({ ends, count }: Words, offset: number): number =>
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
