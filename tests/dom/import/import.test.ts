import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeBackup } from '../../../lib/exchange';
import { defaultSettings } from '../../../lib/records';
import { changeAnnotation, readSettings, type Store } from '../../../lib/store';
import { anAnnotation, anArticle } from '../../unit/store/records';
import { damage } from '../faults';
import { clipperFile, openImport } from './fixture';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const notesIn = (store: Store) => store.annotations.toArray();
const focused = () => document.activeElement?.textContent ?? '';
const two = [
  ['Chợ họp sớm.', 'Hỏi lại.'],
  ['Tan trước trưa.', ''],
] as const;

async function backupFile(tables: Readonly<Record<string, readonly unknown[]>>): Promise<File> {
  async function* slices(rows: readonly unknown[]) {
    yield { rows, failed: 0 };
  }
  const source = {
    schema: 2,
    tables: Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [table, slices(rows)]),
    ),
  };
  const parts: BlobPart[] = [];
  for await (const bytes of writeBackup(source)) parts.push(new Uint8Array(bytes));
  return new File(parts, 'sao-luu.zip');
}

test('shows what a file would bring, writes it when it is wanted, and takes it back', async () => {
  const { store, choose } = await openImport();
  choose(clipperFile(two));
  await expect.element(heading('Xem trước')).toHaveFocus();
  await expect
    .element(page.getByText('Đoạn tô của Obsidian Web Clipper · highlights.json'))
    .toBeVisible();
  await expect.element(page.getByText('Kèm theo: Bài báo (1).')).toBeVisible();
  expect(await notesIn(store)).toEqual([]);
  await userEvent.click(button('Nhập 2 ghi chú'));
  await expect.element(heading('Đã nhập 2 ghi chú.')).toHaveFocus();
  expect((await notesIn(store)).map(({ note }) => note).sort()).toEqual(['', 'Hỏi lại.']);
  expect(await store.articles.count()).toBe(1);
  await expect
    .element(page.getByRole('link', { name: 'Thư viện' }).nth(1))
    .toHaveAttribute('href', '/library.html');
  await userEvent.click(button('Hoàn tác'));
  await expect.element(page.getByText('Đã hoàn tác.')).toBeVisible();
  expect(await notesIn(store)).toEqual([]);
  expect(await store.articles.count()).toBe(0);
});

test('what is there already is not written again, and that is said', async () => {
  const { store, choose, drop } = await openImport();
  choose(clipperFile(two));
  await userEvent.click(button('Nhập 2 ghi chú'));
  await expect.element(heading('Đã nhập 2 ghi chú.')).toBeVisible();
  drop(clipperFile(two));
  await expect.element(page.getByText(/Không có gì mới để nhập/)).toBeVisible();
  await expect.element(button(/^Nhập/)).not.toBeInTheDocument();
  await userEvent.click(page.getByText('Đã có sẵn · 2'));
  await expect
    .element(page.getByText('Đã có, không khác gì · highlights.json, 1, 1'))
    .toBeVisible();
  // The first one can still be taken back.
  await expect.element(button('Hoàn tác')).toBeVisible();
  expect(await notesIn(store)).toHaveLength(2);
});

test('what cannot be taken is told with its reason and its place, the rest is imported', async () => {
  const { store, choose } = await openImport();
  choose(clipperFile([['x'.repeat(20_001), ''], ...two, ['', '']], 'tô.json'));
  await expect.element(page.getByText('Không nhận · 2')).toBeVisible();
  await expect.element(page.getByText('Dài quá mức lưu được · tô.json, 1, 1')).toBeVisible();
  await expect
    .element(page.getByText('Không có đoạn tô hay lời ghi · tô.json, 1, 4'))
    .toBeVisible();
  await userEvent.click(button('Nhập 2 ghi chú'));
  await expect.element(heading('Đã nhập 2 ghi chú.')).toBeVisible();
  expect(await notesIn(store)).toHaveLength(2);
});

test('what was changed since the import stays when it is taken back', async () => {
  const { store, choose } = await openImport();
  choose(clipperFile(two));
  await userEvent.click(button('Nhập 2 ghi chú'));
  await expect.element(heading('Đã nhập 2 ghi chú.')).toBeVisible();
  const [first] = await notesIn(store);
  if (first) await changeAnnotation(store, first, { note: 'Sửa sau.' });
  await userEvent.click(button('Hoàn tác'));
  await expect.element(page.getByText(/Đã hoàn tác\. 2 mục được giữ lại/)).toBeVisible();
  expect((await notesIn(store)).map(({ note }) => note)).toEqual(['Sửa sau.']);
});

test('what changed while the preview was read is planned again, and nothing was written', async () => {
  const { store, choose } = await openImport();
  choose(clipperFile(two));
  await expect.element(button('Nhập 2 ghi chú')).toBeVisible();
  const article = anArticle({ id: 'bao.example/cho-que', urls: ['https://bao.example/cho-que'] });
  await store.articles.put(article);
  const target = { quote: { exact: 'Tan trước trưa.', prefix: '', suffix: '' }, model: 1 };
  await store.annotations.put(anAnnotation({ target }));
  await userEvent.click(button('Nhập 2 ghi chú'));
  await expect.element(page.getByText(/Kho ghi chú vừa thay đổi/)).toBeVisible();
  expect(await notesIn(store)).toHaveLength(1);
  await userEvent.click(button('Nhập 1 ghi chú'));
  await expect.element(heading('Đã nhập 1 ghi chú.')).toBeVisible();
  expect(await notesIn(store)).toHaveLength(2);
});

