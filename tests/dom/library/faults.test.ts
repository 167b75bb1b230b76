import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openLibrary } from './fixture';

test('an emptied database never looks like a new one', async () => {
  await openLibrary([], [], { id: '' }, { read: async () => 12, write: async () => undefined });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Kho ghi chú bỗng trống/);
  await expect
    .element(page.getByRole('link', { name: 'Mở trang Cứu dữ liệu' }))
    .toHaveAttribute('href', '/recovery.html');
  await expect.element(page.getByText(/Mở một bài báo và tô đoạn/)).not.toBeInTheDocument();
});
