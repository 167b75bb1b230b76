import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../lib/citation';
import { packsOfFile, ruleFiles } from './cases';

const allRules = ruleFiles.flatMap(({ rules }) => rules);

test('no case is lost, and each stands once', () => {
  const texts = allRules.flatMap(({ cases }) => cases.map(({ text }) => text));
  expect(texts.length).toBeGreaterThanOrEqual(1740);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a rule stands in one file, and has a case', () => {
  expect(new Set(allRules.map(({ sentence }) => sentence)).size).toBe(allRules.length);
  for (const { sentence, cases } of allRules) expect(cases.length, sentence).toBeGreaterThan(0);
});

describe.each(ruleFiles)('$name', ({ name, rules }) => {
  const packs = packsOfFile(name);
  describe.each(rules)('$sentence', ({ cases }) => {
    test.each(cases)('$text', ({ text, expected }) => {
      const found = findCitations(text, packs);
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
});
