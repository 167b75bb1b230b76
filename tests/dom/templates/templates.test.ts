import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultTemplates } from '../../../lib/exchange';
import { changeSettings, readSettings, type Store } from '../../../lib/store';
import clipperTemplate from '../../fixtures/templates/bai-bao-clipper.json?raw';
import { damage } from '../faults';
import { openTemplates } from './fixture';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const result = () => field('Ghi chú sẽ thành');
const resultText = () =>
  expect.poll(() => document.querySelector<HTMLTextAreaElement>('.template-preview')?.value);
const namesIn = async (store: Store) =>
  ((await readSettings(store)).templates ?? []).map(({ template }) => template.name);
const firstIn = async (store: Store) => (await readSettings(store)).templates?.[0]?.template;

test('without templates it says how to begin, and begins', async () => {
  const { store } = await openTemplates();
  await expect.element(page.getByText('Bạn chưa có mẫu nào')).toBeVisible();
  for (const { name } of defaultTemplates) {
    await expect.element(button(`Tạo từ “${name}”`)).toBeVisible();
  }
  await userEvent.click(button('Tạo từ “Đơn giản”'));
  await expect.element(field('Tên mẫu')).toHaveValue('Đơn giản');
  expect(await namesIn(store)).toEqual(['Đơn giản']);
  await resultText().toMatch(/# Chợ phiên dán bảng thu chi trước cổng/);
});

test('what is typed fills the preview of the latest article, and saves itself', async () => {
  const { store } = await openTemplates({ templates: [{}], articles: ['Bài cũ', 'Bài mới'] });
  await expect.element(result()).toHaveValue('# Bài mới');
  await expect.element(page.getByText('Sẽ thành tệp Báo/Bài mới.md')).toBeVisible();
  await expect.element(page.getByText('Đã lưu', { exact: true })).not.toBeInTheDocument();
  await userEvent.fill(field('Nội dung'), '{{highlights|map:h => h.text|join}} {{site}}');
  await expect.element(result()).toHaveValue('Chợ họp sớm. Báo Ví Dụ');
  await expect.element(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  expect((await firstIn(store))?.noteContentFormat).toBe(
    '{{highlights|map:h => h.text|join}} {{site}}',
  );
  await userEvent.selectOptions(field('Bài để xem thử'), 'Bài cũ');
  await userEvent.fill(field('Tên ghi chú'), '{{title|upper}}');
  await expect.element(page.getByText('Sẽ thành tệp Báo/BÀI CŨ.md')).toBeVisible();
});

test('every field is saved', async () => {
  const { store } = await openTemplates({ templates: [{}] });
  await userEvent.fill(field('Tên mẫu'), 'Tên khác');
  await userEvent.fill(field('Thư mục'), 'A/{{site}}');
  await userEvent.selectOptions(field('Khi gửi sang Obsidian'), 'Thêm vào cuối ghi chú hằng ngày');
  await userEvent.click(button('Thêm thuộc tính'));
  await userEvent.fill(field('Tên thuộc tính 1'), 'báo');
  await userEvent.selectOptions(field('Kiểu thuộc tính 1'), 'Danh sách');
  await userEvent.fill(field('Giá trị thuộc tính 1'), '{{site}}');
  await resultText().toMatch(/^---\nbáo:\n {2}- "Báo Ví Dụ"\n---\n/);
  await userEvent.click(button('Thêm thuộc tính'));
  await userEvent.click(button('Bỏ thuộc tính 2'));
  await expect.element(button('Thêm thuộc tính')).toHaveFocus();
  await expect.element(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  expect(await firstIn(store)).toEqual({
    name: 'Tên khác',
    behavior: 'append-daily',
    noteNameFormat: '{{title}}',
    path: 'A/{{site}}',
    noteContentFormat: '# {{title}}',
    properties: [{ name: 'báo', value: '{{site}}', type: 'multitext' }],
  });
});

test('what is wrong is said with its place, and what stays empty is named', async () => {
  await openTemplates({ templates: [{}] });
  await userEvent.fill(field('Nội dung'), 'Một\n{{ title | nope }}{{ content }}{{ selector:h1 }}');
  await expect
    .element(page.getByText('Nội dung, dòng 2, cột 10: Không có bộ lọc “nope”', { exact: false }))
    .toBeVisible();
  const missing = page.getByText('Biến luôn để trống');
  await expect.element(missing).toBeVisible();
  await expect.element(page.getByText('selector:h1', { exact: true })).toBeVisible();
  await userEvent.fill(field('Nội dung'), 'Một\n{% if title');
  await expect
    .element(page.getByText('Nội dung, dòng 2, cột 1: Dấu {% mở ra mà chưa đóng.'))
    .toBeVisible();
  await expect.element(missing).not.toBeInTheDocument();
  await userEvent.fill(field('Nội dung'), '{{title|replace:"/^(.+)+#$/":""}}');
  await expect.element(page.getByText(/chạy quá lâu nên bị ngắt/)).toBeVisible();
  await resultText().toMatch(/Chợ phiên dán bảng thu chi/);
});

test('a template without a name, or too long a one, is not saved and says so', async () => {
  const { store } = await openTemplates({ templates: [{}] });
  await userEvent.fill(field('Tên mẫu'), ' ');
  await expect.element(page.getByText('Mẫu cần có tên. Tên cũ vẫn giữ nguyên.')).toBeVisible();
  await expect.element(field('Tên mẫu')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(field('Tên mẫu'), 'Có tên');
  await expect.element(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await userEvent.fill(field('Nội dung'), '"'.repeat(60_000));
  await expect.element(page.getByText(/Mẫu dài quá 100.000 ký tự/)).toBeVisible();
  expect(await firstIn(store)).toMatchObject({ name: 'Có tên', noteContentFormat: '# {{title}}' });
});

test('a write that fails is said, and "saved" only when it is', async () => {
  await openTemplates({
    templates: [{}],
    before: (store) => {
      store.meta.hook('updating', () => {
        throw new DOMException('Quota exceeded', 'QuotaExceededError');
      });
    },
  });
  await userEvent.fill(field('Thư mục'), 'x');
  await expect.element(page.getByText(/Chưa lưu được/)).toBeVisible();
  await expect.element(page.getByText('Đã lưu', { exact: true })).not.toBeInTheDocument();
  await expect.element(field('Thư mục')).toHaveValue('x');
});

test('deletes with a way back, at its place, chosen as it was', async () => {
  const { store } = await openTemplates({
    templates: [{ name: 'Một' }, { name: 'Hai' }, { name: 'Ba' }],
    chosen: 1,
  });
  await userEvent.click(button(/^Hai/));
  await expect.element(field('Tên mẫu')).toHaveValue('Hai');
  await expect.element(page.getByRole('checkbox')).toBeChecked();
  await userEvent.click(button('Xoá mẫu này'));
  await expect.element(page.getByText('Đã xoá mẫu “Hai”.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Các mẫu của bạn' })).toHaveFocus();
  expect(await namesIn(store)).toEqual(['Một', 'Ba']);
  expect((await readSettings(store)).chosenTemplate).toBeUndefined();
  await userEvent.click(button('Hoàn tác'));
  await expect.element(field('Tên mẫu')).toHaveValue('Hai');
  expect(await namesIn(store)).toEqual(['Một', 'Hai', 'Ba']);
  expect((await readSettings(store)).chosenTemplate).toBe('t-1');
});

test('chooses the template of exports, and none again', async () => {
  const { store } = await openTemplates({ templates: [{}] });
  await userEvent.click(page.getByRole('checkbox'));
  await expect.element(page.getByText('đang dùng')).toBeVisible();
  expect((await readSettings(store)).chosenTemplate).toBe('t-0');
  await userEvent.click(page.getByRole('checkbox'));
  await expect.element(page.getByText('đang dùng')).not.toBeInTheDocument();
  expect((await readSettings(store)).chosenTemplate).toBeUndefined();
});

const upload = (...files: readonly File[]) =>
  userEvent.upload(page.elementLocator(inputOfFiles()), [...files]);

function inputOfFiles(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no field for files');
  return input;
}

test('a template file of Web Clipper opens as it is, with the keys that only Clipper knows', async () => {
  const { store } = await openTemplates({ articles: ['Một bài'] });
  await expect.element(page.getByText('Bạn chưa có mẫu nào')).toBeVisible();
  await upload(new File([clipperTemplate], 'bai-bao-clipper.json'));
  await expect.element(page.getByText('Đã nhập 1 mẫu.')).toBeVisible();
  await expect.element(field('Tên mẫu')).toHaveValue('Bài báo');
  await resultText().toMatch(/^---\nnguồn: "https:\/\/bao\.example\/bai-0"/);
  await expect.element(page.getByText('selector:.tin-lien-quan a', { exact: true })).toBeVisible();
  expect(await firstIn(store)).toEqual(JSON.parse(clipperTemplate));
});

test('files that are no templates change nothing and are named', async () => {
  const { store } = await openTemplates({ templates: [{}] });
  await expect.element(field('Tên mẫu')).toBeVisible();
  const list = [JSON.parse(clipperTemplate), { name: 'x' }, 7];
  await upload(
    new File(['{'], 'hong.json'),
    new File(['{"a":1}'], 'khac.json'),
    new File([JSON.stringify(list)], 'nhieu.json'),
  );
  const told = page.getByText(/^Đã nhập 1 mẫu/);
  await expect.element(told).toHaveTextContent(/hong\.json không phải tệp mẫu/);
  await expect.element(told).toHaveTextContent(/khac\.json không phải tệp mẫu/);
  await expect.element(told).toHaveTextContent(/Mẫu thứ 2 trong tệp nhieu\.json.*Mẫu thứ 3/);
  expect(await namesIn(store)).toEqual(['Mẫu thử', 'Bài báo']);
});

test('no more templates than can be kept', async () => {
  const { store } = await openTemplates({
    templates: Array.from({ length: 50 }, (_, index) => ({ name: `Mẫu ${index}` })),
  });
  await userEvent.click(button('Tạo từ “Đơn giản”'));
  await expect.element(page.getByText(/Chỉ giữ được 50 mẫu/)).toBeVisible();
  expect(await namesIn(store)).toHaveLength(50);
});

test('sends the note to Obsidian', async () => {
  const { opened } = await openTemplates({
    templates: [{ behavior: 'append-specific' }],
    articles: ['Một bài'],
  });
  await expect.element(result()).toHaveValue('# Một bài');
  await userEvent.click(button('Gửi sang Obsidian'));
  await expect.element(page.getByText(/Đã giao cho Obsidian/)).toBeVisible();
  expect(opened).toEqual([
    'obsidian://new?file=B%C3%A1o%2FM%E1%BB%99t%20b%C3%A0i&append=true&content=%0A%0A%23%20M%E1%BB%99t%20b%C3%A0i',
  ]);
});

test('what another page writes is taken over where nothing is unsaved', async () => {
  const { store } = await openTemplates({ templates: [{}] });
  await expect.element(field('Thư mục')).toHaveValue('Báo');
  await changeSettings(store, ({ templates = [] }) => ({
    templates: templates.map((row) => ({ ...row, template: { ...row.template, path: 'Khác' } })),
  }));
  await expect.element(field('Thư mục')).toHaveValue('Khác');
});

test('says when the store cannot be read', async () => {
  await openTemplates({ before: damage });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Kho ghi chú bị hỏng/);
});
