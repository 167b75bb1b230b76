import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyDossierChange,
  type Dossier,
  type DossierChange,
  type DossierItem,
  limits,
} from '../../../../lib/records';
import { countedRuns } from '../../../counted-runs';

const NOW = '2026-11-30T02:00:00.000Z';
const note = (id: string): DossierItem => ({ id, kind: 'note', annotationId: `n-${id}` });
const text = (id: string, words: string): DossierItem => ({ id, kind: 'text', text: words });
const aDossier = (items: readonly DossierItem[], over: Partial<Dossier> = {}): Dossier => ({
  id: 'd',
  title: 'Báo cáo quý',
  items: [...items],
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  ...over,
});
const four = aDossier([note('a'), note('b'), text('t', 'Mở đầu'), note('c')]);
const ids = ({ items }: Dossier) => items.map(({ id }) => id).join(' ');
const apply = (dossier: Dossier, change: DossierChange) => applyDossierChange(dossier, change, NOW);

describe('where items go', () => {
  test.each<[string, DossierChange, string]>([
    ['in before one', { kind: 'insert', items: [text('x', '')], before: 'b' }, 'a x b t c'],
    ['in at the end', { kind: 'insert', items: [text('x', '')], before: null }, 'a b t c x'],
    [
      'in before one that is gone',
      { kind: 'insert', items: [text('x', '')], before: 'z' },
      'a b t c x',
    ],
    ['moved up', { kind: 'move', ids: ['c'], before: 'a' }, 'c a b t'],
    ['moved to the end', { kind: 'move', ids: ['a'], before: null }, 'b t c a'],
    ['several moved keep their order', { kind: 'move', ids: ['c', 'a'], before: 't' }, 'b a c t'],
    [
      'moved before one that goes with it',
      { kind: 'move', ids: ['a', 'b'], before: 'b' },
      'a b t c',
    ],
    ['moved though it is gone', { kind: 'move', ids: ['z'], before: 'a' }, 'a b t c'],
    ['moved where it stands', { kind: 'move', ids: ['b'], before: 't' }, 'a b t c'],
    ['removed', { kind: 'remove', ids: ['a', 't', 'z'] }, 'b c'],
  ])('%s', (_, change, order) => {
    const { dossier, undo } = apply(four, change);
    expect(ids(dossier)).toBe(order);
    const back = undo.reduce((known, step) => apply(known, step).dossier, dossier);
    expect(back.items).toEqual(four.items);
  });

  test('a passage stands in a dossier once, and that it did is told', () => {
    const again: DossierItem = { id: 'other', kind: 'note', annotationId: 'n-a' };
    const { dossier, present } = apply(four, { kind: 'insert', items: [again], before: null });
    expect([dossier, present]).toEqual([four, 1]);
  });

  test('more than is stored is refused', () => {
    const items = Array.from({ length: limits.dossierItems }, (_, at) => note(String(at)));
    expect(() =>
      apply(aDossier(items), { kind: 'insert', items: [note('one more')], before: null }),
    ).toThrow('too many');
  });
});

describe('words', () => {
  const write = (from: string, to: string, id = 't'): DossierChange => ({
    kind: 'write',
    id,
    from,
    to,
    spareId: 'spare',
    as: 'heading',
    before: 'b',
  });

  test('what is typed stands there', () => {
    const { dossier, undo } = apply(four, write('Mở đầu', 'Mở đầu mới'));
    expect(dossier.items[2]).toEqual(text('t', 'Mở đầu mới'));
    expect(undo.reduce((known, step) => apply(known, step).dossier, dossier).items).toEqual(
      four.items,
    );
  });

  test('of two texts that were written at once both stay', () => {
    const { dossier } = apply(four, write('Chữ cũ hơn', 'Chữ của cửa sổ này'));
    expect(dossier.items.slice(2, 4)).toEqual([
      text('t', 'Chữ của cửa sổ này'),
      text('spare', 'Mở đầu'),
    ]);
  });

  test('what is typed into an item that another window removed comes back as it was, where it was', () => {
    const { dossier } = apply(four, write('', 'Đang viết dở', 'gone'));
    expect(dossier.items[1]).toEqual({ id: 'gone', kind: 'heading', text: 'Đang viết dở' });
  });

  test('of two titles that were written at once one stays as a text', () => {
    const title = {
      kind: 'rename',
      from: 'Cũ hơn',
      title: 'Của cửa sổ này',
      spareId: 's',
    } as const;
    const { dossier, undo } = apply(four, title);
    expect([dossier.title, dossier.items[0]]).toEqual(['Của cửa sổ này', text('s', 'Báo cáo quý')]);
    expect(undo.reduce((known, step) => apply(known, step).dossier, dossier)).toEqual(four);
  });

  test('nothing typed into nothing is nothing', () => {
    expect(apply(four, write('', ' ', 'gone')).dossier).toBe(four);
  });
});

test.each<[DossierChange, Partial<Dossier>]>([
  [
    { kind: 'rename', from: 'Báo cáo quý', title: 'Khác', spareId: 's' },
    { title: 'Khác', items: four.items },
  ],
  [{ kind: 'delete', at: NOW }, { deletedAt: NOW }],
])('%j is taken back', (change, fields) => {
  const { dossier, undo } = apply(four, change);
  expect(dossier).toMatchObject(fields);
  const back = undo.reduce((known, step) => apply(known, step).dossier, dossier);
  expect(back).toEqual(four);
});

const idArb = fc.constantFrom('a', 'b', 'c', 't', 'u', 'v', 'w');
const itemArb = fc.oneof(
  idArb.map(note),
  fc.record({ id: idArb, kind: fc.constant('text' as const), text: fc.string({ maxLength: 5 }) }),
);
const changeArb: fc.Arbitrary<DossierChange> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    items: fc.array(itemArb, { maxLength: 3 }),
    before: fc.option(idArb),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    ids: fc.array(idArb, { maxLength: 4 }),
    before: fc.option(idArb),
  }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.array(idArb, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('write' as const),
    id: idArb,
    from: fc.constantFrom('', 'Mở đầu', 'x'),
    to: fc.string({ maxLength: 5 }),
    spareId: fc.uuid(),
    as: fc.constantFrom('heading' as const, 'text' as const),
    before: fc.option(idArb),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    from: fc.constantFrom('', 'Báo cáo quý', 'x'),
    title: fc.constantFrom('Báo cáo quý', 'x', 'y'),
    spareId: fc.uuid(),
  }),
);

test('any change is taken back whole, ids stay unique, and no other text goes', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(fc.array(changeArb, { maxLength: 6 }), changeArb, (before, last) => {
      const known = before.reduce((dossier, change) => apply(dossier, change).dossier, four);
      const { dossier, undo } = apply(known, last);
      runs.count(dossier !== known);
      const all = dossier.items.map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      if (last.kind !== 'remove') {
        const texts = dossier.items.flatMap((item) => (item.kind === 'note' ? [] : item.text));
        const kept = known.items.flatMap((item) =>
          item.kind === 'note' ||
          (last.kind === 'write' && item.id === last.id && item.text === last.from)
            ? []
            : item.text,
        );
        for (const words of kept.filter(Boolean)) expect(texts).toContain(words);
      }
      const back = undo.reduce((each, step) => apply(each, step).dossier, dossier);
      expect(back.items).toEqual(known.items);
    }),
    { numRuns: 500 },
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});
