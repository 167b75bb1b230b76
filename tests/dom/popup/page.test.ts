import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSettings } from '../../../lib/store';
import { article, highlight, openPopup, status } from './fixture';

test.each([
  ['an article without highlights', {}, 'Bôi đen một đoạn trong bài, rồi chọn màu'],
  [
    'no article',
    { status: { ...status, articleId: null, isArticle: false } },
    'Trang này không giống một bài báo',
  ],
  [
    'a page that may be an article',
    { status: { ...status, articleId: null, isArticle: false, isInDoubt: true } },
    'Có thể đây là một bài báo',
  ],
  ['a page without Bên Lề', { status: null }, 'Bên Lề chưa có mặt trên trang này'],
])('teaches one step on %s', async (_, setting, title) => {
  await openPopup({ articles: [], ...setting });
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
});

test('begins with all articles where the browser keeps extensions out', async () => {
  await openPopup({ articles: [], status: null, page: { url: null } });
  await expect
    .element(page.getByRole('tab', { name: 'Tất cả' }))
    .toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByText('Mở một bài báo và tô đoạn đầu tiên')).toBeVisible();
  await userEvent.click(page.getByRole('tab', { name: 'Bài này' }));
  await expect.element(page.getByText('Bên Lề không vào được trang này')).toBeVisible();
});

test('shows what is stored of a page even when Bên Lề is not on it', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.')], status: null });
  await expect.element(page.getByRole('link', { name: 'Một.' })).toBeVisible();
});

test.each([
  ['Bật trên trang này', ['activate']],
  ['Luôn bật trên báo này', ['allow', 'activate']],
])('"%s" puts Bên Lề on the page', async (name, expected) => {
  let present = false;
  const done: string[] = [];
  await openPopup({
    page: {
      status: async () => (present ? status : null),
      allowAlways: async () => done.push('allow') > 0,
      activate: async () => {
        done.push('activate');
        present = true;
      },
    },
  });
  await userEvent.click(page.getByRole('button', { name }));
  await expect.element(page.getByText('Bôi đen một đoạn trong bài, rồi chọn màu')).toBeVisible();
  expect(done).toEqual(expected);
});

test('waits for an annotator that starts a moment after its script', async () => {
  const answers = [
    { ...status, articleId: null, isArticle: false },
    { ...status, articleId: null, isArticle: false },
    status,
  ];
  await openPopup({
    annotations: [highlight(1, 'Một.')],
    page: { url: 'https://bao.example/khac', status: async () => answers.shift() ?? status },
  });
  await expect.element(page.getByRole('button', { name: 'Một.' })).toBeVisible();
});

test('says when the page could not be entered', async () => {
  await openPopup({
    status: null,
    page: { activate: () => Promise.reject(new Error('cannot access contents')) },
  });
  await userEvent.click(page.getByRole('button', { name: 'Bật trên trang này' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Trang vẫn như cũ/);
});

test('the switch turns the newspaper off and on', async () => {
  const { store } = await openPopup();
  const offHosts = async () => {
    const record = await store.meta.get('settings');
    return record?.key === 'settings' ? record.value.offHosts : [];
  };
  const control = page.getByRole('switch', { name: 'Bên Lề trên bao.example' });
  await expect.element(control).toHaveAttribute('aria-checked', 'true');
  await userEvent.click(control);
  await expect.element(page.getByText('Bên Lề đang tắt trên bao.example')).toBeVisible();
  expect(await offHosts()).toEqual(['bao.example']);
  await userEvent.click(control);
  await expect.element(control).toHaveAttribute('aria-checked', 'true');
  expect(await offHosts()).toEqual([]);
});

test('saves this article in the format chosen last, and leads to the page where all can be chosen', async () => {
  await openPopup({
    annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.', { articleId: 'other' })],
    articles: [article, { ...article, id: 'other', title: 'Bài khác' }],
    before: (store) => changeSettings(store, { exportFormat: 'markdown' }),
  });
  const files: { name: string; address: string }[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, address: this.href });
  };
  await userEvent.click(page.getByRole('button', { name: 'Xuất' }));
  const items = page.getByRole('menuitem');
  await expect.element(items.last()).toBeVisible();
  expect(items.elements().map((item) => [item.textContent, item.getAttribute('href')])).toEqual([
    ['Lưu tệp Markdown', null],
    ['Chép để dán', null],
    ['Chép Markdown', null],
    ['Chọn dạng tệp, xem trước…', `/export.html#${new URLSearchParams({ article: article.id })}`],
    ['Chọn dạng tệp, xem trước…', '/export.html'],
  ]);
  await userEvent.click(items.first());
  await expect.poll(() => files.length).toBe(1);
  HTMLAnchorElement.prototype.click = click;
  expect(files[0]?.name).toBe('Bảng thu chi dán ở cổng chợ.md');
  const text = await fetch(files[0]?.address ?? '').then((response) => response.text());
  expect(text).toContain('Một.');
  expect(text).not.toContain('Hai.');
  await expect.element(page.getByText('Đã xuất 1 đoạn.')).toBeVisible();
});
