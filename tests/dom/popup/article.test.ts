import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '../../../lib/records';
import { addAnnotation, openStore } from '../../../lib/store';
import { anAnnotation, anArticle } from '../../unit/store/records';
import { article, highlight, openPopup, regulation, status, versionOf } from './fixture';

const row = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();

test('lists the highlights of the article in reading order with all that belongs to them', async () => {
  await openPopup({
    annotations: [
      highlight(7, 'Ai hỏi cũng được trả lời.', { colour: 'green', note: 'Trong mấy ngày?' }),
      highlight(2, 'Bảng thu chi dán ở cổng chợ.', {
        tags: ['công khai'],
        regulationIds: [regulation.id],
      }),
    ],
  });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(article.title);
  await expect.element(page.getByText('Báo Ví Dụ · 08:10 2/3/2024')).toBeVisible();
  await expect.element(page.getByRole('tab', { name: 'Bài này' })).toHaveTextContent('2');
  const list = page.getByRole('list', { name: 'Các đoạn đã tô trong bài này' });
  const texts = list.element().querySelectorAll('.note');
  expect([...texts].map((each) => each.textContent)).toEqual([
    'Đoạn 2Ý chính20/11Bảng thu chi dán ở cổng chợ.§ Quy định 55-QĐ/TW#công khai',
    'Đoạn 7Số liệu20/11Ai hỏi cũng được trả lời.Trong mấy ngày?',
  ]);
});

test('says of a passage that it is not found for sure, or not at all', async () => {
  await openPopup({
    annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.'), highlight(3, 'Ba.')],
    status: { ...status, uncertain: ['h2'], orphans: ['h3'] },
  });
  await expect.element(row('Hai.')).toHaveTextContent('Chưa chắc vị trí');
  await expect.element(row('Ba.')).toHaveTextContent('Không còn thấy trong bài');
  await expect.element(row('Một.')).not.toHaveTextContent('Chưa');
});

/** A note of a file, whose place is not known yet. */
const waiting = (exact: string, over: Partial<Annotation> = {}) =>
  anAnnotation({
    id: exact,
    target: { quote: { exact, prefix: '', suffix: '' }, model: 0 },
    ...over,
  });

test('says of a note of a file that it waits, with the way to its article where that is known', async () => {
  const nowhere = anArticle({ id: 'title:1', urls: ['https://title.invalid/a1'], title: 'Tít' });
  await openPopup({
    articles: [article, nowhere],
    annotations: [waiting('Một.'), waiting('Hai.', { articleId: 'title:1' })],
    status: null,
  });
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  for (const text of ['Một.', 'Hai.']) {
    await expect.element(row(text)).toHaveTextContent('Chờ mở bài để tìm chỗ');
  }
  const link = page.getByRole('link', { name: 'Một.' });
  await expect.element(link).toHaveAttribute('href', article.urls[0]);
  await userEvent.hover(row('Hai.'));
  expect(document.querySelector('[href*=".invalid"]')).toBeNull();
  expect(row('Hai.').getByRole('button', { name: 'Đến đoạn này' }).elements()).toHaveLength(0);
});

test('says of a note of a file that was not found yet that it can be attached', async () => {
  const attached: string[] = [];
  await openPopup({
    annotations: [waiting('Một.')],
    status: { ...status, orphans: ['Một.'] },
    page: { attach: async (id) => attached.push(id) > 0 },
  });
  await expect.element(row('Một.')).toHaveTextContent('Chưa thấy trong bài');
  await userEvent.click(page.getByRole('button', { name: 'Gắn lại vào đoạn khác' }));
  await expect.poll(() => attached).toEqual(['Một.']);
});

test('jumps to a passage and gives the screen back', async () => {
  const { asked } = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await userEvent.click(page.getByRole('button', { name: 'Một.' }));
  await expect.poll(() => asked).toEqual(['jump h1', 'leave']);
});

test('stays and says so when the passage is not found', async () => {
  const { asked } = await openPopup({
    annotations: [highlight(1, 'Một.')],
    page: { jumpTo: async () => false },
  });
  await userEvent.click(page.getByRole('button', { name: 'Một.' }));
  await expect.element(page.getByText(/Chưa tìm thấy đoạn này/)).toBeVisible();
  expect(asked).toEqual([]);
});

test('lists the cited regulations and jumps to them', async () => {
  const { asked } = await openPopup({
    annotations: [highlight(1, 'Một.', { regulationIds: [regulation.id] })],
  });
  await userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
  const list = page.getByRole('list', { name: 'Các văn bản được viện dẫn trong bài này' });
  await expect.element(list).toHaveTextContent('Quy định 55-QĐ/TW4 lần');
  await expect.element(list).toHaveTextContent('Bộ Chính trị · 19/12/2016');
  await expect.element(list).toHaveTextContent('2 cách viết: “Quy định 55”, “QĐ 55-QĐ/TW”');
  await expect.element(list).toHaveTextContent('1 đoạn đã gắn');
  await userEvent.click(page.getByRole('button', { name: 'Quy định 55-QĐ/TW' }));
  await expect.poll(() => asked).toEqual([`regulation ${regulation.id}`, 'leave']);
});

test('follows what is written elsewhere', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await expect.element(row('Một.')).toBeVisible();
  const other = openStore({ name: store.name });
  const annotation = highlight(5, 'Vừa tô ở trang.');
  await addAnnotation(other, {
    article,
    version: versionOf('Vừa tô ở trang.'),
    annotation,
    regulations: [],
    mentions: [],
  });
  await expect.element(row('Vừa tô ở trang.')).toBeVisible();
  other.close();
});

test('shows what a page or a user wrote as text, never as markup', async () => {
  const evil = '<img src=x onerror="document.title=1"><b>đậm</b>{{x}}';
  const { root } = await openPopup({
    articles: [{ ...article, title: evil, site: evil }],
    annotations: [highlight(1, evil, { note: evil, tags: [evil], regulationIds: [regulation.id] })],
    regulations: [{ ...regulation, name: evil }],
    status: {
      ...status,
      cited: [
        {
          id: regulation.id,
          name: evil,
          count: 1,
          spellings: [evil],
          issuer: null,
          date: null,
          subject: null,
        },
      ],
    },
  });
  await expect.element(row('đậm')).toBeVisible();
  for (const tab of ['Viện dẫn', 'Tất cả', 'Bài này']) {
    await userEvent.click(page.getByRole('tab', { name: tab }));
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent(evil);
    expect(root.querySelectorAll('img, b, script')).toHaveLength(0);
  }
});
