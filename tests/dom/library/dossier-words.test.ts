import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dossier, DossierItem } from '../../../lib/records';
import { changeDossier } from '../../../lib/store';
import { fillable } from '../faults';
import { openLibraryAt } from './fixture';

const text = (id: string, words: string): DossierItem => ({ id, kind: 'text', text: words });
const many: readonly DossierItem[] = Array.from({ length: 120 }, (_, at) =>
  text(`t${at}`, `Đoạn viết thứ ${at}`),
);
const dossier: Dossier = {
  id: 'd1',
  title: 'Báo cáo quý III',
  items: [text('t0', 'Mở đầu')],
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
  deletedAt: null,
};

async function openDossier(over: Partial<Dossier> = {}) {
  const disk: { now?: ReturnType<typeof fillable> } = {};
  const opened = await openLibraryAt('#dossier=d1', async (store) => {
    disk.now = fillable(store, 'dossiers');
    await store.dossiers.put({ ...dossier, ...over });
  });
  const stored = () => opened.store.dossiers.get('d1');
  return { ...opened, stored, disk: disk.now };
}
const field = (id: string) =>
  document.querySelector<HTMLTextAreaElement>(`[data-item="${id}"] textarea`);
const scroller = () => document.querySelector('main');
const scrollTo = (place: 'start' | 'end') =>
  scroller()?.scrollTo({ top: place === 'start' ? 0 : 1_000_000, behavior: 'instant' });

test('a space before a pause is not taken out of the title', async () => {
  const { stored } = await openDossier({ title: 'Báo' });
  const title = page.getByRole('textbox', { name: 'Tên hồ sơ' });
  await userEvent.click(title);
  await userEvent.keyboard('{End} cáo ');
  await expect.poll(async () => (await stored())?.title).toBe('Báo cáo');
  await userEvent.keyboard('chợ');
  await expect.element(title).toHaveValue('Báo cáo chợ');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await stored())?.title).toBe('Báo cáo chợ');
});

test('words that cannot be saved say why, stay, and are the newest when they are tried again', async () => {
  const { stored, disk } = await openDossier();
  await expect.poll(() => field('t0')?.value).toBe('Mở đầu');
  disk?.fill();
  field('t0')?.focus();
  await userEvent.keyboard('{End} một');
  await expect.element(page.getByText(/máy hết chỗ/).first()).toBeVisible();
  await userEvent.keyboard(' hai');
  disk?.empty();
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }).first());
  await expect.poll(async () => (await stored())?.items).toEqual([text('t0', 'Mở đầu một hai')]);
  await expect.poll(() => document.querySelector('.words-failure')).toBeNull();
});

test('unsaved words of a row that was scrolled away are told of above, and stand there again', async () => {
  const { stored, disk } = await openDossier({ items: [...many] });
  await expect.poll(() => field('t0')).not.toBeNull();
  disk?.fill();
  field('t0')?.focus();
  await userEvent.keyboard('{End} thêm');
  await expect.element(page.getByText(/1 chỗ viết chưa lưu được/)).toBeVisible();
  field('t1')?.focus();
  scrollTo('end');
  await expect.poll(() => field('t119')).not.toBeNull();
  await userEvent.click(field('t119') ?? document.body);
  await expect.poll(() => field('t0')).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Đến chỗ chưa lưu' }));
  await expect.poll(() => field('t0')?.value).toBe('Đoạn viết thứ 0 thêm');
  disk?.empty();
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }).first());
  await expect
    .poll(async () => (await stored())?.items[0])
    .toEqual(text('t0', 'Đoạn viết thứ 0 thêm'));
});

