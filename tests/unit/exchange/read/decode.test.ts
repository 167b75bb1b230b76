import { expect, test } from 'vitest';
import { decodeText } from '../../../../lib/exchange/read/source/decode';

const TEXT = '[{"text": "Chợ quê họp sớm, ướt đường"}]';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (isLittle: boolean, mark: boolean): Uint8Array => {
  const text = mark ? `\uFEFF${TEXT}` : TEXT;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8, TEXT],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, TEXT), TEXT],
  ['UTF-16, little end first, with a mark', utf16(true, true), TEXT],
  ['UTF-16, big end first, with a mark', utf16(false, true), TEXT],
  ['UTF-16, little end first', utf16(true, false), TEXT],
  ['UTF-16, big end first', utf16(false, false), TEXT],
  // ợ is ơ and a tone, ế is ê and a tone; đ and ư have codes of their own.
  [
    'Windows-1258',
    bytes('Ch', 0xf5, 0xf2, ' qu', 0xea, ' s', 0xf5, 0xec, 'm ', 0xf0, 0xfd, 0xf5, 0xcc, 'ng'),
    'Chợ quê sớm đường',
  ],
  ['UTF-8 cut in a letter', utf8.slice(0, 15), '[{"text": "Ch\uFFFD'],
  ['one wrong byte in UTF-8', bytes('Chợ ', 0xf5, ' quê'), 'Chợ \uFFFD quê'],
  ['nothing', new Uint8Array(), ''],
])('%s', (_, input, text) => {
  expect(decodeText(input)).toBe(text);
});
