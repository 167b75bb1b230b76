import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editRegulation } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { decree } from './decree';
import { openLibraryAt } from './fixture';

const short = aRegulation({
  id: 'vn:state:nghi-dinh:24-NĐ-CP:~|bao/2',
  name: 'Nghị định 24',
  type: 'nghi-dinh',
  number: '24',
  year: null,
  symbol: 'NĐ-CP',
});

/** Three articles: two cite the decree, one of them Điều 12 khoản 2; a third cites what may be the same. */
async function fill(store: Store): Promise<void> {
  await store.regulations.bulkPut([decree, short]);
  await store.articles.bulkPut(
    [0, 1, 2].map((at) =>
      anArticle({
        id: `bao/${at}`,
        urls: [`https://bao.example/${at}`],
        title: `Bài số ${at}`,
        site: at === 1 ? 'Báo Khác' : 'Báo Ví Dụ',
        publishedAt: `2026-0${at + 3}-02`,
      }),
    ),
  );
  await store.mentions.bulkPut([
    aMention({ id: 'm0', articleId: 'bao/0', regulationId: decree.id, pin: 'D12.K2' }),
    aMention({ id: 'm1', articleId: 'bao/1', regulationId: decree.id, pin: 'D7', text: 'NĐ 24' }),
    aMention({ id: 'm2', articleId: 'bao/2', regulationId: short.id }),
  ]);
  await store.annotations.put(
    anAnnotation({
      id: 'n',
      articleId: 'bao/0',
      regulationIds: [decree.id],
      note: 'Xem lại khoản 2',
    }),
  );
}
const rows = () =>
  [...document.querySelectorAll('.document-row, .citing-row')].map(
    (row) => row.querySelector('.document-name')?.textContent,
  );
const at = (id: string, pin = '') =>
  `#${new URLSearchParams({ document: id, ...(pin && { pin }) })}`;

test('documents are listed by how often they are cited, and found in any spelling', async () => {
  await openLibraryAt('#view=documents', fill);
  await expect.poll(rows).toEqual(['Nghị định 24/2024/NĐ-CP', 'Nghị định 24']);
  await expect
    .element(page.getByText('2 bài viện dẫn · 1 ghi chú', { exact: false }))
    .toBeVisible();
  await userEvent.fill(page.getByRole('searchbox'), 'hop cho');
  await expect.poll(rows).toEqual(['Nghị định 24/2024/NĐ-CP']);
  await expect.poll(() => location.hash).toBe('#view=documents&find=hop+cho');
  await userEvent.fill(page.getByRole('searchbox'), 'không có đâu');
  await expect.element(page.getByText('Không thấy “không có đâu”')).toBeVisible();
});

