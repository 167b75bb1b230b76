import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/store';
import { aMention, anArticle, aRegulation } from '../../unit/store/records';
import { decree } from './decree';
import { openLibraryAt } from './fixture';

const law = aRegulation({
  id: 'vn:state:luat:dat-dai:2024',
  name: 'Luật Đất đai 2024',
  type: 'luat',
  number: null,
  year: '2024',
  symbol: null,
  issuer: 'Quốc hội',
});
const older = aRegulation({
  id: 'vn:state:nghi-dinh:7/2019/NĐ-CP:2019',
  name: 'Nghị định 7/2019/NĐ-CP',
  type: 'nghi-dinh',
  number: '7',
  year: '2019',
  issuer: 'Chính phủ',
});
const fill = (store: Store) => store.regulations.bulkPut([decree, law, older]);

const names = () =>
  [...document.querySelectorAll('.document-row .document-name, .citing-row .document-name')].map(
    (row) => row.textContent,
  );
const chips = (label: string) =>
  [...document.querySelectorAll(`[aria-label="${label}"] .citing-chip`)].map((chip) =>
    chip.textContent?.trim(),
  );
const chip = (name: RegExp) => page.getByRole('button', { name });

test('filters combine, each counts what the others leave, the address keeps them with the order', async () => {
  await openLibraryAt('#view=documents', fill);
  await expect.poll(names).toHaveLength(3);
  expect(chips('Loại văn bản')).toEqual(['Nghị định 2', 'Luật 1']);
  expect(chips('Năm')).toEqual(['2024 2', '2019 1']);
  await userEvent.click(chip(/^2024/));
  await expect.poll(() => chips('Loại văn bản')).toEqual(['Nghị định 1', 'Luật 1']);
  expect(chips('Năm')).toEqual(['2024 2', '2019 1']);
  await userEvent.click(chip(/^Chính phủ/));
  await expect.poll(names).toEqual([decree.name]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Thứ tự' }), 'Theo tên');
  expect(location.hash).toBe('#view=documents&issuer=Ch%C3%ADnh+ph%E1%BB%A7&year=2024&order=name');
  await userEvent.click(chip(/^2024/));
  await expect.poll(names).toEqual([older.name, decree.name]);
});

test('filters of an address that no document has can be taken off, one by one or all', async () => {
  await openLibraryAt('#view=documents&year=1800&issuer=Ai&order=upwards', fill);
  await expect.element(page.getByText('Không có văn bản nào qua các lọc này')).toBeVisible();
  await userEvent.click(chip(/^1800/));
  expect(location.hash).toBe('#view=documents&issuer=Ai');
  await userEvent.click(page.getByRole('button', { name: 'Bỏ mọi lọc' }));
  await expect.poll(names).toHaveLength(3);
  expect(location.hash).toBe('#view=documents');
});

test('3 000 documents of 600 issuers: few values are shown, all on demand, a filter is quick to reach', async () => {
  await openLibraryAt('#view=documents', (store) =>
    store.regulations.bulkPut(
      Array.from({ length: 3_000 }, (_, at) =>
        aRegulation({
          id: `vn:state:quyet-dinh:${at}`,
          name: `Quyết định ${at}/QĐ-UBND`,
          type: 'quyet-dinh',
          number: `${at}`,
          issuer: `Ủy ban nhân dân xã thứ ${at % 600}`,
          year: `${2000 + (at % 25)}`,
        }),
      ),
    ),
  );
  await expect.poll(() => chips('Cơ quan ban hành').length).toBe(12);
  await userEvent.click(page.getByRole('button', { name: 'Xem thêm 588' }));
  await expect.poll(() => chips('Cơ quan ban hành').length).toBe(600);
  await userEvent.click(chip(/thứ 7 5$/));
  await expect.element(page.getByText('5 văn bản', { exact: true })).toBeVisible();
});

test('nothing is wider than a window of 400 pixels', async () => {
  await page.viewport(400, 700);
  await openLibraryAt('#view=documents', (store) =>
    store.regulations.bulkPut([
      decree,
      { ...older, issuer: `Ủy ban ${'nhân dân '.repeat(30)}` },
      { ...law, issuer: 'x'.repeat(200) },
    ]),
  );
  await expect.poll(names).toHaveLength(3);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  await page.viewport(1100, 800);
});

/** Two newspapers, three months, two articles of law. */
async function cited(store: Store): Promise<void> {
  await store.regulations.put(decree);
  const rows = [
    ['Báo Một', '2026-01-05', 'D12'],
    ['Báo Một', '2026-02-05', 'D7'],
    ['Báo Hai', '2026-03-05', 'D12.K2'],
  ] as const;
  await store.articles.bulkPut(
    rows.map(([site, publishedAt], at) =>
      anArticle({
        id: `b/${at}`,
        urls: [`https://b.example/${at}`],
        title: `Bài ${at}`,
        site,
        publishedAt,
      }),
    ),
  );
  await store.mentions.bulkPut(
    rows.map(([, , pin], at) =>
      aMention({ id: `m${at}`, articleId: `b/${at}`, regulationId: decree.id, pin }),
    ),
  );
}
const of = (more: Record<string, string> = {}) =>
  `#${new URLSearchParams({ document: decree.id, ...more })}`;

test('who cites a document: each count takes the other filters in, all stand in the address', async () => {
  await openLibraryAt(of(), cited);
  await expect.poll(() => chips('Báo')).toEqual(['Báo Một 2', 'Báo Hai 1']);
  await userEvent.click(chip(/^Điều 12/));
  await expect.poll(() => chips('Báo')).toEqual(['Báo Một 1', 'Báo Hai 1']);
  await userEvent.click(chip(/^Báo Một/));
  await expect.poll(names).toEqual(['Bài 0']);
  expect(chips('Điều khoản')).toEqual(['Điều 7 1', 'Điều 12 1']);
  expect(new URLSearchParams(location.hash.slice(1)).get('site')).toBe('Báo Một');
});

test('a stretch of time in the address narrows list and counts, and is taken off', async () => {
  await openLibraryAt(of({ from: '2026-02-01', to: '2026-03-31', pin: 'D12' }), cited);
  await expect.poll(names).toEqual(['Bài 2']);
  expect(chips('Báo')).toEqual(['Báo Hai 1']);
  await userEvent.click(page.getByRole('button', { name: 'Mọi thời gian' }));
  await expect.poll(names).toEqual(['Bài 2', 'Bài 0']);
  expect(location.hash).toBe(of({ pin: 'D12' }));
});

test('filters of a document that leave no article are all taken off at once', async () => {
  await openLibraryAt(of({ site: 'Báo Ba', pin: 'D7' }), cited);
  await expect.poll(() => chips('Báo')).toContain('Báo Ba 0');
  await userEvent.click(page.getByRole('button', { name: 'Bỏ mọi lọc' }));
  await expect.poll(names).toHaveLength(3);
});

test('the way back takes filters off one by one; what is typed is one entry', async () => {
  await openLibraryAt('#view=documents', fill);
  await expect.poll(names).toHaveLength(3);
  await userEvent.click(chip(/^2024/));
  await userEvent.click(chip(/^Chính phủ/));
  await expect.poll(names).toEqual([decree.name]);
  await userEvent.type(page.getByRole('searchbox'), 'nghi');
  await expect.poll(() => location.hash).toContain('find=nghi');
  history.back();
  await expect.poll(() => location.hash).not.toContain('find');
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
  history.back();
  await expect.poll(names).toHaveLength(2);
  history.back();
  await expect.poll(names).toHaveLength(3);
});
