/** What folding does with a UTF-16 code unit. */
const Keep = 0;
export const Drop = 1;
export const Space = 2;
export const BreakUnit = 3;
/** An accent that joins the letter before it. */
export const Combining = 4;

/** Code units from here on are looked up in a map instead of a table: few of them fold. */
const TABLE_END = 0x2213;

const ranges: readonly (readonly [number, number, number])[] = [
  [Space, 0x09, 0x09],
  [BreakUnit, 0x0a, 0x0d],
  [Space, 0x20, 0x20],
  [BreakUnit, 0x85, 0x85],
  [Space, 0xa0, 0xa0],
  [Drop, 0xad, 0xad], // soft hyphen
  [Combining, 0x300, 0x36f],
  [Space, 0x1680, 0x1680],
  [Drop, 0x180e, 0x180e],
  [Space, 0x2000, 0x200a],
  [Drop, 0x200b, 0x200f], // zero-width characters and direction marks
  [BreakUnit, 0x2028, 0x2029],
  [Drop, 0x202a, 0x202e],
  [Space, 0x202f, 0x202f],
  [Space, 0x205f, 0x205f],
  [Drop, 0x2060, 0x2064],
  [Drop, 0x2066, 0x2069],
  [Combining, 0x20d0, 0x20ff],
];
const farKinds: ReadonlyMap<number, number> = new Map([
  [0x3000, Space],
  [0xfeff, Drop],
]);

/** Punctuation that newspapers print in several forms, and U+00D0, which looks like Đ. */
const alike: readonly (readonly [string, string])[] = [
  ['-', '‐‑‒–—―−﹘﹣－'],
  ['"', '“”„‟«»″＂'],
  ["'", '‘’‛′´`＇'],
  [',', '‚，'],
  ['/', '⁄∕／'],
  ['Đ', 'Ð'],
];

const kinds = new Uint8Array(TABLE_END);
for (const [kind, from, to] of ranges) kinds.fill(kind, from, to + 1);

const plainUnits = Uint16Array.from({ length: TABLE_END }, (_, code) => code);
const farUnits = new Map<number, number>();
for (const [to, variants] of alike) {
  for (const variant of variants) {
    const code = variant.charCodeAt(0);
    if (code < TABLE_END) plainUnits[code] = to.charCodeAt(0);
    else farUnits.set(code, to.charCodeAt(0));
  }
}

export const foldKindOf = (code: number): number =>
  (code < TABLE_END ? kinds[code] : farKinds.get(code)) ?? Keep;

/** White space, or a unit that folding drops or joins with its neighbours (odd). */
export function unitKind(code: number): 'space' | 'break' | 'odd' | null {
  const kind = foldKindOf(code);
  if (kind === Space) return 'space';
  if (kind === BreakUnit) return 'break';
  return kind === Keep ? null : 'odd';
}

/** The code unit that stands for `code` and everything that looks like it. */
export const plainOf = (code: number): number =>
  (code < TABLE_END ? plainUnits[code] : farUnits.get(code)) ?? code;
