import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedRuns } from '../../../counted-runs';
import { hostileItems, hostileText, shownTexts, visible } from '../hostile-items';
import { elementsOf } from '../strict-xml';
import { type OpenedWord, openWord, partOf } from './opened';

/** All that a body and its footnotes may consist of: no field, no picture, no object, no piece of another file. */
const ALLOWED = new Set(
  'document body p pPr pStyle r rPr rStyle t br hyperlink footnoteReference sectPr headerReference pgSz pgMar titlePg footnotes footnote footnoteRef spacing separator continuationSeparator'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Ids that are referred to and are not there, and links that lead elsewhere than to the web. */
function loose({ parts, footnotes }: OpenedWord): string[] {
  const styles = elementsOf(partOf(parts, 'word/styles.xml')).map(
    ({ attributes }) => attributes['w:styleId'],
  );
  return ['document', 'footnotes'].flatMap((name) => {
    const elements = elementsOf(partOf(parts, `word/${name}.xml`));
    const links = elementsOf(partOf(parts, `word/_rels/${name}.xml.rels`)).slice(1);
    const ids = links.map(({ attributes }) => attributes.Id);
    return [
      ...elements
        .flatMap(({ attributes }) => attributes['r:id'] ?? [])
        .filter((id) => !ids.includes(id)),
      ...elements
        .filter((each) => /^w:[pr]Style$/.test(each.name))
        .flatMap(({ attributes }) => attributes['w:val'] ?? [])
        .filter((id) => !styles.includes(id)),
      ...elements
        .filter((each) => each.name === 'w:footnoteReference')
        .flatMap(({ attributes }) => attributes['w:id'] ?? [])
        .filter((id) => !(id in footnotes)),
      ...elements.map((each) => each.name).filter((each) => !ALLOWED.has(each)),
      ...links
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .flatMap(({ attributes }) => attributes.Target ?? [])
        .filter((target) => !/^https?:\/\/(?!.*\s)/.test(target)),
      ...(new Set(ids).size < ids.length ? ['an id twice'] : []),
    ];
  });
}

test('hostile text in every field comes out of 1 000 files as plain text, and nothing else does', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(hostileItems, hostileText, async (items, title) => {
      const opened = await openWord(items, { title });
      expect(loose(opened)).toEqual([]);
      const shown = visible(
        [...opened.paragraphs.map(([, text]) => text), ...Object.values(opened.footnotes)]
          .join('')
          .replaceAll('⏎', ''),
      );
      for (const text of [title, ...shownTexts(items)]) {
        // The marks of a break and a footnote are ours: a text with one of them is found without.
        expect(shown).toContain(visible(text.replaceAll('⏎', '')));
      }
      const notes = items.filter(({ kind }) => kind === 'note');
      expect(Object.keys(opened.footnotes)).toHaveLength(notes.length);
      runs.count(shownTexts(items).some((text) => /[<&\]]|[\p{Cc}\p{Cs}]/u.test(text)));
    }),
    { seed: 17, numRuns: 1_000 },
  );
  expect(runs.share()).toBeGreaterThan(0.8);
}, 240_000);
