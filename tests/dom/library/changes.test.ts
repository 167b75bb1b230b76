import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { visitArticle } from '../../../lib/store';
import { anArticle } from '../../unit/store/records';
import { damage } from '../faults';
import { edited, highlight, openLibrary, paragraphs, version } from './fixture';

const fee = 'Ban quản lý thu 15.000 đồng một sạp mỗi ngày, ghi rõ ngày và người thu.';
const first = version(1, paragraphs);
const second = version(3, edited({ 1: fee }));
const third = version(9, edited({ 1: fee, 6: null }));

const changes = () => page.getByRole('region', { name: /Đoạn \d+, / });
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

test('strikes out what was taken out and underlines what was put in, and nothing else', async () => {
  const { root } = await openLibrary([first, second]);
  await expect.element(changes().first()).toBeVisible();
  expect(texts(root, 'del')).toEqual(['12.000']);
  expect(texts(root, 'ins')).toEqual(['15.000']);
  expect(texts(root, '[data-change] .block-text')).toEqual([
    paragraphs[1].replace('12.000', '12.00015.000'),
  ]);
});

test('begins with the version of the latest notes against the newest, and says so', async () => {
  const { root } = await openLibrary(
    [first, second, third],
    [highlight('h1', 'xe ba gác không còn sa lầy', 4, edited({ 1: fee }))],
  );
  await expect.element(page.getByText('Báo đã sửa từ ghi chú ngày 4/5: 1 đoạn')).toBeVisible();
  expect(texts(root, 'del')).toEqual([paragraphs[6]]);
  expect(texts(root, 'ins')).toEqual([]);
});

test('compares any two versions, the earlier one first', async () => {
  const { root } = await openLibrary([first, second, third]);
  const [before, after] = [page.getByLabelText('Bản cũ'), page.getByLabelText('Bản mới')];
  await expect.element(page.getByText('Báo đã sửa 2 đoạn')).toBeVisible();
  await userEvent.selectOptions(after, second.seenAt);
  await expect.element(page.getByText('Báo đã sửa 1 đoạn')).toBeVisible();
  expect(texts(root, 'ins')).toEqual(['15.000']);
  const free = (list: Element) =>
    [...list.querySelectorAll('option')].filter(({ disabled }) => !disabled).map((o) => o.value);
  expect(free(before.element())).toEqual([first.seenAt]);
  expect(free(after.element())).toEqual([second.seenAt, third.seenAt]);
  expect(location.hash).toContain(encodeURIComponent(second.seenAt));
});

test('folds what did not change until it is asked for', async () => {
  const { root } = await openLibrary([first, second]);
  const fold = page.getByRole('button', { name: '5 đoạn không đổi' });
  await expect.element(fold).toBeVisible();
  expect(root.textContent).not.toContain(paragraphs[5]);
  await userEvent.click(fold);
  await expect.element(page.getByText(paragraphs[5])).toBeVisible();
  expect(texts(root, '.block-text')).toHaveLength(8);
});

test('walks over the changes by keys and buttons, round and round', async () => {
  await openLibrary([first, third]);
  await expect.element(page.getByText('Báo đã sửa 2 đoạn')).toBeVisible();
  const at = () => document.activeElement?.getAttribute('aria-label');
  const walk: readonly (readonly [string, string])[] = [
    ['n', 'Đoạn 2, Đã sửa'],
    ['j', 'Đoạn 7, Đã bỏ'],
    ['n', 'Đoạn 2, Đã sửa'],
    ['p', 'Đoạn 7, Đã bỏ'],
    ['K', 'Đoạn 2, Đã sửa'],
  ];
  for (const [key, label] of walk) {
    await userEvent.keyboard(key);
    expect(at()).toBe(label);
  }
  await userEvent.click(page.getByRole('button', { name: 'Chỗ sửa sau' }));
  expect(at()).toBe('Đoạn 7, Đã bỏ');
  await expect.element(page.getByText('Chỗ sửa 2 trên 2')).toBeInTheDocument();
});

