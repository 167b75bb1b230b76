/**
 * Vietnamese writes the tone of "oa", "oe", "uy" on either vowel (hoà or hòa, uỷ or ủy). Both are in print, so
 * folding moves it to the first vowel: two code units in, two out.
 */
const tones: readonly (readonly [string, string])[] = [
  ['oòóỏõọ', 'aàáảãạ'],
  ['oòóỏõọ', 'eèéẻẽẹ'],
  ['uùúủũụ', 'yỳýỷỹỵ'],
];

const pairs = new Map<number, readonly [number, number]>();
const key = (first: number, second: number): number => first * 0x10000 + second;

for (const [firsts, seconds] of tones) {
  for (const upperFirst of [false, true]) {
    for (const upperSecond of [false, true]) {
      const first = upperFirst ? firsts.toUpperCase() : firsts;
      const second = upperSecond ? seconds.toUpperCase() : seconds;
      for (let tone = 1; tone < first.length; tone++) {
        pairs.set(key(first.charCodeAt(0), second.charCodeAt(tone)), [
          first.charCodeAt(tone),
          second.charCodeAt(0),
        ]);
      }
    }
  }
}

/** The same pair with its tone on the first vowel. */
export function placedTone(pair: string): string {
  const placed = pairs.get(key(pair.charCodeAt(0), pair.charCodeAt(1)));
  return placed === undefined ? pair : String.fromCharCode(...placed);
}

/** Moves the tone of the pair that ends at `units[at]` to its first vowel. */
export function placeTone(units: Uint16Array, at: number): void {
  const second = units[at] ?? 0;
  if (second < 0xc0 || at === 0) return;
  const placed = pairs.get(key(units[at - 1] ?? 0, second));
  if (placed === undefined) return;
  [units[at - 1], units[at]] = placed;
}
