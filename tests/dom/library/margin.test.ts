import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aRegulation } from '../../unit/store/records';
import { highlight, openLibrary, paragraphs, version } from './fixture';

const margin = () => page.getByRole('complementary').first();
const field = () => page.getByRole('textbox', { name: 'Ghi chú' });

test('a note in the margin is written in place, and its documents stand with it', async () => {
  const note = highlight('a', 'thu 12.000 đồng một sạp', 1, paragraphs, {
    regulationIds: [aRegulation().id],
  });
  const { store } = await openLibrary([version(1, paragraphs)], [note]);
  await store.regulations.put(aRegulation());
  const link = margin().getByRole('link', { name: /Quy định 55-QĐ\/TW/ });
  await expect.element(link).toHaveAttribute('href', expect.stringContaining('#document='));
  await margin().getByRole('button', { name: 'Sửa ghi chú' }).click();
  await userEvent.keyboard(', hỏi thêm');
  await expect
    .poll(async () => (await store.annotations.get('a'))?.note)
    .toBe('Ghi chú a, hỏi thêm');
  // The change walk has N and P; here they are letters.
  await userEvent.keyboard(' np{Escape}');
  await expect.element(margin()).toHaveTextContent('Ghi chú a, hỏi thêm np');
  expect(document.activeElement?.textContent).toBe('Sửa ghi chú');
});

test('a text that takes long to compare is not taken away under the writing', async () => {
  const long = [...paragraphs, ...Array.from({ length: 60 }, (_, at) => `Số ${at} `.repeat(600))];
  const note = highlight('a', 'thu 12.000 đồng một sạp', 1, long);
  const { store } = await openLibrary([version(1, long)], [note]);
  await margin().getByRole('button', { name: 'Sửa ghi chú' }).click();
  const area = field().element();
  await userEvent.keyboard(' một');
  await expect.poll(async () => (await store.annotations.get('a'))?.note).toBe('Ghi chú a một');
  await userEvent.keyboard(' hai');
  await expect.poll(async () => (await store.annotations.get('a'))?.note).toBe('Ghi chú a một hai');
  expect(field().element()).toBe(area);
  expect(document.activeElement).toBe(area);
});
