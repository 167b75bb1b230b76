import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changedStretches } from '../../../components/ui/changed/changed-stretches';
import { changeSettings } from '../../../lib/store';
import { highlight, openPopup, status, versionOf } from './fixture';

const before = 'Ban quản lý trả lời đơn thư trong một ngày rưỡi, tính từ khi nhận.';
const after = 'Ban quản lý trả lời đơn thư trong hai ngày, tính từ khi nhận.';
const note = highlight(0, 'trả lời đơn thư trong một ngày rưỡi', {
  id: 'h1',
  target: {
    quote: {
      exact: 'trả lời đơn thư trong một ngày rưỡi',
      prefix: 'Ban quản lý ',
      suffix: ', tính từ',
    },
    position: { start: 12, end: 47 },
    block: { role: 'paragraph', ordinal: 1, hash: 'x' },
    model: 1,
  },
});

test.each([
  [before, after, 'một ngày rưỡi > hai ngày'],
  ['thu 12.000 đồng', 'thu 15.000 đồng', '12.000 > 15.000'],
  ['họp sớm', 'họp rất sớm', 'họp > họp rất'],
  ['rất sớm', 'sớm', 'rất sớm > sớm'],
  ['sạp 5, giá là 12.000 đồng', 'sạp 6, giá là 13.000 đồng', '5 > 6 | 12.000 > 13.000'],
  ['bỏ cả hai từ', 'bỏ hai từ', 'bỏ cả > bỏ'],
  ['Chợ  họp "sớm"', 'Chợ họp “sớm”', ''],
  ['năm 2023 có 5 đơn', 'năm 2024 có 7 đơn', '2023 có 5 > 2024 có 7'],
])('what changed from %j to %j', (one, other, told) => {
  const stretches = changedStretches(one, other);
  expect(stretches.map((each) => `${each.before} > ${each.after}`).join(' | ')).toBe(told);
});

test('a passage whose words changed inside shows old and new words and the day', async () => {
  await openPopup({
    annotations: [note],
    versions: [versionOf(before, 1), versionOf(after, 3)],
  });
  const row = page.getByRole('listitem').first();
  await expect.element(row).toHaveTextContent(/Báo đã sửa ngày 3\/5\/2026:/);
  expect(row.element().querySelector('del')?.textContent).toBe('trước một ngày rưỡi');
  expect(row.element().querySelector('ins')?.textContent).toBe('nay hai ngày');
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  await expect.element(row).toHaveTextContent(/Báo đã sửa ngày 3\/5\/2026:/);
});

test('a passage of which only the open page shows that it changed says so', async () => {
  await openPopup({
    annotations: [note, highlight(2, 'Hai.')],
    status: { ...status, changed: ['h1'] },
  });
  const rows = page.getByRole('listitem');
  await expect.element(rows.first()).toHaveTextContent('Báo đã sửa đoạn này.');
  await expect.element(rows.nth(1)).not.toHaveTextContent('Báo đã sửa');
});

test('exports write both texts and the day', async () => {
  await openPopup({
    annotations: [note],
    versions: [versionOf(before, 1), versionOf(after, 3)],
    before: (store) => changeSettings(store, { exportFormat: 'markdown' }),
  });
  await expect.element(page.getByText('Báo đã sửa ngày')).toBeVisible();
  const addresses: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    addresses.push(this.href);
  };
  await userEvent.click(page.getByRole('button', { name: 'Xuất' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Lưu tệp Markdown' }));
  await expect.poll(() => addresses.length).toBe(1);
  HTMLAnchorElement.prototype.click = click;
  const [markdown = ''] = await Promise.all(
    addresses.map((address) => fetch(address).then((response) => response.text())),
  );
  expect(markdown).toContain('trả lời đơn thư trong một ngày rưỡi');
  expect(markdown).toContain('trả lời đơn thư trong hai ngày');
  expect(markdown).toContain('3/5/2026');
});
