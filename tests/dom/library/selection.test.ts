import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { openLibraryAt } from './fixture';

const words = ['Chợ họp sớm.', 'Bảng thu chi dán ở cổng.', 'Ai hỏi cũng được trả lời.'];
const notes = words.map((exact, at) =>
  anAnnotation({
    id: `n${at}`,
    colour: at === 2 ? 'pink' : 'yellow',
    target: { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } },
    updatedAt: `2026-11-2${at}T02:00:00.000Z`,
  }),
);
async function fill(store: Store): Promise<void> {
  await store.articles.put(anArticle());
  await store.annotations.bulkPut(notes);
}
const openAll = async (hash = '') => {
  const library = await openLibraryAt(hash, fill);
  await expect.element(page.getByText('Bảng thu chi dán ở cổng.').first()).toBeVisible();
  return library;
};
/** Chooses the first two rows. */
async function choose(): Promise<void> {
  for (const at of [1, 2]) {
    await userEvent.click(page.getByRole('checkbox', { name: `Chọn đoạn: ${words[at]}` }));
  }
  await expect.element(page.getByText('Đã chọn 2', { exact: true })).toBeVisible();
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const all = (store: Store) => store.annotations.orderBy('id').toArray();

test('tags, a colour and a state are given to all that are chosen, and taken back', async () => {
  const { store } = await openAll();
  await choose();
  await userEvent.click(button('Nhãn'));
  await userEvent.type(page.getByPlaceholder('Thêm nhãn'), 'quý ba{Enter}');
  await userEvent.click(button('Thêm nhãn cho tất cả'));
  await expect.element(page.getByText('Đã sửa 2 ghi chú.')).toBeVisible();
  expect((await all(store)).map(({ tags }) => tags)).toEqual([[], ['quý ba'], ['quý ba']]);
  await userEvent.click(button('Hoàn tác'));
  await expect.poll(async () => (await all(store)).map(({ tags }) => tags)).toEqual([[], [], []]);

  await userEvent.click(button('Màu'));
  await userEvent.click(button('Số liệu'));
  await expect
    .poll(async () => (await all(store)).map(({ colour }) => colour))
    .toEqual(['yellow', 'green', 'green']);

  await userEvent.click(button('Kiểm chứng'));
  const bar = page.getByRole('region', { name: 'Việc với các đoạn đã chọn' });
  await userEvent.selectOptions(bar.getByRole('combobox', { name: 'Kiểm chứng' }), 'verified');
  await userEvent.fill(bar.getByRole('textbox', { name: 'Theo đâu' }), 'Niên giám');
  await userEvent.click(button('Đánh dấu tất cả'));
  await expect
    .poll(async () => (await all(store)).map(({ checked }) => checked?.source ?? null))
    .toEqual([null, 'Niên giám', 'Niên giám']);
});

test('the chosen go into a new dossier', async () => {
  const { store } = await openAll();
  await choose();
  await userEvent.click(button('Hồ sơ'));
  await userEvent.type(
    page.getByPlaceholder('Tìm hồ sơ, hoặc gõ tên hồ sơ mới'),
    'Việc chợ{Enter}',
  );
  await expect.element(page.getByText('Đã thêm vào hồ sơ “Việc chợ”.')).toBeVisible();
  const [dossier] = await store.dossiers.toArray();
  expect(dossier?.items.map((item) => item.kind === 'note' && item.annotationId)).toEqual([
    'n2',
    'n1',
  ]);
});

test('the chosen go to the trash and come back', async () => {
  const { store } = await openAll();
  await choose();
  await userEvent.click(button('Xoá'));
  await expect.element(page.getByText('Đã chuyển 2 ghi chú vào thùng rác.')).toBeVisible();
  expect((await all(store)).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
  await userEvent.click(button('Hoàn tác'));
  await expect
    .poll(async () => (await all(store)).filter(({ deletedAt }) => deletedAt === null))
    .toHaveLength(3);
});

test('Ctrl+Z takes deed after deed back and says each; a note changed since stays as it is', async () => {
  const { store } = await openAll();
  const colours = async () => (await all(store)).map(({ colour }) => colour);
  await choose();
  await userEvent.click(button('Màu'));
  await userEvent.click(button('Số liệu'));
  await expect.poll(colours).toEqual(['yellow', 'green', 'green']);
  await userEvent.click(button('Xoá'));
  await expect.element(page.getByText('Đã chuyển 2 ghi chú vào thùng rác.')).toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect
    .element(page.getByText('Đã hoàn tác: Đã chuyển 2 ghi chú vào thùng rác.'))
    .toBeVisible();
  // Another window.
  await store.annotations.update('n1', { colour: 'blue' });
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText('1 ghi chú vừa được sửa ở nơi khác')).toBeVisible();
  await expect.poll(colours).toEqual(['yellow', 'blue', 'pink']);
});

const focused = () => document.activeElement?.closest('[data-row]')?.textContent ?? '';

test('the focus goes on to the row in the place of those that left, or to the search', async () => {
  const { store } = await openAll();
  await choose();
  await userEvent.click(button('Xoá'));
  await expect.poll(focused).toContain(words[0]);
  await userEvent.click(page.getByRole('checkbox', { name: `Chọn đoạn: ${words[0]}` }));
  await userEvent.click(button('Bỏ chọn'));
  await expect.poll(focused).toContain(words[0]);
  await userEvent.click(page.getByRole('checkbox', { name: `Chọn đoạn: ${words[0]}` }));
  await userEvent.click(button('Xoá'));
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  expect((await all(store)).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
});

test('R brings the row of the trash back, or all that are chosen, and the focus goes on', async () => {
  const { store } = await openLibraryAt('#trash=1', async (filled) => {
    await filled.articles.put(anArticle());
    await filled.annotations.bulkPut(
      notes.map((note) => ({ ...note, deletedAt: '2026-11-29T02:00:00.000Z' })),
    );
  });
  const trashed = async () =>
    (await all(store)).filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
  const row = page.getByRole('link', { name: words[1] });
  await expect.element(row).toHaveAttribute('aria-keyshortcuts', 'R');
  await expect.element(page.getByText('Chuyển vào thùng rác')).not.toBeInTheDocument();
  row.element().focus();
  await userEvent.keyboard('r');
  await expect.poll(trashed).toEqual(['n0', 'n2']);
  await expect.poll(focused).not.toBe('');
  await userEvent.keyboard('{Control>}a{/Control}r');
  await expect.poll(trashed).toEqual([]);
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
});

test('the trash says how long it keeps; a note is restored, the rest is emptied for good after a question', async () => {
  const { store } = await openLibraryAt('#trash=1', async (filled) => {
    await filled.articles.put(anArticle());
    await filled.annotations.bulkPut(
      notes.map((note) => ({ ...note, deletedAt: '2026-11-29T02:00:00.000Z' })),
    );
  });
  await expect.element(page.getByText(/được giữ ở đây 30 ngày/)).toBeVisible();
  await expect.element(page.getByText('Xoá hẳn sau ngày 29/12/2026').first()).toBeVisible();
  await userEvent.click(page.getByRole('checkbox', { name: `Chọn đoạn: ${words[0]}` }));
  await userEvent.click(button('Lấy lại'));
  await expect.poll(async () => (await store.annotations.get('n0'))?.deletedAt).toBeNull();
  await userEvent.click(button('Xoá hẳn tất cả'));
  await expect.element(page.getByRole('heading', { name: 'Xoá hẳn 2 ghi chú?' })).toBeVisible();
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Xoá hẳn' }));
  await expect
    .poll(async () => (await all(store)).map(({ purgedAt }) => purgedAt !== undefined))
    .toEqual([false, true, true]);
  expect((await store.annotations.get('n1'))?.target.quote.exact).toBe('');
});

test('who has pink notes is asked once whether they are to be verified', async () => {
  const { store } = await openAll();
  await userEvent.click(button('Đánh dấu cần kiểm chứng'));
  await expect.poll(async () => (await store.annotations.get('n2'))?.checked?.state).toBe('open');
  await expect.element(button('Đánh dấu cần kiểm chứng')).not.toBeInTheDocument();
  // The way back brings the question back, too, until it is answered.
  await userEvent.click(button('Hoàn tác'));
  await expect.poll(async () => (await store.annotations.get('n2'))?.checked).toBeNull();
  await userEvent.click(button('Không, để nguyên'));
  await expect.element(button('Đánh dấu cần kiểm chứng')).not.toBeInTheDocument();
});

test('who has pink notes of the old name is asked about the later ones too; who has none is not', async () => {
  const later = anAnnotation({ id: 'n9', colour: 'pink', createdAt: '2026-12-20T02:00:00.000Z' });
  const { close } = await openLibraryAt('', async (store) => {
    await store.articles.put(anArticle());
    await store.annotations.bulkPut([...notes, later]);
  });
  await expect.element(page.getByText(/2 đoạn hồng có phải/)).toBeVisible();
  await close();
  await openLibraryAt('', async (store) => {
    await store.articles.put(anArticle());
    await store.annotations.put(later);
  });
  await expect.element(page.getByText('1 ghi chú', { exact: true }).first()).toBeVisible();
  await expect.element(button('Đánh dấu cần kiểm chứng')).not.toBeInTheDocument();
});

test('a document is linked to all that are chosen, counted, and taken off all of them', async () => {
  const decree = aRegulation({ id: 'a', name: 'Nghị định 60/2024' });
  const { store } = await openLibraryAt(
    '',
    async (filled) => {
      await fill(filled);
      await filled.regulations.put(aRegulation({ id: 'b', name: 'Luật Chợ' }));
      await filled.annotations.update('n1', { regulationIds: ['b'] });
    },
    { search: () => Promise.resolve([{ regulation: decree, effective: null }]) },
  );
  const links = async () => (await all(store)).map(({ regulationIds }) => regulationIds);
  await choose();
  await userEvent.click(button('Gắn văn bản'));
  await userEvent.type(page.getByRole('combobox', { name: 'Tìm văn bản' }), '60');
  await userEvent.click(page.getByRole('option', { name: /Nghị định 60/ }));
  await expect.poll(links).toEqual([[], ['b', 'a'], ['a']]);
  await userEvent.click(button('Gắn văn bản'));
  const list = page.getByRole('list', { name: 'Bỏ văn bản' });
  await expect.element(list).toHaveTextContent('Nghị định 60/20242 ghi chúLuật Chợ1 ghi chú');
  await userEvent.click(button('Bỏ gắn Nghị định 60/2024'));
  await expect.poll(links).toEqual([[], ['b'], []]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(links).toEqual([[], ['b', 'a'], ['a']]);
});

test('a note of 200 tags has a row that shows few of them, and all of them where it is read, at 400 pixels', async () => {
  const tags = Array.from({ length: limits.tags }, (_, at) => `nhãn ${at}`);
  expect(tags).toHaveLength(200);
  await page.viewport(400, 800);
  const { store, root } = await openAll();
  await store.annotations.update('n1', { tags });
  await expect.element(page.getByText('và 194 nữa')).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: words[1] }));
  await expect.element(page.getByRole('button', { name: 'Bỏ nhãn nhãn 199' })).toBeInTheDocument();
  expect(root.scrollWidth).toBeLessThanOrEqual(400);
});
