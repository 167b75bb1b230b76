import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { highlight, openPopup } from './fixture';

test('the arrows walk over the tabs and choose them', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.')] });
  await userEvent.click(page.getByRole('tab', { name: 'Bài này' }));
  for (const [key, name] of [
    ['ArrowRight', 'Viện dẫn'],
    ['End', 'Tất cả'],
    ['ArrowRight', 'Bài này'],
    ['ArrowLeft', 'Tất cả'],
    ['Home', 'Bài này'],
  ]) {
    await userEvent.keyboard(`{${key}}`);
    const tab = page.getByRole('tab', { name });
    await expect.element(tab).toHaveFocus();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
  }
});

test('a list is one stop of the Tab key, its rows are walked with the arrows', async () => {
  await openPopup({
    annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.'), highlight(3, 'Ba.')],
  });
  await userEvent.click(page.getByRole('tab', { name: 'Bài này' }));
  await userEvent.keyboard('{Tab}');
  for (const [key, name] of [
    ['ArrowDown', 'Hai.'],
    ['End', 'Ba.'],
    ['ArrowUp', 'Hai.'],
    ['Home', 'Một.'],
    ['ArrowDown', 'Hai.'],
  ]) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(page.getByRole('button', { name })).toHaveFocus();
  }
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(page.getByRole('tab', { name: 'Bài này' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Hai.' })).toHaveFocus();
});

test('the export menu opens on its first file, walks with the arrows and gives the focus back', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.')] });
  const button = page.getByRole('button', { name: 'Xuất' });
  await userEvent.click(button);
  const items = page.getByRole('menuitem');
  await expect.element(items.first()).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(items.last()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
});
