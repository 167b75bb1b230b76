import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { article, highlight, openPopup, regulation, status } from './fixture';

const annotations = [
  highlight(1, 'Cán bộ tài chính trả lời trong ba ngày.', {
    note: 'Đối chiếu',
    tags: ['Ngân sách'],
  }),
  highlight(2, 'Bảng thu chi dán ở cổng chợ.', { regulationIds: [regulation.id] }),
  highlight(3, 'Đường làng mới làm.', { articleId: 'other' }),
];
const articles = [
  article,
  { ...article, id: 'other', title: 'Con đường mới', urls: ['https://bao.example/duong'] },
];

async function openSearch(): Promise<ReturnType<typeof openPopup>> {
  const popup = await openPopup({ annotations, articles });
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  return popup;
}
const quotes = () => page.getByRole('tabpanel').element().querySelectorAll('.note-quote');
const marks = () =>
  [...page.getByRole('tabpanel').element().querySelectorAll('mark')].map(
    (each) => each.textContent,
  );

test.each([
  ['can bo', '1 kết quả trong 1 bài', ['Cán bộ']],
  ['DOI CHIEU', '1 kết quả trong 1 bài', ['Đối chiếu']],
  ['ngan sach', '1 kết quả trong 1 bài', ['Ngân sách']],
  ['quy định 55', '1 kết quả trong 1 bài', ['Quy định 55']],
  ['con duong', '1 kết quả trong 1 bài', ['Con đường', 'Đường']],
  ['ngày tài', '1 kết quả trong 1 bài', ['tài', 'ngày']],
  ['bao vi du', '3 kết quả trong 2 bài', ['Báo Ví Dụ', 'Báo Ví Dụ']],
])('finds %j without regard to tones', async (query, count, marked) => {
  await openSearch();
  await userEvent.fill(page.getByRole('searchbox'), query);
  await expect.element(page.getByText(count)).toBeVisible();
  expect(marks()).toEqual(marked);
});

test('says when nothing is found, and Esc clears the search', async () => {
  await openSearch();
  await userEvent.fill(page.getByRole('searchbox'), 'thuế');
  await expect.element(page.getByText('Không thấy “thuế”')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('3 đoạn trong 2 bài')).toBeVisible();
  await expect.poll(() => quotes().length).toBe(3);
});

test.each(['ArrowDown', 'Enter'])('%s in the search goes to the first passage', async (key) => {
  await openSearch();
  await userEvent.click(page.getByRole('searchbox'));
  await userEvent.keyboard(`{${key}}`);
  await expect.poll(() => document.activeElement?.matches('.note-quote')).toBe(true);
  expect(document.activeElement).toBe(quotes()[0]);
});

test('opens an article that is elsewhere in a new tab, and jumps within the one at hand', async () => {
  const { asked } = await openSearch();
  const away = page.getByRole('link', { name: 'Đường làng mới làm.' });
  await expect.element(away).toHaveAttribute('href', 'https://bao.example/duong');
  await expect.element(away).toHaveAttribute('target', '_blank');
  await userEvent.click(page.getByRole('button', { name: 'Bảng thu chi dán ở cổng chợ.' }));
  await expect.poll(() => asked).toEqual(['jump h2', 'leave']);
});

test('ten thousand highlights: a part is drawn, the rest as it is scrolled to, all are searched', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    highlight(at, `Việc thứ ${at}.`, { id: `m${at}`, note: at === 9_999 ? 'Tận cùng' : '' }),
  );
  await openPopup({ annotations: many, status: { ...status, cited: [] } });
  await expect.element(page.getByRole('tab', { name: 'Bài này' })).toHaveTextContent('10.000');
  const panel = page.getByRole('tabpanel').element();
  await expect.poll(() => quotes().length).toBe(200);
  panel.scrollTop = panel.scrollHeight;
  await expect.poll(() => quotes().length).toBeGreaterThan(200);
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  await userEvent.fill(page.getByRole('searchbox'), 'tan cung');
  await expect.element(page.getByRole('button', { name: 'Việc thứ 9999.' })).toBeVisible();
});

test('rows that come back after a search that found nothing are whole at once', async () => {
  await openSearch();
  await expect.poll(() => quotes().length).toBe(3);
  await userEvent.fill(page.getByRole('searchbox'), 'không có gì');
  await expect.poll(() => quotes().length).toBe(0);
  const seen: number[] = [];
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-row]')) seen.push(quotes().length);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await userEvent.clear(page.getByRole('searchbox'));
  await expect.poll(() => quotes().length).toBe(3);
  observer.disconnect();
  expect(seen[0]).toBe(3);
});