test('letters typed into a list of versions stay there', async () => {
  await openLibrary([first, second]);
  await expect.element(changes().first()).toBeVisible();
  page.getByLabelText('Bản cũ').element().focus();
  await userEvent.keyboard('n');
  expect(document.activeElement?.tagName).toBe('SELECT');
});

test('tells a moved paragraph from others, and where it was', async () => {
  const [one, two, three, ...others] = paragraphs;
  await openLibrary([first, version(3, [one, three, ...others, two])]);
  const moved = page.getByRole('region', { name: 'Đoạn 8, Đã chuyển chỗ, trước là Đoạn 2' });
  await expect.element(moved).toHaveTextContent(two);
  await expect.element(page.getByText('Báo đã sửa 1 đoạn')).toBeVisible();
});

test('shows what the newspaper changes while the page is open', async () => {
  const { store, root } = await openLibrary([first]);
  await expect.element(page.getByText('Báo chưa sửa bài này kể từ lần đầu bạn đọc')).toBeVisible();
  expect(texts(root, '.block-text')).toEqual([...paragraphs]);
  await visitArticle(store, { article: anArticle(), version: second });
  await expect.element(page.getByText('Báo đã sửa 1 đoạn')).toBeVisible();
});

test('says what there is where there is nothing to show', async () => {
  const gone = await openLibrary([], [], { id: 'gone' });
  await expect
    .element(page.getByRole('heading', { name: 'Bài này không có trong kho' }))
    .toBeVisible();
  await gone.close();
  await openLibrary([], [], { id: '' });
  await expect
    .element(page.getByRole('heading', { name: 'Mở một bài báo và tô đoạn đầu tiên' }))
    .toBeVisible();
});

test('says when the notes cannot be read, that they are safe, and tries again', async () => {
  const library = await openLibrary([first]);
  await expect.element(page.getByRole('article')).toBeVisible();
  damage(library.store);
  location.hash = '#article=other';
  await expect.element(page.getByRole('alert')).toHaveTextContent(/chưa ghi gì lên đó/);
  await expect
    .element(page.getByRole('link', { name: 'Mở trang Cứu dữ liệu' }))
    .toHaveAttribute('href', '/recovery.html');
  await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
  expect(library.retries()).toBe(1);
});

test('says that a very long text is being compared, then shows it', async () => {
  const long = Array.from(
    { length: 400 },
    (_, at) => `Sạp ${at}: ${paragraphs[at % 8]?.repeat(4)}`,
  );
  const said = new Set<string | null | undefined>();
  const watch = new MutationObserver(() =>
    said.add(document.querySelector('.comparing')?.textContent),
  );
  watch.observe(document.body, { childList: true, subtree: true });
  const { root } = await openLibrary([version(1, long), version(3, [...long, 'Câu mới.'])]);
  await expect.element(page.getByText('Báo đã sửa 1 đoạn')).toBeVisible();
  watch.disconnect();
  expect(said).toContain('Đang so hai bản…');
  expect(texts(root, 'ins')).toEqual(['Câu mới.']);
});

test('lists every article with notes and says which were changed since', async () => {
  await openLibrary([first, third], [highlight('h1', 'xe ba gác không còn sa lầy', 1)], {
    hash: '#order=article',
  });
  const list = page.getByRole('list', { name: 'Các ghi chú tìm thấy' });
  await expect
    .element(list.getByRole('listitem').first())
    .toHaveTextContent(/1 ghi chú.*Báo đã sửa từ ghi chú ngày 1\/5: 2 đoạn/);
  await userEvent.click(page.getByRole('link', { name: 'Bảng thu chi dán ở cổng chợ' }));
  await expect.element(changes().first()).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Ghi chú 1' }));
  await expect.element(list).toBeVisible();
});
