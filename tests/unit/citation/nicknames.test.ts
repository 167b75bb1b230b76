import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { seenNicknames, titleParts } from '../../../lib/citation/packs/vn/data/titles/nicknames';
import { titles } from '../../../lib/citation/packs/vn/data/titles/titles';

const laws = titles.filter(({ type }) => type === 'luat').map(({ title }) => title);
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether a title has these words in their order, with or without others between. */
const hasInOrder = (title: string, part: string): boolean => {
  const left = words(part);
  for (const word of words(title)) if (word === left[0]) left.shift();
  return left.length === 0;
};

describe('what papers call a law', () => {
  test.each([...seenNicknames, ...titleParts])('%s is one of the titles', (_, title) => {
    expect(laws).toContain(title);
  });

  test('stands below the address where it was seen', () => {
    const path = '../../../lib/citation/packs/vn/data/titles/nicknames.ts';
    const file = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
    const [, list = ''] = /seenNicknames[^=]+= \[\n([^;]+)\n\];/.exec(file) ?? [];
    expect(list.match(/^ {2}\/\/ https?:\S+, .+\n {2}\['/gm)).toHaveLength(seenNicknames.length);
  });

  test.each(titleParts)('%s is a part of its title and of no shorter one', (part, title) => {
    const having = laws.filter((law) => hasInOrder(law, part));
    const shortest = having.toSorted((a, b) => words(a).length - words(b).length)[0];
    expect(shortest).toBe(title);
  });
});
