import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Move,
  placed,
  sectionStepped,
  stepped,
} from '../../../../components/library/dossiers/item-moves';
import { applyDossierChange, type DossierItem } from '../../../../lib/records';

/** Items by their ids: a capital is a heading. */
const itemsOf = (ids: string): readonly DossierItem[] =>
  [...ids].map((id) => ({ id, kind: /[A-Z]/.test(id) ? 'heading' : 'text', text: id }));

function orderAfter(items: readonly DossierItem[], move: Move | null): string | null {
  if (move === null) return null;
  const at = '2026-01-01T00:00:00.000Z';
  const dossier = {
    id: 'd',
    title: 'd',
    items: [...items],
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
  const next = applyDossierChange(dossier, { kind: 'move', ...move }, at).dossier;
  return next.items.map(({ id }) => id).join('');
}

describe('one item', () => {
  test.each([
    ['b', 'up', 'bac'],
    ['b', 'down', 'acb'],
    ['c', 'first', 'cab'],
    ['a', 'last', 'bca'],
    ['a', 'up', null],
    ['a', 'first', null],
    ['c', 'down', null],
    ['c', 'last', null],
    ['x', 'up', null],
  ] as const)('%s goes %s', (id, step, order) => {
    const items = itemsOf('abc');
    expect(orderAfter(items, stepped(items, id, step))).toBe(order);
  });

  test('stands where it was told to', () => {
    const cases = fc.uniqueArray(fc.integer({ min: 97, max: 122 }), { minLength: 2 });
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), (codes, one, other) => {
        const ids = String.fromCharCode(...codes);
        const [from, to] = [one % codes.length, other % codes.length];
        const id = ids[from] ?? '';
        const order = orderAfter(itemsOf(ids), placed(itemsOf(ids), id, to));
        expect(order?.indexOf(id) ?? from).toBe(to);
      }),
    );
  });
});

describe('a section', () => {
  test.each([
    ['AaBbCc', 'B', 'up', 'BbAaCc'],
    ['AaBbCc', 'B', 'down', 'AaCcBb'],
    ['xAaBbbC', 'A', 'down', 'xBbbAaC'],
    ['xAaB', 'B', 'up', 'xBAa'],
    ['xAaBb', 'A', 'up', null],
    ['xAaBb', 'B', 'down', null],
    ['xAa', 'A', 'down', null],
    ['AaBb', 'a', 'down', null],
    ['AaBb', 'Z', 'up', null],
  ] as const)('in %s %s goes %s', (ids, id, step, order) => {
    const items = itemsOf(ids);
    expect(orderAfter(items, sectionStepped(items, id, step))).toBe(order);
  });
});
