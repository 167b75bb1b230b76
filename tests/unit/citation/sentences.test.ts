import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../lib/citation';
import { readCases } from './cases';

const tables = [
  './sentences.txt',
  './newspapers.txt',
  './gazette.txt',
  './classes.txt',
  './unread.txt',
];
const cases = tables.flatMap((name) => readCases(new URL(name, import.meta.url)));

test('there are enough sentences', () => {
  expect(cases.length).toBeGreaterThanOrEqual(400);
});

describe('own sentences', () => {
  test.each(cases)('$text', ({ text, expected }) => {
    const found = findCitations(text);
    expect(found.map(({ text }) => text)).toEqual(
      expected.map(({ start, end }) => text.slice(start, end)),
    );
    for (const [index, { start, end, fields }] of expected.entries()) {
      const citation = found[index];
      expect(citation).toMatchObject({ start, end });
      for (const [name, value] of Object.entries(fields)) {
        expect.soft(String(citation?.[name as keyof typeof citation]), name).toBe(value);
      }
    }
  });
});
