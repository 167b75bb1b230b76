import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countedRuns } from '../../../counted-runs';
import { context, filesOf } from '../context';
import { obsidianBlocks } from './expected';
import { expectAddresses, hostileSets, slices } from './hostile-sets';
import { readMarkdown } from './mdast';

const PROPERTIES = new Set(
  'title aliases url source author published created tags labels citations'.split(' '),
);
const many = hostileSets();

test.each(slices)(
  'every field is read back as it went in, and nothing else: sets $first to $to',
  async ({ from, to }) => {
    const runs = countedRuns();
    let addresses = 0;
    for (const set of many.slice(from, to)) {
      const files = (await filesOf('obsidian', set)).map(({ text }) => readMarkdown(text));
      const blocks = await obsidianBlocks(set, context);
      expect(files.map((file) => file.blocks)).toEqual(blocks);
      expect(files.flatMap(({ strange }) => strange)).toEqual([]);
      const links = files.flatMap((file) => file.links);
      addresses += expectAddresses(blocks.flat(), links);
      for (const { properties } of files) expectSameProperties(properties ?? '');
      runs.count(files.length > 1);
    }
    expect(runs.share()).toBeGreaterThan(0.3);
    expect(addresses).toBeGreaterThan(8);
  },
);

/** By two readers that nobody here wrote. */
function expectSameProperties(properties: string): void {
  const read: unknown = parse(properties);
  expect(load(properties)).toEqual(read);
  const names = Object.keys(read ?? {});
  expect(names).toContain('title');
  expect(names.filter((name) => !PROPERTIES.has(name))).toEqual([]);
}