test('of a backup the settings are taken where the user wants it, and hints for sites without', async () => {
  const settings = { ...defaultSettings, offHosts: ['tat.example'] };
  const hint = { path: [{ tag: 'DIV', id: 'than', classes: [] }] };
  const { store, choose, hints } = await openImport((opened) =>
    opened.meta.put({ key: 'settings', value: { ...defaultSettings, offHosts: ['cu.example'] } }),
  );
  const file = await backupFile({
    articles: [anArticle()],
    annotations: [anAnnotation()],
    settings: [settings],
    hints: [{ host: 'bao.example', hint }],
  });
  choose(file);
  const wanted = page.getByRole('checkbox', { name: /Cũng lấy cài đặt/ });
  await expect.element(wanted).not.toBeChecked();
  await userEvent.click(wanted);
  await expect.element(page.getByText(/Cài đặt \(1\)/)).toBeVisible();
  await expect.element(wanted).toHaveFocus();
  await userEvent.click(button('Nhập 1 ghi chú'));
  await expect.element(heading('Đã nhập 1 ghi chú.')).toBeVisible();
  expect((await readSettings(store)).offHosts).toEqual(['tat.example']);
  expect(hints()).toEqual([{ host: 'bao.example', hint }]);
  await userEvent.click(button('Hoàn tác'));
  await expect.element(page.getByText(/Đã hoàn tác/)).toBeVisible();
  expect((await readSettings(store)).offHosts).toEqual(['cu.example']);
  expect(hints()).toEqual([]);
});

test('ten thousand records are counted, and thirty are drawn at a time', async () => {
  const { root, choose } = await openImport();
  choose(clipperFile(Array.from({ length: 10_000 }, (_, at) => [`Câu số ${at}.`, ''] as const)));
  await expect.element(button('Nhập 10.000 ghi chú')).toBeVisible();
  await userEvent.click(page.getByText('Thêm mới · 10.000'));
  const drawn = () => root.querySelectorAll('.plan-line').length;
  expect(drawn()).toBe(30);
  await userEvent.click(button('Xem thêm'));
  await expect.poll(drawn).toBe(60);
  await expect.poll(focused).toContain('Câu số 30.');
  while (drawn() < 200) await userEvent.click(button('Xem thêm'));
  await expect.element(page.getByText('Còn 9.800 mục không liệt kê ở đây.')).toBeVisible();
});

test('reading is stopped where the user stops it', async () => {
  let go: (ids: (url: string) => string) => void = () => undefined;
  const openArticleIds = () => new Promise<(url: string) => string>((resolve) => (go = resolve));
  const { store, choose } = await openImport(undefined, { openArticleIds });
  choose(clipperFile(two));
  await expect.element(button('Dừng lại')).toHaveFocus();
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await userEvent.click(button('Dừng lại'));
  go((url) => url);
  await expect.element(page.getByText('Đã dừng. Chưa có gì được nhập.')).toBeVisible();
  await expect.element(button('Chọn tệp khác')).toHaveFocus();
  expect(await notesIn(store)).toEqual([]);
});

test.each<[string, File, RegExp]>([
  ['a file of no known kind', new File(['Kính gửi'], 'thư.txt'), /không nhận ra tệp này/],
  ['a file that is cut off', new File(['[{"url": "'], 'cắt.json'), /bị hỏng hoặc bị cắt ngang/],
  ['an empty file', new File([], 'rỗng.csv'), /không nhận ra tệp này/],
])('%s is told, with what is safe and what to do', async (_, file, words) => {
  const { store, choose } = await openImport();
  choose(file);
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(heading('Chưa nhập gì')).toHaveFocus();
  await expect.element(page.getByText(words)).toBeVisible();
  expect(await notesIn(store)).toEqual([]);
  await userEvent.click(button('Thử lại'));
  await expect.element(page.getByText(words)).toBeVisible();
});

test('the place of the fault is told', async () => {
  const { choose } = await openImport();
  choose(new File(['[\n{"url" 1}]'], 'sai.json'));
  await expect.element(page.getByText('Chỗ gặp lỗi: sai.json, 2:8')).toBeVisible();
});

test('a store that cannot be read is told in words', async () => {
  const { choose } = await openImport(damage);
  choose(clipperFile(two));
  await expect.element(page.getByText(/kho ghi chú bị hỏng/)).toBeVisible();
});

test('what can be imported is listed, with where to get it', async () => {
  await openImport();
  await userEvent.click(page.getByText('Nhập được những tệp nào, lấy ở đâu'));
  await expect.element(page.getByText('Kho của Omnivore')).toBeVisible();
  await expect.element(page.getByText('Đoạn tô của Readwise')).toBeVisible();
});
