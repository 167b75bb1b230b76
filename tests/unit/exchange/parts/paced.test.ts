import { expect, test } from 'vitest';
import { formats, type Item } from '../../../../lib/exchange';
import { paced } from '../../../../lib/exchange/parts/paced';
import { aHead, aNote, context } from '../context';

/** Works for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* slowNotes(count: number, milliseconds: number): Generator<Item> {
  yield aHead();
  for (let at = 0; at < count; at++) {
    work(milliseconds);
    yield aNote({ id: `n${at}` });
  }
}

test('others get their turn between slow items, and none is lost', async () => {
  let turns = 0;
  let isOver = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    if (!isOver) port2.postMessage(null);
  };
  port2.postMessage(null);
  const ids: string[] = [];
  for await (const item of paced(slowNotes(8, 10))) {
    if (item.kind === 'note') ids.push(item.annotation.id);
  }
  isOver = true;
  port1.close();
  expect(ids).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']);
  expect(turns).toBeGreaterThanOrEqual(7);
});

test.each(formats.map(({ id }) => id))(
  '%s stops at a signal that comes while it is written',
  async (id) => {
    const stopping = new AbortController();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      stopping.abort(new Error('dừng'));
    };
    port2.postMessage(null);
    const format = formats.find((each) => each.id === id);
    const written = async () => {
      const control = { signal: stopping.signal };
      for await (const _ of format?.write(slowNotes(20, 10), context, control) ?? []);
    };
    await expect(written()).rejects.toThrow('dừng');
  },
);
