import { expect, test } from 'vitest';
import { countedRuns } from '../../../counted-runs';
import { context, textOf } from '../context';
import { plainBlocks } from './expected';
import { expectAddresses, hostileSets, slices } from './hostile-sets';
import { readMarkdown } from './mdast';

const many = hostileSets();

test.each(slices)(
  'every field is read back as it went in, and nothing else: sets $first to $to',
  async ({ from, to }) => {
    const runs = countedRuns();
    let addresses = 0;
    for (const set of many.slice(from, to)) {
      const read = readMarkdown(await textOf('markdown', set));
      const blocks = await plainBlocks(set, context);
      expect(read.blocks).toEqual(blocks);
      expect(read.strange).toEqual([]);
      addresses += expectAddresses(blocks, read.links);
      runs.count(blocks.some(([, text]) => /[*_#[\]<>`~|^$]/.test(text)));
    }
    expect(runs.share()).toBeGreaterThan(0.9);
    expect(addresses).toBeGreaterThan(8);
  },
);
