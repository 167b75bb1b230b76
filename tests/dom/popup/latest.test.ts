import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CitedRegulation } from '../../../lib/records';
import { anArticle } from '../../unit/store/records';
import { highlight, openPopup, status } from './fixture';

const other = anArticle({ id: 'bao.example/khac', urls: ['https://bao.example/khac'] });
const elsewhere = [1, 2].map((ordinal) =>
  highlight(ordinal, `Đoạn thứ ${ordinal} ở bài khác.`, {
    id: `k${ordinal}`,
    articleId: other.id,
    updatedAt: `2026-11-2${ordinal}T01:00:00.000Z`,
  }),
);

test('an article without highlights shows the latest notes of others, the newest first', async () => {
  await openPopup({ articles: [anArticle(), other], annotations: elsewhere });
  await expect.element(page.getByText('Ghi chú mới nhất, từ mọi bài')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Đoạn thứ 1 ở bài khác.' })).toBeVisible();
  const rows = [...document.querySelectorAll('.latest .note-quote')];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Đoạn thứ 2 ở bài khác.',
    'Đoạn thứ 1 ở bài khác.',
  ]);
  // Who has highlights is not shown how to make one.
  expect(document.querySelector('.empty svg')).toBeNull();
});

test('without any highlight there is the picture, and no list', async () => {
  const { root } = await openPopup();
  await expect
    .element(page.getByRole('heading', { name: 'Bôi đen một đoạn trong bài, rồi chọn màu' }))
    .toBeVisible();
  expect([root.querySelector('.empty svg') !== null, root.querySelector('.latest')]).toEqual([
    true,
    null,
  ]);
});

test.each([
  ['where Bên Lề is on the page', status, 1],
  ['where it is not: nothing is on that could be switched off', null, 0],
])('the switch is there %s', async (_, asked, switches) => {
  await openPopup({ status: asked });
  await expect.element(page.getByText(/Bôi đen một đoạn|chưa có mặt/)).toBeVisible();
  expect(page.getByRole('switch').elements()).toHaveLength(switches);
});

test('the header is one line above the list of everything', async () => {
  const { root } = await openPopup();
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const height = () => root.querySelector('.head')?.getBoundingClientRect().height ?? 0;
  const whole = height();
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  expect(height()).toBeLessThan(whole);
  // It still names the page for who hears it.
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
});

const documents = Array.from(
  { length: 7 },
  (_, at): CitedRegulation => ({
    id: `vn:state:thong-tu:${at + 1}/2024/TT-BTC:2024`,
    name: `Thông tư ${at + 1}/2024/TT-BTC`,
    count: 1,
    spellings: [`Thông tư ${at + 1}`],
    issuer: at === 3 ? 'Bộ Tài chính' : null,
    date: null,
    subject: null,
  }),
);

test('many cited documents can be filtered, without tones', async () => {
  await openPopup({ status: { ...status, cited: documents } });
  await userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
  await userEvent.fill(page.getByRole('searchbox', { name: 'Lọc văn bản' }), 'tai chinh');
  const names = () => [...document.querySelectorAll('.regulation-name')];
  await expect
    .poll(() => names().map(({ textContent }) => textContent))
    .toEqual(['Thông tư 4/2024/TT-BTC']);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(document.querySelector('.cited [data-stop]'));
  await userEvent.fill(page.getByRole('searchbox', { name: 'Lọc văn bản' }), 'zzz');
  await expect.element(page.getByText('Không thấy “zzz”')).toBeVisible();
});

test('a document has a link to where it can be read, which says how surely', async () => {
  await openPopup({
    readLinks: async () => [
      { url: 'https://vanban.example/tim', label: 'Cổng ví dụ', match: 'search', official: false },
    ],
  });
  await userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
  const link = page.getByRole('link', { name: /tại Cổng ví dụ/ });
  await expect.element(link).toHaveAttribute('href', 'https://vanban.example/tim');
  await expect
    .element(link)
    .toHaveAttribute('title', 'Cổng ví dụ · tìm theo số · không chính thức');
});
