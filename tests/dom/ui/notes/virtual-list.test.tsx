import '../../../../components/ui/notes/list/virtual-list.css';
import axe from 'axe-core';
import { createRef, render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  VirtualList,
  type VirtualListControl,
} from '../../../../components/ui/notes/list/VirtualList';

const keysUpTo = (count: number): string[] => Array.from({ length: count }, (_, at) => `k${at}`);

interface Shown {
  readonly control: { readonly current: VirtualListControl | null };
  readonly set: (keys: readonly string[], keep?: readonly string[]) => void;
  readonly told: [number, number][];
}

/** Rows of unequal height: a button, and a field in every second one. */
function show(first: readonly string[], isOwnBox = true): Shown {
  const root = document.createElement('div');
  root.style.cssText = 'width: 400px; height: 500px; overflow: hidden';
  document.body.append(root);
  const control = createRef<VirtualListControl>();
  const scroller = createRef<HTMLDivElement>();
  const told: [number, number][] = [];
  const onShown = (from: number, to: number) => void told.push([from, to]);
  let set: Shown['set'] = () => undefined;
  function Rows() {
    const [{ keys, keep }, setKeys] = useState({ keys: first, keep: new Set<string>() });
    set = (next, kept = []) => setKeys({ keys: next, keep: new Set(kept) });
    const list = (
      <VirtualList
        label="Ghi chú"
        count={keys.length}
        keyOf={(at) => keys[at] ?? ''}
        keep={keep}
        control={control}
        onShown={onShown}
        {...(isOwnBox ? {} : { scroller })}
        render={(at, { tabIndex }) => (
          <div style={{ height: `${40 + ((at * 37) % 90)}px` }}>
            <button type="button" data-stop={keys[at]} tabIndex={tabIndex}>
              {keys[at]}
            </button>
            <textarea aria-label={`của ${keys[at]}`} tabIndex={-1} />
          </div>
        )}
      />
    );
    if (isOwnBox) return list;
    return (
      <div ref={scroller} style={{ height: '100%', overflowY: 'auto' }}>
        <h1 style={{ height: '300px', margin: 0 }}>Trên danh sách</h1>
        {list}
      </div>
    );
  }
  render(<Rows />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return { control, set: (...args) => set(...args), told };
}

const stop = (key: string) => document.querySelector<HTMLElement>(`[data-stop="${key}"]`);
const focused = (): string =>
  document.activeElement instanceof HTMLElement
    ? (document.activeElement.dataset.stop ?? document.activeElement.tagName)
    : '';
const box = (): HTMLElement => document.querySelector('[role="list"]') as HTMLElement;
const isSeen = (element: Element | null): boolean => {
  if (element === null) return false;
  const [row, around] = [element.getBoundingClientRect(), box().getBoundingClientRect()];
  return row.bottom <= around.bottom + 1 && row.top >= around.top - 1;
};

test('draws what is seen, and says of each row which of all it is', async () => {
  show(keysUpTo(10_000));
  await expect.poll(() => stop('k0') !== null).toBe(true);
  await expect.poll(() => document.querySelectorAll('[role="listitem"]').length).toBeLessThan(40);
  const row = stop('k3')?.closest('[role="listitem"]');
  expect(row?.getAttribute('aria-setsize')).toBe('10000');
  expect(row?.getAttribute('aria-posinset')).toBe('4');
});

test('is one stop of the Tab key, walked by arrows, pages, Home and End', async () => {
  show(keysUpTo(1_000));
  await expect.poll(() => stop('k0')).not.toBeNull();
  await userEvent.tab();
  expect(focused()).toBe('k0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe('k2');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toBe('k1');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('k999');
  await expect.poll(() => isSeen(stop('k999'))).toBe(true);
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => Number(focused().slice(1))).toBeLessThan(999);
  expect(Number(focused().slice(1))).toBeGreaterThan(980);
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('k0');
  await expect.poll(() => isSeen(stop('k0'))).toBe(true);
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => Number(focused().slice(1))).toBeGreaterThan(2);
  expect(document.querySelectorAll('[data-stop][tabindex="0"]')).toHaveLength(1);
});

test('walks every row of a long list, one by one', async () => {
  show(keysUpTo(120));
  await expect.poll(() => stop('k0')).not.toBeNull();
  stop('k0')?.focus();
  for (let at = 1; at < 60; at++) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(`k${at}`);
    await expect.poll(() => isSeen(stop(`k${at}`))).toBe(true);
  }
});

test('the focus stays with its row when rows come, goes to its place when it leaves, and to the list when all do', async () => {
  const { set } = show(keysUpTo(50));
  await expect.poll(() => stop('k3')).not.toBeNull();
  stop('k3')?.focus();
  set(['new1', 'new2', ...keysUpTo(50)]);
  await expect.poll(() => stop('new1')).not.toBeNull();
  await expect.poll(focused).toBe('k3');
  set(keysUpTo(50).reverse());
  await expect.poll(() => stop('k49')).not.toBeNull();
  await expect.poll(focused).toBe('k3');
  set(
    keysUpTo(50)
      .filter((key) => key !== 'k3')
      .reverse(),
  );
  await expect.poll(focused).toBe('k2');
  set([]);
  await expect.poll(() => document.activeElement === box()).toBe(true);
});

test('a row that is written in keeps its element and its caret while others come and it is scrolled away', async () => {
  const { set, control } = show(keysUpTo(500));
  await expect.poll(() => stop('k4')).not.toBeNull();
  const field = stop('k4')?.parentElement?.querySelector('textarea');
  field?.focus();
  await userEvent.keyboard('chữ');
  set(keysUpTo(500), ['k4']);
  control.current?.jumpTo(400, 'start');
  await expect.poll(() => isSeen(stop('k401'))).toBe(true);
  expect(field?.isConnected).toBe(true);
  set(['a', 'b', ...keysUpTo(500)], ['k4']);
  await expect.poll(() => document.activeElement === field).toBe(true);
  await userEvent.keyboard(' thêm');
  expect(field?.value).toBe('chữ thêm');
});

test('leaves the focus alone where somebody took it elsewhere', async () => {
  const { set } = show(keysUpTo(50));
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  onTestFinished(() => elsewhere.remove());
  await expect.poll(() => stop('k3')).not.toBeNull();
  stop('k3')?.focus();
  elsewhere.focus();
  set(keysUpTo(50).slice(4));
  await expect.poll(() => stop('k3')).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});

test('in a page that scrolls around it, jumps to a row below what stands before it', async () => {
  const { control, told } = show(keysUpTo(2_000), false);
  await expect.poll(() => stop('k0')).not.toBeNull();
  control.current?.focusRow(1_500);
  await expect.poll(focused).toBe('k1500');
  await expect
    .poll(() => {
      const row = stop('k1500')?.getBoundingClientRect();
      return row !== undefined && row.top >= 0 && row.bottom <= 500;
    })
    .toBe(true);
  const [first, last] = told.at(-1) ?? [0, 0];
  expect(first).toBeLessThan(1_500);
  expect(last).toBeGreaterThanOrEqual(1_500);
  expect(last - first).toBeLessThan(200);
});

test.each([['light'], ['dark']])('has no fault that axe finds (%s)', async (scheme) => {
  show(keysUpTo(300));
  document.documentElement.style.colorScheme = scheme;
  await expect.poll(() => stop('k0')).not.toBeNull();
  const { violations } = await axe.run(box());
  expect(violations.map(({ id }) => id)).toEqual([]);
});