test('a heading that is added to a long dossier is seen and has the caret, once', async () => {
  const { stored } = await openDossier({ items: [...many] });
  await userEvent.click(page.getByRole('button', { name: 'Thêm tiêu đề' }));
  const added = page.getByRole('textbox', { name: 'Tiêu đề', exact: true });
  await expect.element(added).toHaveFocus();
  await userEvent.keyboard('Kết luận');
  await expect.poll(async () => (await stored())?.items.at(-1)).toMatchObject({ text: 'Kết luận' });
  scrollTo('start');
  await expect.poll(() => field('t0')).not.toBeNull();
  field('t0')?.focus();
  scrollTo('end');
  await expect.element(added).toBeVisible();
  await expect.element(added).not.toHaveFocus();
});

test('a place that is typed takes an item there, however far', async () => {
  const { stored } = await openDossier({ items: [...many] });
  await expect.poll(() => field('t1')).not.toBeNull();
  document.querySelector<HTMLElement>('[data-item="t1"]')?.focus();
  await userEvent.click(page.getByRole('button', { name: /Phần 2 trên 120/ }));
  await userEvent.keyboard('120{Enter}');
  await expect.poll(async () => (await stored())?.items.at(-1)).toMatchObject({ id: 't1' });
  await expect.poll(() => document.activeElement?.getAttribute('data-item')).toBe('t1');
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(async () => (await stored())?.items[1]).toMatchObject({ id: 't1' });
});

test('a section goes with all that stands under it', async () => {
  const heading = (id: string, words: string): DossierItem => ({
    id,
    kind: 'heading',
    text: words,
  });
  const items = [heading('h1', 'Một'), text('a', 'a'), heading('h2', 'Hai'), text('b', 'b')];
  const { stored } = await openDossier({ items });
  await userEvent.click(page.getByRole('button', { name: 'Chuyển cả mục Hai lên' }));
  await expect
    .poll(async () => (await stored())?.items.map(({ id }) => id))
    .toEqual(['h2', 'b', 'h1', 'a']);
});

test('what another window takes out stays under the caret, and comes back where it was when one writes on', async () => {
  const heading: DossierItem = { id: 'h', kind: 'heading', text: 'Mục' };
  const { store, stored } = await openDossier({
    items: [text('a', 'Một'), heading, text('b', 'Hai')],
  });
  const remove = (id: string) => changeDossier(store, 'd1', [{ kind: 'remove', ids: [id] }]);
  await expect.poll(() => field('h')).not.toBeNull();
  field('h')?.focus();
  await remove('h');
  await expect.element(page.getByText(/Cửa sổ khác vừa bỏ phần này/)).toBeVisible();
  expect(document.activeElement).toBe(field('h'));
  await userEvent.keyboard('{End} một');
  await expect
    .poll(async () => (await stored())?.items)
    .toEqual([text('a', 'Một'), { ...heading, text: 'Mục một' }, text('b', 'Hai')]);
  await expect.poll(() => document.body.textContent).not.toContain('Cửa sổ khác vừa bỏ');

  // One that nobody writes on goes when it is left.
  field('a')?.focus();
  await remove('a');
  await expect.element(page.getByText(/Cửa sổ khác vừa bỏ phần này/)).toBeVisible();
  field('b')?.focus();
  await expect.poll(() => field('a')).toBeNull();
  expect((await stored())?.items).toHaveLength(2);
});

test('a dossier that another window throws away stays open where it is worked on', async () => {
  const { store, stored } = await openDossier();
  await expect.poll(() => field('t0')).not.toBeNull();
  field('t0')?.focus();
  await changeDossier(store, 'd1', [{ kind: 'delete', at: '2026-11-30T00:00:00.000Z' }]);
  await expect.element(page.getByText(/vừa được chuyển vào thùng rác/)).toBeVisible();
  await userEvent.keyboard('{End} còn');
  await expect.poll(async () => (await stored())?.items).toEqual([text('t0', 'Mở đầu còn')]);
  await userEvent.click(page.getByRole('button', { name: 'Lấy lại hồ sơ' }));
  await expect.poll(async () => (await stored())?.deletedAt).toBeNull();
});
