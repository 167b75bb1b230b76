import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { highlight, openPopup, regulation } from './fixture';

const AT = '2026-11-20T03:00:00.000Z';
const state = () => page.getByRole('combobox', { name: 'Kiểm chứng' });
const source = () => page.getByLabelText('Theo đâu');
const line = () => document.querySelector('.checked-line');
const startWriting = async () => {
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: /ghi chú/ }));
  await expect.element(state()).toBeVisible();
};

test('a state and what it was checked by are stored from a row, and stand in its line', async () => {
  const { store } = await openPopup({
    annotations: [highlight(1, 'Một.', { regulationIds: [regulation.id] })],
    regulations: [regulation],
  });
  const stored = async () => (await store.annotations.get('h1'))?.checked;
  await startWriting();
  await userEvent.selectOptions(state(), 'open');
  await expect.poll(async () => (await stored())?.state).toBe('open');
  await expect.element(source()).not.toBeInTheDocument();

  await userEvent.selectOptions(state(), 'verified');
  await expect.element(source()).toHaveValue('');
  expect(
    [...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value')),
  ).toEqual([regulation.name]);
  await userEvent.fill(source(), regulation.name);
  await expect.poll(async () => (await stored())?.source).toBe(regulation.name);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => line()?.textContent).toMatch(/^Đã kiểm chứng · .+ · Quy định 55-QĐ\/TW$/);
});

test('what is to be verified names no source; what was typed comes back with the state', async () => {
  const checked = { state: 'refuted', source: 'Niên giám', at: AT } as const;
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.', { checked })] });
  const stored = async () => {
    const now = (await store.annotations.get('h1'))?.checked;
    return now && [now.state, now.source];
  };
  await startWriting();
  await userEvent.selectOptions(state(), 'open');
  await expect.poll(stored).toEqual(['open', '']);
  await userEvent.selectOptions(state(), 'verified');
  await expect.poll(stored).toEqual(['verified', 'Niên giám']);
  await userEvent.selectOptions(state(), 'none');
  await expect.poll(stored).toBeNull();
});

test.each([
  ['https://nguon.example/bang?a=1', 'https://nguon.example/bang?a=1'],
  ['HTTP://nguon.example', 'HTTP://nguon.example'],
  ['  https://nguon.example/x  ', 'https://nguon.example/x'],
  ['javascript:alert(1)', null],
  ['data:text/html,<b>x</b>', null],
  ['xem https://nguon.example', null],
  ['https://nguon.example và sổ', null],
  ['<img src=x onerror=alert(1)>', null],
])('a source %j is a link to %j', async (words, href) => {
  const checked = { state: 'verified', source: words, at: AT } as const;
  await openPopup({ annotations: [highlight(1, 'Một.', { checked })] });
  await expect.poll(() => line()?.textContent).toContain(words.trim());
  expect(line()?.querySelector('a')?.getAttribute('href') ?? null).toBe(href);
  expect(line()?.querySelector('img, b')).toBeNull();
});

test('a button of the row leads to its state, and Escape back to the row', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.', {})] });
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: 'Kiểm chứng' }));
  await expect.element(state()).toHaveFocus();
  await userEvent.selectOptions(state(), 'open');
  await expect.poll(async () => (await store.annotations.get('h1'))?.checked?.state).toBe('open');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement?.hasAttribute('data-stop')).toBe(true);
  await expect.element(state()).not.toBeInTheDocument();
});
