import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fillExample } from '../../../components/settings/example-link';
import type { OwnLinkProblem } from '../../../lib/records';
import { readSettings } from '../../../lib/store';
import { damage } from '../faults';
import { hint, openSettings } from './fixture';

const address = () => page.getByRole('textbox', { name: 'Địa chỉ' });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('keeps an own link, says so when it is kept, and takes it away', async () => {
  const { store } = await openSettings();
  await userEvent.fill(address(), 'https://tim.example/?so={number}&nam={year}');
  await expect
    .element(page.getByText('https://tim.example/?so=100&nam=2019', { exact: false }))
    .toBeVisible();
  await userEvent.click(button('Lưu'));
  await expect.element(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  expect((await readSettings(store)).ownLink).toBe('https://tim.example/?so={number}&nam={year}');
  await userEvent.click(button('Bỏ liên kết này'));
  await expect.element(page.getByText('Đã bỏ liên kết riêng.')).toBeVisible();
  await expect.element(address()).toHaveValue('');
  expect((await readSettings(store)).ownLink).toBe('');
});

const refusals: readonly (readonly [OwnLinkProblem, RegExp])[] = [
  ['not-an-address', /chưa phải một địa chỉ web/],
  ['not-http', /phải bắt đầu bằng http/],
  ['unknown-field', /chỉ dùng được query, number, year và symbol/],
];

test('a broken link is refused with its reason, what was typed and the old link stay', async () => {
  for (const [reason, words] of refusals) {
    const { store, close } = await openSettings({
      ownLink: 'https://cu.example/?q={query}',
      surroundings: { setOwnLink: async () => ({ kind: 'broken', reason }) },
    });
    await userEvent.fill(address(), 'gì đó {x}');
    await userEvent.click(button('Lưu'));
    await expect.element(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect.element(address()).toHaveValue('gì đó {x}');
    await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
    expect((await readSettings(store)).ownLink).toBe('https://cu.example/?q={query}');
    await close();
  }
});

test('says what happened when nobody answers', async () => {
  await openSettings({ surroundings: { setOwnLink: () => Promise.reject(new Error('gone')) } });
  await userEvent.fill(address(), 'https://tim.example/');
  await userEvent.click(button('Lưu'));
  await expect.element(page.getByText(/Chưa lưu được/)).toBeVisible();
});

test('puts a field in at the caret', async () => {
  await openSettings();
  await userEvent.fill(address(), 'https://tim.example/?q=');
  await userEvent.click(button('Chèn {query}'));
  await expect.element(address()).toHaveValue('https://tim.example/?q={query}');
  await expect.element(address()).toHaveFocus();
});

test.each([
  ['https://a.example/{number}/{year}/{symbol}', 'https://a.example/100/2019/N%C4%90-CP'],
  [
    '  http://a.example/?q={query}',
    'http://a.example/?q=Ngh%E1%BB%8B%20%C4%91%E1%BB%8Bnh%20100%2F2019%2FN%C4%90-CP',
  ],
  ['javascript:alert({number})', null],
  ['https://a.example/{so}', null],
  ['https://', null],
  ['', null],
])('%j opens %j', (template, opened) => expect(fillExample(template)).toBe(opened));

test('switches a site on again, and takes that back', async () => {
  const { store } = await openSettings({ offHosts: ['mot.example', 'hai.example'] });
  const offHosts = async () => (await readSettings(store)).offHosts;
  await userEvent.click(button('Bật lại trên mot.example'));
  await expect.element(page.getByText('Đã bật lại trên mot.example.')).toBeVisible();
  await expect.element(button('Bật lại trên hai.example')).toHaveFocus();
  expect(await offHosts()).toEqual(['hai.example']);
  await userEvent.click(button('Hoàn tác'));
  await expect.element(button('Bật lại trên mot.example')).toBeVisible();
  expect(await offHosts()).toEqual(['mot.example', 'hai.example']);
});

test('gives a permission back, and says when the browser does not', async () => {
  const patterns = ['*://mot.example/*', '*://*/*'];
  const { sites, close } = await openSettings({ sites: patterns });
  await userEvent.click(button('Thôi cho phép trên mot.example'));
  await expect.element(page.getByText(/Đã thôi cho phép trên mot.example/)).toBeVisible();
  expect(sites()).toEqual(['*://*/*']);
  await expect.element(button('Thôi cho phép trên Mọi trang web')).toHaveFocus();
  await close();
  await openSettings({ sites: patterns, surroundings: { giveBack: async () => false } });
  await userEvent.click(button('Thôi cho phép trên mot.example'));
  await expect.element(page.getByText(/chưa thu lại được quyền/)).toBeVisible();
  await expect.element(button('Thôi cho phép trên mot.example')).toBeVisible();
});

test('forgets where the body stands on a site, and takes that back', async () => {
  const { bodies } = await openSettings({ bodies: [{ host: 'mot.example', hint }] });
  await userEvent.click(button('Quên chỗ có bài trên mot.example'));
  await expect.element(page.getByText('Bạn chưa chỉ chỗ nào.')).toBeVisible();
  expect(bodies()).toEqual([]);
  await userEvent.click(button('Hoàn tác'));
  await expect.element(button('Quên chỗ có bài trên mot.example')).toBeVisible();
  expect(bodies()).toEqual([{ host: 'mot.example', hint }]);
});

test('each empty list says what would be there', async () => {
  await openSettings();
  for (const words of [/không bị tắt ở trang nào/, /Luôn bật trên báo này/, /chưa chỉ chỗ nào/]) {
    await expect.element(page.getByText(words)).toBeVisible();
  }
});

test('says when the settings cannot be read, and leads to the recovery page', async () => {
  await openSettings({ before: damage });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Kho ghi chú bị hỏng/);
  await expect
    .element(page.getByRole('link', { name: 'Mở trang Cứu dữ liệu' }))
    .toHaveAttribute('href', '/recovery.html');
});

test('the reminder of a backup is switched off and on again, and the way to restore is there', async () => {
  const { store } = await openSettings();
  const reminds = page.getByRole('checkbox', { name: 'Nhắc khi hai tuần chưa lưu tệp nào' });
  await expect.element(reminds).toBeChecked();
  await userEvent.click(reminds);
  await expect.poll(async () => (await readSettings(store)).remindBackup).toBe(false);
  await expect.element(reminds).not.toBeChecked();
  await userEvent.click(reminds);
  await expect.poll(async () => (await readSettings(store)).remindBackup).toBe(true);
  await expect
    .element(page.getByRole('link', { name: 'Khôi phục từ tệp sao lưu…' }))
    .toHaveAttribute('href', '/import.html');
});

test('the popup leads to the part about data', async () => {
  location.hash = '#data';
  try {
    const { root } = await openSettings({
      offHosts: Array.from({ length: 60 }, (_, at) => `bao-${at}.example`),
    });
    await expect.poll(() => root.ownerDocument.defaultView?.scrollY).toBeGreaterThan(0);
    await expect.element(page.getByRole('heading', { name: 'Dữ liệu' })).toBeInViewport();
  } finally {
    history.replaceState(null, '', location.pathname + location.search);
  }
});