test('who cites Điều 12: its clauses count, the address keeps it', async () => {
  await openLibraryAt(at(decree.id), fill);
  await expect.poll(rows).toEqual(['Bài số 1', 'Bài số 0']);
  await userEvent.click(page.getByRole('button', { name: /Điều 12/ }));
  await expect.poll(rows).toEqual(['Bài số 0']);
  await expect.element(page.getByText('Điều 12 khoản 2', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Xem lại khoản 2')).toBeVisible();
  expect(location.hash).toContain('pin=D12');
});

test('a newspaper narrows the list', async () => {
  await openLibraryAt(at(decree.id), fill);
  await userEvent.click(page.getByRole('button', { name: /Báo Khác/ }));
  await expect.poll(rows).toEqual(['Bài số 1']);
});

test('two that may be one are offered, merged, shown as one, taken back', async () => {
  const { store } = await openLibraryAt('#view=documents', fill);
  await userEvent.click(page.getByText('Cần xem lại: 1'));
  await userEvent.click(page.getByRole('button', { name: 'Gộp làm một' }));
  await expect.poll(rows).toEqual(['Nghị định 24/2024/NĐ-CP']);
  await expect.element(page.getByText('3 bài viện dẫn', { exact: false })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(rows).toHaveLength(2);
  expect(await store.regulations.get(decree.id)).toEqual(decree);
});

test('an id that was merged leads to the other one, from which it is split again', async () => {
  await openLibraryAt(at(short.id), async (store) => {
    await fill(store);
    await store.regulations.put({ ...decree, aliases: [short.id] });
  });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(decree.name);
  await expect.poll(rows).toHaveLength(3);
  await userEvent.click(page.getByRole('button', { name: 'Tách ra' }));
  await expect.poll(rows).toEqual(['Bài số 2']);
});

test.each([
  ['a document that is not stored', at('vn:nowhere'), 'Không có văn bản này trong kho'],
  ['no document at all', '#view=documents', 'Chưa thấy văn bản nào được viện dẫn'],
])('%s', async (_, hash, text) => {
  await openLibraryAt(hash, () => undefined);
  await expect.element(page.getByText(text)).toBeVisible();
});

test('a document cited by 1 500 articles draws few of them', async () => {
  await openLibraryAt(at(decree.id), async (store) => {
    await store.regulations.put(decree);
    const many = Array.from({ length: 1_500 }, (_, nth) => nth);
    await store.articles.bulkPut(
      many.map((nth) => anArticle({ id: `bao/${nth}`, urls: [`https://b.example/${nth}`] })),
    );
    await store.mentions.bulkPut(
      many.map((nth) =>
        aMention({ id: `m${nth}`, articleId: `bao/${nth}`, regulationId: decree.id }),
      ),
    );
  });
  await expect.element(page.getByText('1.500 bài viện dẫn')).toBeVisible();
  await expect.poll(() => rows().length).toBeGreaterThan(3);
  expect(rows().length).toBeLessThan(100);
});

test('a pinpoint that nobody cites can be taken off', async () => {
  await openLibraryAt(at(decree.id, 'D99'), fill);
  await userEvent.click(page.getByRole('button', { name: /Điều 99/ }));
  await expect.poll(rows).toHaveLength(2);
});

test('a citation of an unknown document is ignored, and taken back', async () => {
  const { store } = await openLibraryAt('#view=documents', async (filled) => {
    await fill(filled);
    await filled.mentions.put(aMention({ id: 'open', articleId: 'bao/0', regulationId: null }));
  });
  await userEvent.click(page.getByText('Cần xem lại: 2'));
  await userEvent.click(page.getByRole('button', { name: 'Bỏ qua' }));
  await expect.poll(async () => (await store.mentions.get('open'))?.state).toBe('rejected');
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(async () => (await store.mentions.get('open'))?.state).toBe('recognised');
});

test('a subject is edited, and taken back; one that is too long is refused with the reason', async () => {
  const { store } = await openLibraryAt(at(decree.id), fill, {
    edit: async (regulation, { subject }) => ({ ...regulation, subject, state: 'edited' }),
  });
  await userEvent.click(page.getByRole('button', { name: 'Sửa', exact: true }));
  const form = page.getByRole('form', { name: 'Sửa' });
  const field = form.getByRole('textbox', { name: 'Về việc' });
  await userEvent.fill(field, 'x'.repeat(2_001));
  await expect.element(form.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await expect.element(form.getByText(/dài quá/)).toBeVisible();
  await userEvent.fill(field, 'việc họp chợ đêm');
  await userEvent.click(form.getByRole('button', { name: 'Lưu' }));
  await expect
    .poll(async () => (await store.regulations.get(decree.id))?.subject)
    .toBe('việc họp chợ đêm');
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect
    .poll(async () => (await store.regulations.get(decree.id))?.subject)
    .toBe(decree.subject);
});

test('issuer and day of issue are typed, told as the user’s, taken back; a day of another year is refused', async () => {
  const { store } = await openLibraryAt(at(decree.id), fill, {
    edit: async (regulation, fields) => editRegulation(regulation, fields),
  });
  await expect.element(page.getByText('Chính phủ đọc từ bài báo')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Sửa', exact: true }));
  const form = page.getByRole('form', { name: 'Sửa' });
  const day = form.getByLabelText('Ngày ban hành');
  await userEvent.fill(day, '2023-05-06');
  await expect.element(form.getByText('Ngày ban hành không thuộc năm 2024.')).toBeVisible();
  await expect.element(form.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await userEvent.fill(day, '2024-05-06');
  await userEvent.fill(form.getByLabelText('Cơ quan ban hành'), 'Bộ Công Thương');
  await userEvent.click(form.getByRole('button', { name: 'Lưu' }));
  await expect.element(page.getByText('Bộ Công Thương bạn ghi')).toBeVisible();
  expect(await store.regulations.get(decree.id)).toMatchObject({
    issuer: 'Bộ Công Thương',
    date: '2024-05-06',
    said: ['issuer', 'date'],
  });
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(() => store.regulations.get(decree.id)).toEqual(decree);
});

test('a document added by hand has issuer and day as they were typed', async () => {
  const { store } = await openLibraryAt('#view=documents', fill, {
    recognise: async () => aRegulation({ id: 'vn:new', name: 'Thông tư 9/2025/TT-BTC' }),
  });
  await userEvent.click(page.getByRole('button', { name: 'Thêm văn bản', exact: true }));
  await userEvent.fill(page.getByLabelText('Hoặc gõ tên đầy đủ'), 'Thông tư 9/2025/TT-BTC');
  await userEvent.fill(page.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Bộ Tài chính');
  await userEvent.fill(page.getByLabelText('Ngày ban hành'), '2025-02-03');
  await userEvent.click(page.getByRole('button', { name: 'Thêm văn bản này' }));
  await expect
    .poll(() => store.regulations.get('vn:new'))
    .toMatchObject({
      issuer: 'Bộ Tài chính',
      date: '2025-02-03',
      said: ['number', 'year', 'symbol', 'issuer', 'date'],
    });
});

test('two documents are remembered as two in the store, and it is taken back', async () => {
  const first = await openLibraryAt('#view=documents', fill);
  await userEvent.click(page.getByText('Cần xem lại: 1'));
  await userEvent.click(page.getByRole('button', { name: 'Là hai văn bản' }));
  await expect.element(page.getByText('Cần xem lại', { exact: false })).not.toBeInTheDocument();
  expect((await first.store.regulations.get(short.id))?.apart).toEqual([decree.id]);
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.element(page.getByText('Cần xem lại: 1')).toBeVisible();
});

test('a form that was not changed changes nothing, and says so', async () => {
  const { store } = await openLibraryAt(at(decree.id), fill, {
    edit: async (regulation, fields) => editRegulation(regulation, fields),
  });
  await userEvent.click(page.getByRole('button', { name: 'Sửa', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Lưu' }));
  await expect.element(page.getByText('Không có gì thay đổi.')).toBeVisible();
  expect(await store.regulations.get(decree.id)).toEqual(decree);
});

test('down from the search goes to the first document, and Enter too', async () => {
  await openLibraryAt('#view=documents', fill);
  await expect.poll(rows).toHaveLength(2);
  for (const key of ['ArrowDown', 'Enter']) {
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard(`{${key}}`);
    await expect.poll(() => document.activeElement?.textContent).toBe(decree.name);
  }
});

test('the way back takes off what narrowed who cites a document', async () => {
  await openLibraryAt(at(decree.id), fill);
  await userEvent.click(page.getByRole('button', { name: /Báo Khác/ }));
  await expect.poll(rows).toEqual(['Bài số 1']);
  history.back();
  await expect.poll(rows).toHaveLength(2);
  expect(location.hash).toBe(at(decree.id));
});
