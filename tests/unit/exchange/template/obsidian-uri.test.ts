import { expect, test } from 'vitest';
import { obsidianUri, type RenderedNote } from '../../../../lib/exchange';

const aNoteOf = (behavior: string, text = 'a & b\n#c'): RenderedNote => ({
  name: 'Báo/Một bài.md',
  text,
  behavior,
  problems: [],
});

const file = 'file=B%C3%A1o%2FM%E1%BB%99t%20b%C3%A0i';
const content = 'content=a%20%26%20b%0A%23c';

test.each([
  ['create', `obsidian://new?${file}&${content}`],
  ['lạ', `obsidian://new?${file}&${content}`],
  ['overwrite', `obsidian://new?${file}&overwrite=true&${content}`],
  ['append-specific', `obsidian://new?${file}&append=true&content=%0A%0Aa%20%26%20b%0A%23c`],
  ['prepend-specific', `obsidian://new?${file}&prepend=true&${content}`],
  ['append-daily', 'obsidian://daily?append=true&content=%0A%0Aa%20%26%20b%0A%23c'],
  ['prepend-daily', `obsidian://daily?prepend=true&${content}`],
])('%s', (behavior, uri) => {
  expect(obsidianUri(aNoteOf(behavior))).toEqual({ uri, clipboard: null });
});

test('a vault is named', () => {
  expect(obsidianUri(aNoteOf('create'), 'Sổ tay & việc').uri).toBe(
    `obsidian://new?${file}&vault=S%E1%BB%95%20tay%20%26%20vi%E1%BB%87c&${content}`,
  );
});

test('what is too long for an address goes by the clipboard', () => {
  const text = 'đ'.repeat(3_000);
  expect(obsidianUri(aNoteOf('create', text))).toEqual({
    uri: `obsidian://new?${file}&clipboard`,
    clipboard: text,
  });
  expect(obsidianUri(aNoteOf('append-daily', text))).toEqual({
    uri: 'obsidian://daily?append=true&clipboard',
    clipboard: `\n\n${text}`,
  });
});

test('half a letter is no error', () => {
  expect(obsidianUri(aNoteOf('create', 'a\uD800')).uri).toContain('content=a%EF%BF%BD');
});
