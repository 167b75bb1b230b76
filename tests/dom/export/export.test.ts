import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSettings, readSettings } from '../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { givenFiles, openExport } from './fixture';

const note = (id: string, exact: string, over = {}) =>
  anAnnotation({
    id,
    target: { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } },
    ...over,
  });

const other = anArticle({
  id: 'bao.example/hai',
  title: 'Bài hai',
  urls: ['https://bao.example/hai'],
});
const setting = {
  articles: [anArticle(), other],
  annotations: [
    note('n1', 'Đoạn thứ nhất.', { regulationIds: [aRegulation().id] }),
    note('n2', 'Đoạn thứ hai.', { note: 'Hỏi lại.' }),
    note('n3', 'Đoạn bài hai.', { articleId: other.id }),
    note('n4', 'Đoạn đã bỏ.', { deletedAt: '2026-11-21T02:00:00.000Z' }),
  ],
  regulations: [aRegulation()],
  mentions: [aMention()],
};
const preview = () => page.getByRole('region', { name: 'Xem trước' });
const hash = (kind: string, id: string) => `#${new URLSearchParams({ [kind]: id })}`;

test('without a note it says how to make one, and saves nothing', async () => {
  await openExport();
  await expect.element(page.getByText('Không có đoạn nào để xuất')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Lưu tệp/ })).toBeDisabled();
});

test('shows every note outside the trash as it will be written, in the format chosen last', async () => {
  await openExport({ ...setting, format: 'markdown' });
  await expect.element(preview()).toHaveTextContent('Đoạn thứ nhất.');
  await expect.element(preview()).toHaveTextContent('Đoạn bài hai.');
  await expect.element(preview()).not.toHaveTextContent('Đoạn đã bỏ.');
});

test('one article is what its address asks for; the file has its name', async () => {
  const files = givenFiles();
  await openExport({ ...setting, format: 'markdown', hash: hash('article', other.id) });
  await expect.element(preview()).toHaveTextContent('Đoạn bài hai.');
  await expect.element(preview()).not.toHaveTextContent('Đoạn thứ nhất.');
  await userEvent.click(page.getByRole('button', { name: 'Lưu tệp Markdown' }));
  await expect.element(page.getByText('Đã lưu 1 đoạn vào tệp Bài hai.md.')).toBeVisible();
  expect(files.map(({ name }) => name)).toEqual(['Bài hai.md']);
});

test('the passages about a document are those linked to it and those that cite it', async () => {
  const citing = note('n5', 'Theo Quy định số 55-QĐ/TW thì thôi.', { articleId: other.id });
  await openExport({
    ...setting,
    annotations: [...setting.annotations, citing],
    mentions: [aMention({ id: 'm2', articleId: other.id })],
    format: 'markdown',
    hash: hash('regulation', aRegulation().id),
  });
  await expect.element(preview()).toHaveTextContent('Đoạn thứ nhất.');
  await expect.element(preview()).toHaveTextContent('thì thôi.');
  await expect.element(preview()).not.toHaveTextContent('Đoạn thứ hai.');
});

