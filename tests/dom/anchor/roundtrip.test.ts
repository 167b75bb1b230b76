import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleText, describe, locate } from '../../../lib/anchor';
import { countedRuns } from '../../counted-runs';
import { blocksIn, mount } from './page';

const words = fc.constantFrom(
  'bến đò',
  'huyện Bình Sơn',
  'hoà',
  'thuỷ',
  'hòa',
  'ngày 3/5',
  '“mới”',
  '😀',
  'số 12',
  'sông',
  'chợ',
);
const space = fc.constantFrom(' ', '\u00a0', ' \n  ', '<br>', '&shy;', '');
const piece = fc
  .tuple(words, space, fc.constantFrom('', 'b', 'em', 'a'), fc.boolean())
  .map(([text, gap, tag, decomposed]) => {
    const word = decomposed ? text.normalize('NFD') : text;
    return tag ? `<${tag}>${word}<i>${gap}</i></${tag}>` : `${word}${gap}`;
  });
const html = fc
  .array(fc.array(piece, { minLength: 4, maxLength: 30 }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map((pieces) => `<p> ${pieces.join('')} </p><aside>chợ nổi</aside>`).join(''),
  );

/** Breaks text nodes in two where an advertisement might. */
function split(root: Element, every: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  for (const text of texts) if (text.length > every) text.splitText(every);
}

test('describe then locate gives the same range, however the nodes are cut', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(html, fc.nat(), fc.integer({ min: 1, max: 90 }), (page, seed, length) => {
      const before = articleText(mount(page));
      const start = seed % before.text.length;
      const range = before.range(start, start + length);
      runs.count(range !== null);
      fc.pre(range !== null);
      const span = range && before.offsets(range);
      const target = range && describe(range, before);
      split(document.body, 3);
      const after = articleText(blocksIn(document.body));
      const found = target && locate(target, after);
      expect(after.text).toBe(before.text);
      expect(found).toMatchObject({ kind: 'anchored', start: span?.start, end: span?.end });
      expect(found && 'range' in found && after.offsets(found.range)).toEqual(span);
    }),
    {
      examples: [
        // An invisible character at the end of a passage is not a part of it.
        ['<p> bến đò bến đò&shy; </p><aside>chợ nổi</aside>', 0, 15],
        // The passage ends inside of a syllable, whose tone folds to another vowel there.
        ['<p> 😀 hoàthuỷthuỷ  </p><aside>chợ nổi</aside>', 0, 7],
      ],
    },
  );
  expect(runs.share()).toBeGreaterThan(0.5);
});
