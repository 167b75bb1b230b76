import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { manyNotes } from '../../bench/many-notes';
import { openLibraryAt } from './fixture';

const focusedRow = (): number =>
  Number(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
const isRead = (): boolean => document.activeElement?.matches('a.row-quote') === true;
/** Whether the row with the focus is in the list's window. */
function isSeen(): boolean {
  const row = document.activeElement?.closest('[data-row]')?.getBoundingClientRect();
  const around = document.querySelector('.note-rows [role="list"]')?.getBoundingClientRect();
  if (row === undefined || around === undefined) return false;
  return row.top >= around.top - 1 && row.bottom <= around.bottom + 1;
}

test.each([300, 10_000])('End, PageUp and Home in a list of %i notes', async (count) => {
  await page.viewport(1400, 900);
  await openLibraryAt('#view=notes', async (store) => {
    const { articles, annotations } = manyNotes(count, Math.ceil(count / 7), 5);
    await store.articles.bulkPut([...articles]);
    await store.annotations.bulkPut([...annotations]);
  });
  await expect
    .poll(() => document.querySelector('[data-row]')?.getAttribute('aria-setsize'), {
      timeout: 20_000,
    })
    .toBe(String(count));
  await expect.poll(() => document.querySelector('a.row-quote')).not.toBeNull();
  document.querySelector<HTMLElement>('a.row-quote')?.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => [focusedRow(), isRead(), isSeen()]).toEqual([count - 1, true, true]);
  // Rows that are read at last are higher than those that were not.
  await expect.poll(() => document.querySelectorAll('.row-unread').length).toBe(0);
  await expect.poll(() => [focusedRow(), isRead(), isSeen()]).toEqual([count - 1, true, true]);
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => focusedRow()).toBeLessThan(count - 1);
  await expect
    .poll(() => [focusedRow() > count - 30, isRead(), isSeen()])
    .toEqual([true, true, true]);
  await userEvent.keyboard('{Home}');
  await expect.poll(() => [focusedRow(), isRead(), isSeen()]).toEqual([0, true, true]);
});
