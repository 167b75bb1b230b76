import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeAnnotation, deleteAnnotation } from '../../../lib/store';
import { anAnnotation } from '../../unit/store/records';
import { highlight, openLibrary, paragraphs, version } from './fixture';

const first = version(1, paragraphs);
const passages = [
  'thu 12.000 đồng một sạp',
  'xe ba gác không còn sa lầy',
  'ghi tên người chịu trách nhiệm',
  'Đơn thư phản ánh giảm',
] as const;

/** Four notes, the first one the newest; two of them with the tag "chợ". */
const notes = passages.map((exact, at) =>
  highlight(`n${at}`, exact, 9 - at, paragraphs, {
    tags: at < 2 ? ['chợ'] : ['thuế'],
    colour: at === 1 ? 'pink' : 'yellow',
  }),
);
async function open(hash = '', annotations = notes) {
  await page.viewport(1400, 900);
  return openLibrary([first], annotations, { hash });
}

const list = page.getByRole('list', { name: 'Các ghi chú tìm thấy' });
const countRows = () => document.querySelectorAll('[data-row]').length;
const search = page.getByRole('searchbox', { name: 'Tìm trong mọi ghi chú' });
const chips = page.getByRole('list', { name: 'Các lọc đang dùng' });
const reading = page.getByRole('region', { name: 'Ghi chú đang đọc' });
const link = (at: number) => list.getByRole('link', { name: passages[at] });
const box = (at: number) => list.getByRole('checkbox', { name: `Chọn đoạn: ${passages[at]}` });
const focused = () => document.activeElement?.getAttribute('data-stop');
const chosen = () =>
  [...document.querySelectorAll('.row')]
    .filter((row) => row.querySelector<HTMLInputElement>('input')?.checked)
    .map((row) => row.querySelector('[data-stop]')?.getAttribute('data-stop'))
    .join(' ');
const asked = () => new URLSearchParams(location.hash.slice(1));

