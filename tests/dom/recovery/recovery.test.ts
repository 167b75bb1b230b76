import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type BackupItem, readBackup } from '../../../lib/exchange';
import { damage, holdDatabase } from '../faults';
import { catchDownloads, hint, openRecovery } from './fixture';

const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const fresh = () => button('Bắt đầu lại với dữ liệu trống');

async function readFile(address: string): Promise<readonly BackupItem[]> {
  const file = await fetch(address).then((response) => response.blob());
  const items: BackupItem[] = [];
  for await (const item of readBackup(file)) items.push(item);
  return items;
}

test('counts what can be read, table by table, and writes nothing', async () => {
  const { store } = await openRecovery();
  await expect.element(row('Đoạn tô và ghi chú')).toHaveTextContent('Đoạn tô và ghi chú30');
  await expect.element(row('Bài báo')).toHaveTextContent('Bài báo10');
  await expect.element(row('Tập hồ sơ')).toHaveTextContent('Tập hồ sơ00');
  await expect.element(page.getByRole('heading', { name: 'Kho ghi chú đọc được' })).toBeVisible();
  await expect.element(fresh()).not.toBeInTheDocument();
  const revision = await store.meta.get('revision');
  expect(revision?.value ?? 0).toBe(0);
});

test('saves everything to a file that can be read back', async () => {
  const files = catchDownloads();
  await openRecovery();
  await userEvent.click(button('Lưu tệp sao lưu'));
  await expect.element(page.getByText(/Đã lưu 7 bản ghi vào tệp Sao lưu Bên Lề/)).toBeVisible();
  const [file] = files;
  expect(file?.name).toMatch(/^Sao lưu Bên Lề \d{4}-\d\d-\d\d\.zip$/);
  const items = await readFile(file?.address ?? '');
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item] : []));
  const count = (table: string) => rows.filter((each) => each.table === table).length;
  expect(items.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  expect(['articles', 'versions', 'annotations', 'regulations', 'mentions'].map(count)).toEqual([
    1, 1, 3, 1, 1,
  ]);
  expect(rows.flatMap((each) => (each.table === 'hints' ? [each.row] : []))).toEqual([
    { host: 'bao.example', hint },
  ]);
  expect(items[0]).toMatchObject({ kind: 'manifest', manifest: { schema: 2 } });
});

test('can be stopped, and gives no file then', async () => {
  const files = catchDownloads();
  await openRecovery({ readHints: () => new Promise(() => undefined) });
  await userEvent.click(button('Lưu tệp sao lưu'));
  await expect.element(page.getByText('Đã đọc 7 bản ghi…')).toBeVisible();
  await userEvent.click(button('Dừng lại'));
  await expect.element(page.getByText(/Đã dừng/)).toBeVisible();
  await expect.element(button('Lưu tệp sao lưu')).toHaveFocus();
  expect(files).toEqual([]);
});

test('an emptied database: says how many there were, and starts afresh only after a word is typed', async () => {
  const recovery = await openRecovery({ annotations: 0, counted: 12 });
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent(/Kho ghi chú bỗng trống.*12 đoạn tô/);
  await expect.element(fresh()).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Gõ XOÁ HẾT để xác nhận'), 'xoá hết');
  await userEvent.click(fresh());
  await expect.element(page.getByText(/Kho đã trống và dùng được/)).toBeVisible();
  expect(recovery.counted()).toBe(0);
  expect(await recovery.store.articles.count()).toBe(0);
  expect(String((await recovery.store.meta.get('device'))?.value)).toMatch(/^[a-z]{8}$/);
});

test('once a backup was saved, no word has to be typed', async () => {
  catchDownloads();
  await openRecovery({ annotations: 0, counted: 12 });
  await expect.element(fresh()).toBeDisabled();
  await userEvent.click(button('Lưu tệp sao lưu'));
  await expect.element(fresh()).toBeEnabled();
  await expect.element(page.getByLabelText('Gõ XOÁ HẾT để xác nhận')).not.toBeInTheDocument();
});

test('a damaged database: what cannot be read is said, what can be is saved', async () => {
  const files = catchDownloads();
  await openRecovery({ before: damage });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/bỏ qua chỗ hỏng/);
  await expect.element(row('Đoạn tô và ghi chú')).toHaveTextContent('Đoạn tô và ghi chú30');
  await userEvent.click(button('Lưu tệp sao lưu'));
  await expect.element(page.getByText(/Đã lưu 7 bản ghi/)).toBeVisible();
  expect(files).toHaveLength(1);
  await expect.element(fresh()).toBeEnabled();
});

test('data of a newer version is saved to a file, and cannot be thrown away', async () => {
  const files = catchDownloads();
  await openRecovery({ before: (store) => store.meta.put({ key: 'schema', value: 3 }) });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/bản Bên Lề mới hơn ghi/);
  await userEvent.click(button('Lưu tệp sao lưu'));
  await expect.element(page.getByText(/Đã lưu 7 bản ghi/)).toBeVisible();
  expect(files).toHaveLength(1);
  await expect.element(fresh()).not.toBeInTheDocument();
});

test('a database that another window holds: nothing can be thrown away, and it is tried again', async () => {
  const release = await holdDatabase('recovery-held');
  const recovery = await openRecovery({ name: 'recovery-held', deadline: 200 });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/tự thử lại/);
  await expect.element(fresh()).not.toBeInTheDocument();
  await userEvent.click(button('Thử lại'));
  expect(recovery.retries()).toBe(1);
  release();
});
