const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
]);

/** The marks of letters such as `&ecirc;`, as combining characters. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
]);

/** Text with HTML's entities read once; those that are not known stay. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml)|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, letter?: string, mark?: string, name?: string) => {
      if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? whole;
      if (letter !== undefined) return `${letter}${MARKS.get(mark ?? '') ?? ''}`.normalize('NFC');
      return NAMED.get(name ?? '') ?? whole;
    },
  );

/** Null for what is no character: halves of pairs, controls. */
const characterOf = (code: number): string | null =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < 9
    ? null
    : String.fromCodePoint(code);