test('a filter narrows the list, stands in the address and as a chip, and the way back takes it off', async () => {
  await open();
  await expect.poll(countRows).toBe(4);
  await userEvent.click(page.getByRole('checkbox', { name: /^#chợ/ }));
  await expect.poll(countRows).toBe(2);
  expect(asked().getAll('tag')).toEqual(['chợ']);
  await expect.element(chips).toHaveTextContent('Nhãn: #chợ');
  await expect.element(page.getByRole('checkbox', { name: /^#thuế/ })).toBeVisible();
  history.back();
  await expect.poll(countRows).toBe(4);
  history.forward();
  await expect.poll(countRows).toBe(2);
  await userEvent.click(page.getByRole('button', { name: 'Bỏ lọc “Nhãn: #chợ”' }));
  await expect.poll(countRows).toBe(4);
});

test('values that are no longer there are shown with none, and can be taken off', async () => {
  await open('#view=notes&tag=mất&regulation=đã-gộp&tag=chợ');
  await expect.element(chips).toHaveTextContent('Không còn: đã-gộp');
  await expect.element(page.getByRole('checkbox', { name: /Không còn: đã-gộp/ })).toBeChecked();
  await userEvent.click(
    page.getByRole('button', { name: 'Bỏ lọc “Văn bản: Không còn: đã-gộp”', exact: true }),
  );
  await expect.poll(countRows).toBe(2);
  expect(asked().getAll('tag').sort()).toEqual(['chợ', 'mất']);
});

test('filters that leave nothing say which of them to take off', async () => {
  await open('#view=notes&tag=thuế&colour=pink');
  await userEvent.click(page.getByRole('button', { name: 'Bỏ lọc “Nhãn: #thuế”: 1 ghi chú' }));
  await expect.poll(countRows).toBe(1);
  expect(asked().get('colour')).toBe('pink');
});

test('rows that stay are not drawn anew by what is written elsewhere', async () => {
  const { store } = await open('#view=notes&q=sạp');
  await expect.poll(countRows).toBe(1);
  await expect.poll(() => document.querySelectorAll('.row mark').length).toBeGreaterThan(0);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  const options = { childList: true, characterData: true, attributes: true, subtree: true };
  for (const row of document.querySelectorAll('.row')) observer.observe(row, options);
  await deleteAnnotation(store, 'n1');
  await expect.element(page.getByRole('link', { name: /^Thùng rác/ })).toHaveTextContent('1');
  expect(changes).toEqual([]);
  const known = await store.annotations.get('n0');
  if (known) await changeAnnotation(store, known, { note: 'Viết lại' });
  await expect.poll(() => changes.length).toBeGreaterThan(0);
});

test('words are searched for at once, and Back leads to the former ones, not to letters', async () => {
  await open();
  await expect.poll(countRows).toBe(4);
  await userEvent.type(search, 'gác');
  await expect.poll(countRows).toBe(1);
  await expect.element(list).toHaveTextContent(passages[1]);
  expect(document.querySelector('mark')?.textContent).toBe('gác');
  await expect.poll(() => asked().get('q')).toBe('gác');
  history.back();
  await expect.poll(countRows).toBe(4);
  await expect.element(search).toHaveValue('');
});

test('Ctrl+F searches all notes, and once more what the browser sees', async () => {
  await open();
  await expect.poll(countRows).toBe(4);
  const press = () => {
    const event = new KeyboardEvent('keydown', {
      key: 'f',
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
    });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press()).toBe(true);
  await expect.element(search).toHaveFocus();
  expect(press()).toBe(false);
});

test('keys walk, choose, read and come back', async () => {
  await open();
  await expect.poll(countRows).toBe(4);
  search.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('n0');
  await userEvent.keyboard('jj');
  await expect.poll(focused).toBe('n2');
  await userEvent.keyboard('k');
  await expect.poll(focused).toBe('n1');
  await userEvent.keyboard('x');
  await expect.poll(chosen).toBe('n1');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
  await expect.poll(chosen).toBe('n1 n2');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.poll(chosen).toBe('n0 n1 n2 n3');
  await userEvent.keyboard(' ');
  await expect.poll(chosen).toBe('n0 n1 n3');
  await userEvent.keyboard('{Escape}');
  await expect.poll(chosen).toBe('');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => asked().get('note')).toBe('n2');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => asked().get('note')).toBe(null);
  await expect.poll(focused).toBe('n2');
  await userEvent.keyboard('/');
  await expect.element(search).toHaveFocus();
});

test('F2 opens a note to be written', async () => {
  await open();
  await expect.element(link(1)).toBeVisible();
  link(1).element().focus();
  await userEvent.keyboard('{F2}');
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  expect(asked().get('note')).toBe('n1');
  await expect.element(reading.getByRole('textbox', { name: 'Ghi chú' })).toHaveFocus();
});

test('letters do nothing outside the list', async () => {
  await open();
  await expect.poll(countRows).toBe(4);
  page.getByRole('button', { name: 'Năm nay' }).element().focus();
  await userEvent.keyboard('xje/');
  expect(chosen()).toBe('');
  await expect.element(search).not.toHaveFocus();
});

test('what is chosen stays where a filter leaves it, and does not come back', async () => {
  await open();
  await userEvent.click(box(1));
  await userEvent.click(box(2));
  await expect.poll(chosen).toBe('n1 n2');
  await userEvent.click(page.getByRole('checkbox', { name: /^#chợ/ }));
  await expect.poll(chosen).toBe('n1');
  await userEvent.click(page.getByRole('checkbox', { name: /^#chợ/ }));
  await expect.poll(countRows).toBe(4);
  expect(chosen()).toBe('n1');
});

test('Delete moves to the trash, the next row takes the focus, and undo brings it back', async () => {
  const { store } = await open();
  await expect.element(link(1)).toBeVisible();
  link(1).element().focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(countRows).toBe(3);
  await expect.poll(focused).toBe('n2');
  expect((await store.annotations.get('n1'))?.deletedAt).not.toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Hoàn tác' }));
  await expect.poll(countRows).toBe(4);
  await expect.poll(focused).toBe('n1');
});

test('in a narrow window the note lies over the list, and gives the focus back', async () => {
  await open();
  await page.viewport(900, 800);
  await userEvent.click(link(2));
  await expect.element(reading).toBeVisible();
  await expect.element(reading).toHaveFocus();
  await expect.element(search).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(reading).not.toBeInTheDocument();
  await expect.poll(focused).toBe('n2');
  await page.viewport(600, 800);
  await userEvent.click(page.getByRole('button', { name: 'Lọc' }));
  await expect.element(page.getByRole('region', { name: 'Lọc' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Lọc' })).toHaveFocus();
});

test('the list follows what is written elsewhere, under a filter too', async () => {
  const { store } = await open('#view=notes&tag=chợ');
  await expect.poll(countRows).toBe(2);
  const known = await store.annotations.get('n3');
  if (known) await changeAnnotation(store, known, { tags: ['chợ'], note: 'Vừa gắn nhãn' });
  await expect.poll(countRows).toBe(3);
  await expect.element(list).toHaveTextContent('Vừa gắn nhãn');
  await deleteAnnotation(store, 'n0');
  await expect.poll(countRows).toBe(2);
});

test('a list that grows fills a window that is higher than its first rows', async () => {
  const { store } = await open('', notes.slice(0, 1));
  await page.viewport(1400, 4000);
  await expect.poll(countRows).toBe(1);
  const more = Array.from({ length: 60 }, (_, at) => anAnnotation({ id: `m${at}`, note: 'Thêm' }));
  await store.annotations.bulkPut(more);
  const known = await store.annotations.get('n0');
  if (known) await changeAnnotation(store, known, { note: 'Thêm' });
  await expect.poll(() => document.querySelectorAll('.row .row-note').length).toBeGreaterThan(30);
});

test('print draws all that was found, whole', async () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    anAnnotation({ id: `m${at}`, note: `Lời ${at} ${'dài '.repeat(200)}hết ${at}.` }),
  );
  let printed = '';
  window.print = () => {
    printed = document.querySelector('.printed')?.textContent ?? '';
  };
  await open('', many);
  await userEvent.click(page.getByRole('button', { name: 'In danh sách này' }));
  await expect.poll(() => printed).toContain('hết 299.');
  for (let at = 0; at < 300; at++) expect(printed).toContain(`hết ${at}.`);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => document.querySelector('.printed')).toBeNull();
});

test('a note with too much of everything is a row like others', async () => {
  const markup = '<img src=x onerror="window.hit=1"><b>';
  await open('', [
    anAnnotation({
      note: `${markup}${'chữ '.repeat(12_500)}`,
      tags: Array.from({ length: 200 }, (_, at) => `nhãn ${at} ${markup}`.slice(0, 60)),
      target: {
        quote: { exact: `مرحبا 👩‍👩‍👧 ${'x'.repeat(15_000)}`, prefix: '', suffix: '' },
        model: 1,
      },
    }),
  ]);
  await expect.element(list).toHaveTextContent('và 194 nữa');
  const row = document.querySelector('.row');
  expect(row?.getBoundingClientRect().height).toBeLessThan(400);
  expect(row?.querySelector('img, b')).toBeNull();
  expect(row?.scrollWidth).toBeLessThanOrEqual(row?.clientWidth ?? 0);
});
