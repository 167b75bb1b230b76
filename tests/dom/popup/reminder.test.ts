import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  changeSettings,
  noteBackup,
  readBackupFacts,
  readSettings,
  type Store,
} from '../../../lib/store';
import { highlight, openPopup } from './fixture';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const old = highlight(1, 'Một.', { createdAt: daysAgo(16.2), updatedAt: daysAgo(2) });
const line = () => page.getByRole('link', { name: 'Chưa sao lưu 16 ngày' });

test('notes that were not saved for two weeks are told, with the way to save them', async () => {
  await openPopup({ annotations: [old], isNeverSaved: true });
  await expect.element(line()).toHaveAttribute('href', '/settings.html#data');
});

test('it is put off for a week, and goes when a file was saved', async () => {
  const { store } = await openPopup({ annotations: [old], isNeverSaved: true });
  await userEvent.click(page.getByRole('button', { name: 'Để tuần sau' }));
  await expect.element(line()).not.toBeInTheDocument();
  await expect.element(page.getByText('Sẽ nhắc lại sau một tuần.')).toBeVisible();
  expect((await readBackupFacts(store)).putOffUntil).not.toBeNull();
});

test('it is switched off, and that can be undone', async () => {
  const { store } = await openPopup({ annotations: [old], isNeverSaved: true });
  await userEvent.click(page.getByRole('button', { name: 'Thôi nhắc' }));
  await expect.element(line()).not.toBeInTheDocument();
  expect((await readSettings(store)).remindBackup).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.element(line()).toBeVisible();
});

test.each<[string, (store: Store) => unknown]>([
  ['a file was saved lately', (store) => noteBackup(store, new Date(Date.now() - 86_400_000))],
  ['it is switched off', (store) => changeSettings(store, { remindBackup: false })],
])('nothing is told where %s', async (_, before) => {
  const { store } = await openPopup({ annotations: [old], isNeverSaved: true, before });
  await expect.element(page.getByText('Một.').first()).toBeVisible();
  await expect.element(line()).not.toBeInTheDocument();
  // The line's code was loaded and had its look: it comes as soon as there is a reason.
  await store.meta.delete('backup');
  await store.meta.delete('settings');
  await expect.element(line()).toBeVisible();
});