test('notes can be left out one by one', async () => {
  const files = givenFiles();
  await openExport({ ...setting, format: 'markdown', hash: hash('article', anArticle().id) });
  await userEvent.click(page.getByText('Chọn từng đoạn'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Đoạn thứ nhất.' }));
  await expect.element(page.getByText('Sẽ xuất 1 trên 2 đoạn.')).toBeVisible();
  await expect.element(preview()).not.toHaveTextContent('Đoạn thứ nhất.');
  await userEvent.click(page.getByRole('button', { name: /^Lưu tệp/ }));
  await expect.poll(() => files.length).toBe(1);
  const text = await fetch(files[0]?.address ?? '').then((response) => response.text());
  expect([text.includes('Đoạn thứ hai.'), text.includes('Đoạn thứ nhất.')]).toEqual([true, false]);
  await userEvent.click(page.getByRole('button', { name: 'Bỏ chọn hết' }));
  await expect.element(page.getByText('Chưa chọn đoạn nào')).toBeVisible();
});

test('the list of documents is that of the article, or of what was chosen of it', async () => {
  const law = aRegulation({
    id: 'vn:state:luat:~:2011:luu-tru',
    name: 'Luật Lưu trữ 2011',
    type: 'luat',
    year: '2011',
    number: null,
    symbol: null,
  });
  const cited = aMention({ id: 'm3', regulationId: law.id, text: law.name });
  await openExport({
    ...setting,
    regulations: [aRegulation(), law],
    mentions: [aMention(), cited],
    format: 'cited',
    hash: hash('article', anArticle().id),
  });
  await expect.element(preview()).toHaveTextContent('1. Quy định số 55-QĐ/TW');
  await expect.element(preview()).toHaveTextContent('2. Luật Lưu trữ');
  await userEvent.click(page.getByText('Chọn từng đoạn'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Đoạn thứ hai.' }));
  await expect.element(preview()).not.toHaveTextContent('Luật Lưu trữ');
  await expect.element(preview()).toHaveTextContent('1. Quy định số 55-QĐ/TW');
  await expect.element(page.getByRole('button', { name: 'Chép', exact: true })).toBeVisible();
});

test('where nothing would be in the file, it says why and saves nothing', async () => {
  const note1 = note('n1', 'Đoạn thứ nhất.');
  await openExport({ articles: [anArticle()], annotations: [note1], format: 'grounds' });
  await expect.element(page.getByText('Chưa có văn bản nào được viện dẫn')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Lưu tệp/ })).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Chép', exact: true })).toBeDisabled();
});

test.each(['hypothesis', 'w3c'])(
  '%s has no place for an article without an address',
  async (format) => {
    const article = anArticle({ urls: ['https://title.invalid/x'] });
    await openExport({ articles: [article], annotations: [note('n1', 'Đoạn.')], format });
    await expect.element(page.getByText('Không có đoạn nào ghi được ở dạng này')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Lưu tệp/ })).toBeDisabled();
  },
);

test('notes for Obsidian are written by the template that the user chose', async () => {
  const { store } = await openExport({
    ...setting,
    format: 'obsidian',
    hash: hash('article', anArticle().id),
  });
  await changeSettings(store, {
    templates: [
      {
        id: 't1',
        template: {
          name: 'Thẻ',
          behavior: 'create',
          noteNameFormat: 'Thẻ {{title}}',
          path: '',
          noteContentFormat: 'Từ mẫu: {{title}}',
          properties: [],
        },
      },
    ],
  });
  await userEvent.selectOptions(page.getByLabelText('Mẫu'), 'Thẻ');
  await expect.element(preview()).toHaveTextContent('Từ mẫu: Bảng thu chi');
  await userEvent.selectOptions(page.getByLabelText('Mẫu'), 'Của Bên Lề');
  await expect.element(preview()).toHaveTextContent('[!quote]');
});

test('the choice of a format is remembered', async () => {
  const { store } = await openExport(setting);
  await userEvent.click(page.getByRole('radio', { name: /^Markdown/ }));
  await expect.element(page.getByRole('button', { name: 'Lưu tệp Markdown' })).toBeVisible();
  await expect.poll(async () => (await readSettings(store)).exportFormat).toBe('markdown');
});

test('a hostile text is text in every preview', async () => {
  const { root } = await openExport({
    ...setting,
    annotations: [note('n1', '<img src=x onerror="top.hit=1">', { note: '<b>đậm</b>' })],
  });
  for (const radio of page.getByRole('radio').elements()) {
    if (radio instanceof HTMLInputElement && !radio.disabled) await userEvent.click(radio);
  }
  await expect.element(preview()).toBeVisible();
  expect(root.querySelectorAll('img, b').length).toBe(0);
});
