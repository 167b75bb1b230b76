import '../messages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test } from 'vitest';
import { stepped } from '../../../components/library/dossiers/item-moves';
import {
  type ItemChanges,
  useItemChanges,
} from '../../../components/library/dossiers/use-item-changes';
import { type DossierItem, newId } from '../../../lib/records';

const item = (text: string): DossierItem => ({ id: newId(), kind: 'text', text });
const textOf = (each: DossierItem): string => (each.kind === 'note' ? '' : each.text);

/** An order over items that are read again only when the test says so, as those of a long dossier are later than the write. */
async function ordered(isStored: boolean) {
  const [one, two, three] = [item('1'), item('2'), item('3')];
  const root = document.createElement('div');
  const seen: { changes?: ItemChanges } = {};
  const write = () => Promise.resolve(isStored);
  function Shown({ items }: { readonly items: readonly DossierItem[] }) {
    seen.changes = useItemChanges(items, write);
    return null;
  }
  const draw = (items: readonly DossierItem[]) => act(() => render(<Shown items={items} />, root));
  await draw([one, two, three]);
  onTestFinished(() => render(null, root));
  const down = (id: string) =>
    act(async () => {
      seen.changes?.move((items) => stepped(items, id, 'down'));
      await Promise.resolve();
    });
  return { one, two, three, draw, down, shown: () => seen.changes?.shown.map(textOf).join('') };
}

test('a move stays where it is until what is stored is read again, and the next one goes on from there', async () => {
  const { one, two, three, draw, down, shown } = await ordered(true);
  await down(one.id);
  expect(shown()).toBe('213');
  await down(one.id);
  expect(shown()).toBe('231');
  await draw([two, one, three]);
  await draw([two, three, one]);
  expect(shown()).toBe('231');
  // What another window does is not covered by what was moved here.
  await draw([one, two, three]);
  expect(shown()).toBe('123');
});

test('a move that could not be stored is taken back', async () => {
  const { one, down, shown } = await ordered(false);
  await down(one.id);
  expect(shown()).toBe('123');
});
