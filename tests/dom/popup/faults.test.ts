import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { damage, holdDatabase } from '../faults';
import { highlight, openPopup } from './fixture';

const alert = () => page.getByRole('alert');

test('a database that another window holds: what is safe, and it is read by itself once it is free', async () => {
  const release = await holdDatabase('popup-held');
  await openPopup({ name: 'popup-held', deadline: 200 });
  await expect.element(alert()).toHaveTextContent(/Kho ghi chú đang bị giữ.*Ghi chú vẫn nguyên/);
  await expect.element(page.getByRole('link', { name: /Cứu dữ liệu/ })).not.toBeInTheDocument();
  release();
  await expect
    .element(page.getByText('Bôi đen một đoạn trong bài, rồi chọn màu'), { timeout: 12_000 })
    .toBeVisible();
});

test('a damaged database is told from others, and leads to the recovery page', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')], before: damage });
  await expect.element(alert()).toHaveTextContent(/Kho ghi chú bị hỏng.*chưa ghi gì lên đó/);
  await expect
    .element(page.getByRole('link', { name: 'Mở trang Cứu dữ liệu' }))
    .toHaveAttribute('href', '/recovery.html');
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
  expect(popup.retries()).toBe(1);
});

test('an emptied database never shows the picture for beginners', async () => {
  await openPopup({ annotations: [], counted: 12 });
  await expect.element(alert()).toHaveTextContent(/Kho ghi chú bỗng trống/);
  await expect.element(page.getByRole('link', { name: 'Mở trang Cứu dữ liệu' })).toBeVisible();
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  await expect.element(alert()).toBeVisible();
  await expect.element(page.getByText(/Mở một bài báo và tô đoạn/)).not.toBeInTheDocument();
});

test('data of a newer version is shown, and it is said that nothing is written', async () => {
  const { store } = await openPopup({
    annotations: [highlight(1, 'Một.')],
    before: (store) => store.meta.put({ key: 'schema', value: 3 }),
  });
  await expect.element(page.getByText('Một.')).toBeVisible();
  await expect.element(page.getByText(/do bản Bên Lề mới hơn ghi/)).toBeVisible();
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: 'Xoá' }));
  await expect.element(page.getByText(/vẫn đọc và xuất được/)).toBeVisible();
  expect((await store.annotations.get('h1'))?.deletedAt).toBe(null);
});

test('what could not be saved is still there when its row is opened again', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await popup.store.meta.put({ key: 'schema', value: 3 });
  const open = async () => {
    await userEvent.hover(page.getByText('Một.'));
    await userEvent.click(page.getByRole('button', { name: /ghi chú/ }));
    await expect.element(page.getByRole('textbox', { name: 'Ghi chú' })).toHaveFocus();
  };
  await open();
  await userEvent.keyboard('Chớ mất');
  await userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
  await userEvent.click(page.getByRole('tab', { name: 'Bài này' }));
  await open();
  await expect.element(page.getByRole('textbox', { name: 'Ghi chú' })).toHaveValue('Chớ mất');
  await popup.store.meta.put({ key: 'schema', value: 2 });
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
  await expect.poll(async () => (await popup.store.annotations.get('h1'))?.note).toBe('Chớ mất');
});

test('a note that is being written stays open when the database cannot be read any more', async () => {
  const popup = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await userEvent.hover(page.getByText('Một.'));
  await userEvent.click(page.getByRole('button', { name: /ghi chú/ }));
  const field = page.getByRole('textbox', { name: 'Ghi chú' });
  await userEvent.keyboard('Chớ');
  await expect.element(page.getByText('Đã lưu')).toBeVisible();
  damage(popup.store);
  await popup.refresh();
  await userEvent.keyboard(' mất');
  await expect.element(field).toHaveValue('Chớ mất');
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByText(/kho ghi chú bị hỏng.*vẫn còn ở đây/)).toBeVisible();
});
