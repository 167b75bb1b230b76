import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormatId, Item } from '../../../../lib/exchange';
import { colours } from '../../../../lib/records';
import { countedRuns } from '../../../counted-runs';
import { contentsOf, freshStore } from '../../store/fresh';
import { anAnnotation, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote, anyText, bytesOf } from '../context';
import { addedBy, fileOf, imported, linesOf, planOf } from './importing';

const words = anyText.map((text) => text.toWellFormed().trim()).filter((text) => text !== '');
const someNotes = fc.array(
  fc.record({
    exact: words,
    prefix: anyText,
    note: fc.oneof(words, fc.constant('')),
    tag: fc.constantFrom('chợ', 'giá cả', 'C++'),
    colour: fc.constantFrom(...colours),
  }),
  { minLength: 1, maxLength: 5 },
);
const idOf = (at: number): string => `${at}1111111-0000-4000-8000-000000000000`;

/** @param withMore whether notes have what the format has no field for */
const annotationsOf = (
  notes: readonly { exact: string; prefix: string; note: string; tag: string; colour: string }[],
  withMore: boolean,
) =>
  notes.map(({ exact, prefix, note, tag, colour }, at) =>
    anAnnotation({
      id: idOf(at),
      target: {
        ...anAnnotation().target,
        quote: { exact, prefix: prefix.toWellFormed(), suffix: '' },
      },
      note,
      tags: [tag],
      colour: colours.find((each) => each === colour) ?? 'yellow',
      regulationIds: withMore ? [aRegulation().id] : [],
      checked: withMore
        ? { state: 'verified', source: 'Sổ chợ', at: '2026-11-21T02:00:00.000Z' }
        : null,
    }),
  );

test.each<[FormatId, boolean]>([
  ['w3c', true],
  ['hypothesis', false],
])(
  '%s: what is exported comes back with quote, note, tags and colour',
  async (format, hasColour) => {
    const runs = countedRuns();
    await fc.assert(
      fc.asyncProperty(someNotes, async (notes) => {
        const annotations = annotationsOf(notes, hasColour);
        const items: Item[] = [aHead(), ...annotations.map((annotation) => aNote(annotation))];
        const plan = await planOf([fileOf(await bytesOf(format, items))]);
        const first = new Set(notes.map(({ exact, note }) => `${exact}\n${note}`)).size;
        runs.count(plan.counts.add > 1);
        // Of notes that are equal in words one is enough.
        expect(plan.counts.add).toBeLessThanOrEqual(first);
        for (const { row, article } of addedBy(plan)) {
          const known = annotations.find(({ id }) => id === row.id);
          expect(row).toMatchObject({
            target: { quote: { exact: known?.target.quote.exact, suffix: '' } },
            note: known?.note,
            tags: known?.tags,
            createdAt: known?.createdAt,
            updatedAt: known?.updatedAt,
          });
          if (hasColour)
            expect(row).toMatchObject({ colour: known?.colour, checked: known?.checked });
          expect(article).toMatchObject({ urls: anArticle().urls, title: anArticle().title });
        }
        expect(plan.counts.reject).toBe(0);
      }),
      { numRuns: 200 },
    );
    expect(runs.share()).toBeGreaterThan(0.4);
  },
);

test.each<FormatId>(['w3c', 'hypothesis', 'readwise'])(
  '%s: what is exported changes nothing where it is stored',
  async (format) => {
    const annotations = annotationsOf(
      [
        { exact: 'Một câu.', prefix: '', note: 'Hỏi\nlại.', tag: 'chợ', colour: 'pink' },
        { exact: 'Hai câu.', prefix: 'x', note: '', tag: 'giá', colour: 'blue' },
      ],
      true,
    );
    const store = freshStore();
    await store.articles.put(anArticle());
    await store.annotations.bulkPut(annotations);
    const before = await contentsOf(store);
    const items: Item[] = [aHead(), ...annotations.map((annotation) => aNote(annotation))];
    const plan = await imported([fileOf(await bytesOf(format, items), 'f')], store);
    expect(linesOf(plan).map((line) => line.slice(0, 9))).toEqual(['skip same', 'skip same']);
    expect(await contentsOf(store)).toEqual(before);
  },
);

test("Readwise's template keeps what was checked", async () => {
  const checked = { state: 'refuted', source: 'Sổ chợ', at: '2026-11-21T02:00:00.000Z' } as const;
  const file = fileOf(await bytesOf('readwise', [aHead(), aNote({ checked })]));
  const [added] = addedBy(await planOf([file]));
  expect(added?.row).toMatchObject({
    note: 'Hỏi lại.',
    checked: { state: 'refuted', source: 'Sổ chợ' },
  });
});

test("Readwise's template keeps quote, note and tags", async () => {
  const [added] = addedBy(await planOf([fileOf(await bytesOf('readwise', [aHead(), aNote()]))]));
  expect(added?.row).toMatchObject({ note: 'Hỏi lại.', tags: ['chợ-quê'] });
  expect(added?.row.target.quote.exact).toBe('Chợ họp sớm.');
  expect(added?.article.urls).toEqual(anArticle().urls);
});
