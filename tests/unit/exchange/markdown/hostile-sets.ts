import { expect } from 'vitest';
import type { Item } from '../../../../lib/exchange';
import { sets } from '../../../oracles/sets';
import type { Block } from './expected';
import type { ReadMarkdown } from './mdast';

const SEED = 17;
const SETS = 1_000;
const SLICE = 50;

const ADDRESS = 'https://bao.example/bai_viet_1.html?a=1&lang=vi#muc_2';
/** The address where it stands alone: within a word or another address it is a part of that. */
const ALONE = new RegExp(
  `(?<![A-Za-z\\d])(?<!https?:\\/\\/[^\\s<>"“”«»]*)${ADDRESS.replace(/[.?]/g, '\\$&')}`,
  'gi',
);

/** The hostile sets of the oracles, every other note with a text that was written elsewhere. */
export const hostileSets = (): readonly (readonly Item[])[] =>
  sets(SETS, SEED).map((set) =>
    set.map((item, at) => {
      if (item.kind !== 'note' || at % 2 === 0) return item;
      const text = item.annotation.target.quote.exact;
      const others = [{ text, device: 'abcdefgh', at: '2026-11-21T02:00:00.000Z' }];
      return { ...item, annotation: { ...item.annotation, others } };
    }),
  );

/** One test reads so many of them that it ends in time on a busy machine. */
export const slices = Array.from({ length: SETS / SLICE }, (_, at) => ({
  from: at * SLICE,
  first: at * SLICE + 1,
  to: (at + 1) * SLICE,
}));

const countIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(ALONE)?.length ?? 0), 0);

const isFixture = (address: string): boolean => address.startsWith(ADDRESS);

/**
 * Every address in a text is a link to it, but for those in the name of another link; no link leads to anything but a page.
 * @returns how many there were
 */
export function expectAddresses(blocks: readonly Block[], links: ReadMarkdown['links']): number {
  const count = countIn(blocks.map(([, text]) => text));
  const named = links.filter(([, url]) => !isFixture(url)).map(([text]) => text);
  expect(links.filter(([, url]) => isFixture(url)).length + countIn(named)).toBe(count);
  for (const [, url] of links) expect(url).toMatch(/^https?:\/\//i);
  return count;
}
