import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editRegulation } from '../../../lib/records';
import { createDossier, type Store } from '../../../lib/store';
import { aMention, anArticle, aRegulation } from '../../unit/store/records';
import { decree } from './decree';
import { openLibraryAt } from './fixture';

const shortOf = (at: number) =>
  aRegulation({
    id: `vn:state:nghi-dinh:${at}-NĐ-CP:~|bao/${at}`,
    name: `Nghị định ${at}`,
    type: 'nghi-dinh',
    number: String(at),
    year: null,
    symbol: 'NĐ-CP',
    issuer: null,
    subject: null,
  });
const short = shortOf(24);

/** Two articles cite the decree, one cites what may be the same; two citations are of nobody knows what. */
async function fill(store: Store): Promise<void> {
  await store.regulations.bulkPut([decree, short]);
  await store.articles.bulkPut(
    [0, 1, 2].map((at) =>
      anArticle({ id: `bao/${at}`, urls: [`https://bao.example/${at}`], title: `Bài số ${at}` }),
    ),
  );
  await store.mentions.bulkPut([
    aMention({ id: 'm0', articleId: 'bao/0', regulationId: decree.id }),
    aMention({ id: 'm1', articleId: 'bao/1', regulationId: decree.id }),
    aMention({ id: 'm2', articleId: 'bao/2', regulationId: short.id }),
    aMention({ id: 'open1', articleId: 'bao/0', regulationId: null, text: 'văn bản kia' }),
    aMention({ id: 'open2', articleId: 'bao/1', regulationId: null, text: 'văn bản nọ' }),
  ]);
}
const at = (id: string) => `#${new URLSearchParams({ document: id })}`;
const focused = () => document.activeElement?.textContent?.trim() ?? '';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const inFirstRow = () =>
  document.querySelector('.review-row')?.contains(document.activeElement) === true;
const title = page.getByRole('heading', { level: 1 });
/** Presses a button as keys do. */
async function press(name: string) {
  await expect.element(button(name).first()).toBeVisible();
  (button(name).first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}
const service = {
  search: async () => [{ regulation: decree, effective: null }],
  edit: async (...[known, fields]: Parameters<typeof editRegulation>) =>
    editRegulation(known, fields),
};

test('a form opens in its first field, and gives the focus back when it is saved or left', async () => {
  await openLibraryAt(at(decree.id), fill, service);
  await press('Sửa');
  await expect.poll(() => document.activeElement?.matches('.document-edit input')).toBe(true);
  expect(document.activeElement).toBe(document.querySelector('.document-edit input'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Sửa');
  await press('Sửa');
  await userEvent.fill(page.getByRole('textbox', { name: 'Về việc' }), 'việc khác');
  await press('Lưu');
  await expect.element(page.getByText('Đã sửa văn bản.')).toBeVisible();
  await expect.poll(focused).toBe('Sửa');
});

test('another number: the page is that of the new document, and the first one after Undo', async () => {
  await openLibraryAt(at(decree.id), fill, service);
  await press('Sửa');
  await userEvent.fill(page.getByRole('textbox', { name: 'Số', exact: true }), '25');
  await press('Lưu');
  await expect.element(title).toHaveTextContent('Nghị định 25/2024/NĐ-CP');
  await userEvent.click(button('Hoàn tác'));
  await expect.element(title).toHaveTextContent(decree.name);
});

test.each([
  ['the fuller one is at hand', decree, short],
  ['the fuller one was chosen', short, decree],
])(
  'two that are one, %s: it stays, or the other, and after Undo the page is as before',
  async (_, own, other) => {
    const { store } = await openLibraryAt(at(own.id), fill, {
      search: async () => [{ regulation: other, effective: null }],
    });
    const ask = page.getByRole('alert');
    await press('Gộp với văn bản khác');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('24');
    await expect.element(page.getByRole('option')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(ask)
      .toHaveTextContent(`“${short.name}” sẽ được coi là “${decree.name}”: 1 bài`);
    await expect.poll(focused).toBe('Gộp làm một');
    await press(`Giữ “${short.name}”`);
    await expect
      .element(ask)
      .toHaveTextContent(`“${decree.name}” sẽ được coi là “${short.name}”: 2 bài`);
    await press(`Giữ “${decree.name}”`);
    await press('Gộp làm một');
    await expect.element(page.getByText('3 bài viện dẫn', { exact: false })).toBeVisible();
    await expect.element(title).toHaveTextContent(decree.name);
    expect((await store.regulations.get(decree.id))?.aliases).toEqual([short.id]);
    await expect.poll(focused).toBe('Gộp với văn bản khác');
    await userEvent.click(button('Hoàn tác'));
    await expect.element(title).toHaveTextContent(own.name);
    expect(location.hash).toBe(at(own.id));
  },
);

test('what is settled in a review hands the focus to the next, the last one to the title', async () => {
  await openLibraryAt('#view=documents', fill, service);
  await userEvent.click(page.getByText('Cần xem lại: 3'));
  await press('Là hai văn bản');
  await expect.element(page.getByText('Cần xem lại: 2')).toBeVisible();
  await expect.poll(inFirstRow).toBe(true);
  await press('Chọn văn bản');
  await expect.poll(() => document.activeElement?.role).toBe('combobox');
  await userEvent.keyboard('24');
  await expect.element(page.getByRole('option', { name: decree.name })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Cần xem lại: 1')).toBeVisible();
  await expect.poll(inFirstRow).toBe(true);
  await press('Chọn văn bản');
  await expect.poll(() => document.activeElement?.role).toBe('combobox');
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Chọn văn bản');
  await press('Bỏ qua');
  await expect.element(page.getByText('Cần xem lại', { exact: false })).not.toBeInTheDocument();
  await expect.element(title).toHaveFocus();
});

test('a dossier that is thrown away hands the focus to the next, the last one to the title', async () => {
  const now = '2026-05-01T05:00:00.000Z';
  const dossier = { items: [], createdAt: now, updatedAt: now, deletedAt: null };
  await openLibraryAt('#view=dossiers', async (store) => {
    await createDossier(store, { ...dossier, id: crypto.randomUUID(), title: 'Chợ' });
    await createDossier(store, { ...dossier, id: crypto.randomUUID(), title: 'Đường' });
  });
  const remove = page.getByRole('button', { name: /^(Xoá|Xóa|Chuyển|Bỏ).*Chợ/ });
  await expect.element(remove).toBeVisible();
  (remove.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Đường');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(title).toHaveFocus();
});
