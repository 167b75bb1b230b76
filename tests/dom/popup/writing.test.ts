import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits } from '../../../lib/records';
import { highlight, openPopup } from './fixture';

const noteOf = (popup: Awaited<ReturnType<typeof openPopup>>, id = 'h1') =>
  popup.store.annotations.get(id).then((annotation) => annotation?.note);

async function startWriting(): Promise<void> {
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: /ghi chú/ }));
  await expect.element(field()).toHaveFocus();
}
const field = () => page.getByRole('textbox', { name: 'Ghi chú' });

test('Ctrl+Enter saves a note and ends the writing', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await startWriting();
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('Hỏi lại.{Control>}{Enter}{/Control}');
  await expect.element(field()).not.toBeInTheDocument();
  await expect.element(page.getByText('Hỏi lại.')).toBeVisible();
  expect(await noteOf(popup)).toBe('Hỏi lại.');
});

test('Esc leaves with what was typed saved', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.', { note: 'Cũ' })] });
  await startWriting();
  await userEvent.keyboard(' và mới{Escape}');
  await expect.element(field()).not.toBeInTheDocument();
  expect(await noteOf(popup)).toBe('Cũ và mới');
});

test('undo brings the earlier text back, and the newer one again', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.', { note: 'Cũ' })] });
  await startWriting();
  await userEvent.keyboard(' và mới');
  await expect.poll(() => noteOf(popup)).toBe('Cũ và mới');
  const undo = page.getByRole('button', { name: 'Lấy lại chữ cũ' });
  await userEvent.click(undo);
  await expect.element(field()).toHaveValue('Cũ');
  await expect.poll(() => noteOf(popup)).toBe('Cũ');
  await userEvent.click(undo);
  await expect.element(field()).toHaveValue('Cũ và mới');
  await expect.poll(() => noteOf(popup)).toBe('Cũ và mới');
});

test('saves what is typed when the focus goes elsewhere, or another list comes up', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await startWriting();
  await userEvent.keyboard('Dở dang');
  await userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
  await expect.poll(() => noteOf(popup)).toBe('Dở dang');
});

test('tags are offered without tones and stored with the note', async () => {
  const popup = await openPopup({
    annotations: [
      highlight(1, 'Một.', { tags: ['chợ'] }),
      highlight(2, 'Hai.', { tags: ['đất đai'] }),
    ],
  });
  await startWriting();
  await userEvent.click(page.getByRole('combobox', { name: 'Nhãn' }));
  await userEvent.keyboard('dat');
  await expect.element(page.getByRole('option', { name: 'đất đai' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}ngân sách{Enter}');
  await userEvent.click(page.getByRole('button', { name: 'Bỏ nhãn chợ' }));
  await userEvent.click(page.getByRole('button', { name: 'Xong' }));
  await expect.element(page.getByText('#ngân sách')).toBeVisible();
  await expect
    .poll(async () => (await popup.store.annotations.get('h1'))?.tags)
    .toEqual(['đất đai', 'ngân sách']);
});

test('a write that fails keeps the text, says why, and can be tried again', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await popup.store.meta.put({ key: 'schema', value: 99 });
  await startWriting();
  await userEvent.keyboard('Chớ mất{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/bản Bên Lề mới hơn/);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/vẫn còn ở đây/);
  await expect.element(field()).toHaveValue('Chớ mất');
  await popup.store.meta.put({ key: 'schema', value: 2 });
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
  await expect.poll(() => noteOf(popup)).toBe('Chớ mất');
});

test('more tags than are stored: the form stays open with them and names the field', async () => {
  const tags = Array.from({ length: limits.tags }, (_, at) => `nhãn ${at}`);
  const popup = await openPopup({ annotations: [highlight(1, 'Một.', { tags })] });
  await startWriting();
  await userEvent.click(page.getByRole('combobox', { name: 'Nhãn' }));
  await userEvent.keyboard('thừa{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/vì danh sách nhãn dài quá/);
  await expect.element(page.getByRole('button', { name: 'Bỏ nhãn thừa' })).toBeVisible();
  expect((await popup.store.annotations.get('h1'))?.tags).toEqual(tags);
  await userEvent.click(page.getByRole('button', { name: 'Bỏ nhãn nhãn 0' }));
  await expect
    .poll(async () => (await popup.store.annotations.get('h1'))?.tags)
    .toEqual([...tags.slice(1), 'thừa']);
});

test('changes the colour with the keyboard', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: 'Đổi màu' }));
  await expect.element(page.getByRole('radio', { name: 'Ý chính' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  await expect.element(page.getByText('Quy định', { exact: true })).toBeVisible();
  expect((await store.annotations.get('h1'))?.colour).toBe('blue');
});

test('deletes at once and takes it back', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.')] });
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: 'Xoá' }));
  await expect.element(page.getByText('Một.')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.element(page.getByText('Một.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Một.' })).toHaveFocus();
});

test('Delete and Ctrl+Z do the same, and the focus stays in the list', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.')] });
  await userEvent.click(page.getByRole('tab', { name: 'Bài này' }));
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Một.' })).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.element(page.getByText('Một.')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Hai.' })).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByRole('button', { name: 'Một.' })).toHaveFocus();
});
