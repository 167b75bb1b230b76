import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AnnotationFields } from '../../../lib/records';
import { changeAnnotation } from '../../../lib/store';
import { anAnnotation, anArticle } from '../../unit/store/records';
import { edited, highlight, openLibrary, paragraphs, version } from './fixture';

const fee = 'Ban quản lý thu 15.000 đồng một sạp mỗi ngày, ghi rõ ngày và người thu.';
const first = version(1, paragraphs);
const second = version(3, edited({ 1: fee, 4: null }));

const margin = (part: string) =>
  page.getByRole('complementary', { name: `Ghi chú bên lề: ${part}`, exact: true });
const passages = (root: Element) =>
  [...root.querySelectorAll('.passage')].map((mark) => mark.textContent);

test('notes stand beside the passages they concern, edited ones and taken out ones too', async () => {
  await page.viewport(1400, 900);
  const { root } = await openLibrary(
    [first, second],
    [
      highlight('a', 'thu 12.000 đồng một sạp mỗi ngày', 1),
      highlight('b', 'xe ba gác không còn sa lầy', 1),
      highlight('c', 'ghi tên người chịu trách nhiệm', 1),
    ],
  );
  await expect.element(margin('Đoạn 2')).toHaveTextContent('Ghi chú a');
  await expect.element(margin('Đoạn 3')).toHaveTextContent('Ghi chú b');
  await expect.element(margin('Đoạn 5')).toHaveTextContent(/Báo đã bỏ đoạn này.*Ghi chú c/);
  expect(passages(root).join('|')).toBe(
    'thu |15.000| đồng một sạp mỗi ngày|xe ba gác không còn sa lầy|ghi tên người chịu trách nhiệm',
  );
  for (const part of ['Đoạn 2', 'Đoạn 3', 'Đoạn 5']) {
    const note = margin(part).element();
    const block = note.previousElementSibling;
    expect(note.getBoundingClientRect().top).toBe(block?.getBoundingClientRect().top);
  }
});

test('a note of an older version is listed with its words and the way to that version', async () => {
  const third = version(9, edited({ 1: fee, 4: null, 6: 'Một câu khác hẳn về thời tiết.' }));
  await openLibrary(
    [first, second, third],
    [
      highlight('a', 'ghi tên người chịu trách nhiệm', 1),
      highlight(
        'b',
        'xe ba gác không còn sa lầy',
        4,
        second.blocks.map(({ text }) => text),
      ),
      highlight('c', 'Câu này chưa từng có ở chợ nào trong huyện cả', 1),
    ],
  );
  const lost = page.getByRole('region', { name: 'Ghi chú không còn chỗ trong hai bản này' });
  await expect.element(lost).toHaveTextContent('ghi tên người chịu trách nhiệm');
  await expect.element(lost).toHaveTextContent(/Còn nguyên trong bản 1\/5\/2026/);
  await expect.element(lost).toHaveTextContent('Không bản nào đã lưu còn đoạn này.');
  await userEvent.click(lost.getByRole('button', { name: 'So với bản đó' }));
  await expect.element(margin('Đoạn 5')).toHaveTextContent('Ghi chú a');
});

test('a highlight over two paragraphs is drawn in both, its note beside the first', async () => {
  const exact = `${paragraphs[2].slice(-12)}\n${paragraphs[3].slice(0, 9)}`;
  const { root } = await openLibrary([first, second], [highlight('a', exact, 1)]);
  await expect.element(margin('Đoạn 3')).toBeVisible();
  expect(passages(root)).toEqual(exact.split('\n'));
});

test('notes follow what is written elsewhere', async () => {
  const { store } = await openLibrary([first, second], [highlight('a', 'xe ba gác', 1)]);
  await expect.element(margin('Đoạn 3')).toHaveTextContent('Ghi chú a');
  const change = async (fields: AnnotationFields) => {
    const known = await store.annotations.get('a');
    if (known) await changeAnnotation(store, known, fields);
  };
  await change({ note: 'Hỏi lại' });
  await expect.element(margin('Đoạn 3')).toHaveTextContent('Hỏi lại');
  await change({ deletedAt: new Date().toISOString() });
  await expect.element(margin('Đoạn 3')).not.toBeInTheDocument();
});

test('a note whose words the newspaper changed inside says what they were, what they are and since when', async () => {
  await openLibrary(
    [first, second],
    [
      highlight('a', 'thu 12.000 đồng một sạp mỗi ngày', 1),
      highlight('b', 'xe ba gác không còn sa lầy', 1),
    ],
  );
  await expect.element(margin('Đoạn 2')).toHaveTextContent(/Báo đã sửa ngày 3\/5\/2026:/);
  const changed = margin('Đoạn 2').element();
  expect(changed.querySelector('del')?.textContent).toBe('trước 12.000');
  expect(changed.querySelector('ins')?.textContent).toBe('nay 15.000');
  await expect.element(margin('Đoạn 3')).not.toHaveTextContent('Báo đã sửa');
});

test('the list says of an article in how many highlights words were changed', async () => {
  await openLibrary(
    [first, second],
    [
      highlight('a', 'thu 12.000 đồng một sạp mỗi ngày', 1),
      highlight('b', 'xe ba gác không còn sa lầy', 1),
    ],
    { hash: '#order=article' },
  );
  await expect
    .element(page.getByRole('list', { name: 'Các ghi chú tìm thấy' }).getByRole('listitem').first())
    .toHaveTextContent(/Báo đã sửa chữ trong 1 đoạn tô/);
});

/** Notes of a file, whose places are not known yet. */
const waiting = ['xe ba gác không còn sa lầy', 'đọc được'].map((exact, at) =>
  anAnnotation({
    id: `w${at}`,
    note: `Ghi chú ${at}`,
    target: { quote: { exact, prefix: '', suffix: '' }, model: 0 },
  }),
);

test.each<[string, string[], string, string | null]>([
  ['is known', ['https://bao.example/a'], 'Khi bạn mở bài trên báo', 'https://bao.example/a'],
  ['is not known', ['https://title.invalid/a1'], 'không cho biết địa chỉ', null],
])(
  'an article that was never seen shows its notes, where its address %s',
  async (_, urls, more, href) => {
    const { root } = await openLibrary([], waiting, {}, undefined, anArticle({ urls }));
    const notes = page.getByRole('region', { name: 'Bên Lề chưa thấy toàn văn bài này' });
    await expect.element(notes).toHaveTextContent(more);
    for (const [at, { target }] of waiting.entries()) {
      const item = notes.getByRole('listitem').filter({ hasText: target.quote.exact });
      await expect.element(item).toHaveTextContent(`Ghi chú ${at}`);
    }
    expect(root.querySelector('.masthead-link')?.getAttribute('href') ?? null).toBe(href);
    expect(root.querySelector('[href*=".invalid"]')).toBeNull();
  },
);

test('the list of articles says which notes wait', async () => {
  await openLibrary([], waiting, { hash: '#order=article' }, undefined, anArticle());
  const list = page.getByRole('list', { name: 'Các ghi chú tìm thấy' });
  const row = list.getByRole('listitem').first();
  await expect.element(row).toHaveTextContent('2 ghi chú chờ mở bài để tìm chỗ.');
  const link = row.getByRole('link', { name: 'Mở bài trên báo' });
  await expect.element(link).toHaveAttribute('href', anArticle().urls[0]);
});
