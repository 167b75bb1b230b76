import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dossier, DossierItem } from '../../../lib/records';
import { anAnnotation, anArticle } from '../../unit/store/records';
import { openLibraryAt } from './fixture';

const note = (id: string, exact: string) =>
  anAnnotation({
    id,
    target: { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } },
  });
const notes = [note('n1', 'Bảng thu chi dán ở cổng.'), note('n2', 'Ai hỏi cũng được trả lời.')];
const items: readonly DossierItem[] = [
  { id: 'i1', kind: 'note', annotationId: 'n1' },
  { id: 'i2', kind: 'note', annotationId: 'n2' },
  { id: 'i3', kind: 'heading', text: 'Kết luận' },
];
const dossier: Dossier = {
  id: 'd1',
  title: 'Báo cáo quý III',
  items: [...items],
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
  deletedAt: null,
};

const openDossier = (over: Partial<Dossier> = {}) =>
  openLibraryAt('#dossier=d1', async (store) => {
    await store.articles.put(anArticle());
    await store.annotations.bulkPut(notes);
    await store.dossiers.put({ ...dossier, ...over });
  });
const order = () =>
  [...document.querySelectorAll<HTMLElement>('.dossier-item')].map(({ dataset }) => dataset.item);
const stored = async (store: Awaited<ReturnType<typeof openDossier>>['store']) =>
  (await store.dossiers.get('d1'))?.items ?? [];

test('a dossier shows its passages with their sources, and the words between', async () => {
  await openDossier();
  await expect.element(page.getByText('Bảng thu chi dán ở cổng.')).toBeVisible();
  await expect
    .element(page.getByText(/Bảng thu chi dán ở cổng chợ · Báo Ví Dụ/).first())
    .toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue('Kết luận');
});

test('Alt and the arrows move an item, which is said, kept, and taken back', async () => {
  const { store } = await openDossier();
  await expect.poll(order).toEqual(['i1', 'i2', 'i3']);
  document.querySelector<HTMLElement>('[data-item="i3"]')?.focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(order).toEqual(['i1', 'i3', 'i2']);
  await expect.element(page.getByText('Nay ở chỗ 2 trên 3')).toBeInTheDocument();
  await expect
    .poll(async () => (await stored(store)).map(({ id }) => id))
    .toEqual(['i1', 'i3', 'i2']);
  expect(document.activeElement?.getAttribute('data-item')).toBe('i3');
  await userEvent.keyboard('{Alt>}{Home}{/Alt}');
  await expect.poll(order).toEqual(['i3', 'i1', 'i2']);
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(order).toEqual(['i1', 'i3', 'i2']);
});

test('an item is dragged by its handle to where the line shows', async () => {
  const { store } = await openDossier();
  await expect.poll(order).toEqual(['i1', 'i2', 'i3']);
  const handle = document.querySelector('[data-item="i3"] .item-handle');
  const first = document.querySelector('[data-item="i1"]');
  const [from, to] = [handle, first].map((each) => each?.getBoundingClientRect());
  if (!handle || !from || !to) throw new Error('not drawn');
  const at = (type: string, x: number, y: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        clientX: x,
        clientY: y,
      }),
    );
  // A pointer that the page made up cannot be captured.
  (handle as HTMLElement).setPointerCapture = () => undefined;
  at('pointerdown', from.x + 5, from.y + 5);
  await expect.poll(() => document.querySelector('[data-dragged="true"]')).not.toBeNull();
  at('pointermove', to.x + 80, to.y + 4);
  await expect.poll(() => document.querySelector('[data-target="before"]')).not.toBeNull();
  at('pointerup', to.x + 80, to.y + 4);
  await expect.poll(order).toEqual(['i3', 'i1', 'i2']);
  await expect
    .poll(async () => (await stored(store)).map(({ id }) => id))
    .toEqual(['i3', 'i1', 'i2']);
});

test('a text is put between and saved while it is typed; another window sees it', async () => {
  const { store } = await openDossier();
  await userEvent.click(page.getByRole('button', { name: 'Thêm đoạn viết' }));
  const field = page.getByRole('textbox', { name: 'Đoạn viết' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Theo báo, chợ đã công khai.');
  await expect
    .poll(async () => (await stored(store)).at(-1))
    .toMatchObject({ kind: 'text', text: 'Theo báo, chợ đã công khai.' });
});

test('what is taken out can be put back where it stood', async () => {
  const { store } = await openDossier();
  await expect.poll(order).toEqual(['i1', 'i2', 'i3']);
  document.querySelector<HTMLElement>('[data-item="i2"]')?.focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(order).toEqual(['i1', 'i3']);
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(order).toEqual(['i1', 'i2', 'i3']);
  expect(await store.annotations.count()).toBe(2);
});

test.each([
  ['no such dossier', { id: 'other' }, 'Không có hồ sơ này'],
  ['an empty one', { items: [] }, /Hồ sơ còn trống/],
  ['one in the trash', { deletedAt: dossier.createdAt }, 'Lấy lại hồ sơ'],
  [
    'a note that is gone',
    { items: [{ id: 'x', kind: 'note' as const, annotationId: 'nowhere' }] },
    'Ghi chú này đã bị xoá hẳn.',
  ],
])('%s', async (_, over, text) => {
  await openDossier(over);
  await expect.element(page.getByText(text).first()).toBeVisible();
});

test('dossiers are made, listed, deleted and restored', async () => {
  const { store } = await openLibraryAt('#view=dossiers', () => undefined);
  await expect.element(page.getByText('Chưa có hồ sơ nào')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Tên hồ sơ mới' }), 'Việc chợ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Tên hồ sơ' })).toHaveValue('Việc chợ');
  location.hash = '#view=dossiers';
  await userEvent.click(page.getByRole('button', { name: 'Xoá hồ sơ Việc chợ' }));
  await expect.element(page.getByText('Chưa có hồ sơ nào')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.element(page.getByRole('link', { name: 'Việc chợ' })).toBeVisible();
  expect(await store.dossiers.count()).toBe(1);
});
