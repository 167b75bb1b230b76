import { findCitations } from '../../lib/citation';

/** Texts made to be slow: one line without an end of what begins a citation. */
const HOSTILE = {
  'type words': 'Nghị quyết ',
  numbers: '12/2019/',
  symbols: 'QĐ-TTg-',
  'law titles': 'Luật sửa đổi, bổ sung một số điều của ',
  list: 'Nghị định 1, ',
  pinpoints: 'điểm a khoản 1 Điều 2 ',
  blanks: 'Nghị định số            ',
  dashes: 'Quy định 55-',
  brackets: '((((Luật ',
} as const;

const SHORT = 100_000;
const TIMES = 4;
const ROUNDS = 40;

/** Linear by construction, with many sums at once: what shares its core with others is as slow at it as at reading. */
function floor(text: string): number {
  let [a, b, c, d] = [0, 1, 2, 3];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (let round = 0; round < 8; round++) {
      a = (a + unit) | 0;
      b ^= unit + round;
      c = (c + (unit >> 3)) | 0;
      d ^= unit << 2;
    }
  }
  return a ^ b ^ c ^ d;
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

/** How much longer a text of TIMES the length takes: the least of many turns each, since other work only adds to them. */
function growth(read: (text: string) => unknown, unit: string): number {
  const short = unit.repeat(Math.ceil(SHORT / unit.length));
  const long = short.repeat(TIMES);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, milliseconds(read, short));
    most = Math.min(most, milliseconds(read, long));
  }
  return most / least;
}

/** The time of reading citations in four times the hostile text, beside a loop that is linear by construction. */
export const run = () => [
  { what: 'a linear loop', ratio: growth(floor, HOSTILE.list) },
  ...Object.entries(HOSTILE).map(([what, unit]) => ({ what, ratio: growth(findCitations, unit) })),
];
