const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

/** The value of a capital Roman numeral up to 89; 0 for anything else. */
export function fromRoman(letters: string): number {
  let sum = 0;
  let before = 0;
  for (let at = letters.length - 1; at >= 0; at--) {
    const value = ROMAN.get(letters.charAt(at));
    if (value === undefined) return 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}
