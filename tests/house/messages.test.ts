import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageProblems } from './message-problems';

test('Vietnamese and English say the same', () => {
  const vi = readFileSync('locales/vi.yml', 'utf8');
  const en = readFileSync('locales/en.yml', 'utf8');
  expect(messageProblems({ vi, en })).toEqual([]);
});

test('lets two full languages pass, plural forms of their own included', () => {
  const vi = 'save: Lưu\nnotes:\n  count:\n    n: $1 ghi chú\n';
  const en = 'save: Save\nnotes:\n  count:\n    1: $1 note\n    n: $1 notes\n';
  expect(messageProblems({ vi, en })).toEqual([]);
});

describe('refuses', () => {
  test.each([
    ['a key that one language lacks', 'a: Một\nb: Hai\n', 'a: One\n', 'b: missing in en'],
    ['a nested key elsewhere', 'a:\n  b: Một\n', 'a:\n  c: One\n', 'a.b: missing in en'],
    ['another placeholder', 'a: Có $1\n', 'a: There is $2\n', 'a: placeholders differ'],
    ['an empty text', 'a: Một\n', 'a: ""\n', 'a: empty in en'],
    [
      'a button of another name',
      'a: Bấm rồi chọn “Mở”\nb: Mở\n',
      'a: Click and choose “Open”\nb: Show\n',
      'a: nothing in en is called “Open”',
    ],
  ])('%s', (_name, vi, en, problem) => {
    expect(messageProblems({ vi, en }).join('\n')).toContain(problem);
  });
});
