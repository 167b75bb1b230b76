import './fixture';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits } from '../../../lib/records';
import { pasted } from '../pasted';
import { aRegulation, fakeBackground } from './background';
import { citationCard } from './cards';
import { openEditor } from './fixture';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const show = { kind: 'show', card: citationCard() } as const;
const said = (editor: ReturnType<typeof openEditor>) =>
  editor.background.asked.filter(([name]) => name === 'correctMentions').map(([, data]) => data);
const openForm = async () => {
  await userEvent.click(button('Nhận đúng chưa?'));
  await userEvent.click(button('Sửa lại'));
};
/** What the page was told last: whether the frame has to stay, since something in it is not on disk. */
const isUnsaved = (editor: ReturnType<typeof openEditor>) =>
  editor.told.findLast((message) => message.kind === 'state')?.unsaved;
const numberField = page.getByRole('textbox', { name: 'Số', exact: true });

test('offers to read and to link; judging and the own link are folded away', async () => {
  const background = fakeBackground();
  background.info = {
    links: [
      { url: 'https://own.example/', label: 'own.example', match: 'search', official: false },
      { url: 'https://cong.example/', label: 'Cổng', match: 'exact', official: true },
    ],
    otherArticles: 3,
    catalogue: null,
  };
  const editor = openEditor({ background });
  editor.tell(show);
  await expect.element(page.getByRole('heading')).toHaveTextContent('Quy định 12-QĐ/TW');
  await expect.element(page.getByRole('link', { name: 'Cổng' })).toBeVisible();
  const links = [...editor.root.querySelectorAll('.portals a')].map((link) =>
    link.textContent?.trim(),
  );
  expect(links).toEqual(['own.example', 'Cổng']);
  await expect.element(page.getByText(/Đã gặp trong 3 bài khác/)).toBeVisible();
  await expect.element(button('Sửa lại')).not.toBeInTheDocument();
  await userEvent.click(button('Gắn vào đoạn đã tô'));
  await expect.element(page.getByText('Đã gắn vào đoạn đã tô.')).toBeVisible();
  expect(background.note?.annotation.regulationIds).toEqual([aRegulation().id]);
});

test('later documents are told with their day and the day of the catalogue', async () => {
  const background = fakeBackground();
  background.info = {
    links: [],
    otherArticles: 0,
    catalogue: {
      day: '2026-11-23',
      relations: [
        { kind: 'amended', name: 'Nghị định 5/2022/NĐ-CP', effective: '2022-03-01' },
        { kind: 'newer', name: 'Luật Chợ 2025 (9/2025/QH15)', effective: null },
        { kind: 'repealed', name: 'Thông tư <b>7</b>', effective: '2024-01-02' },
        { kind: 'replaced', name: 'Luật Chợ 2098 (8/2098/QH30)', effective: '2099-07-01' },
      ],
    },
  };
  const editor = openEditor({ background });
  editor.tell(show);
  await expect
    .element(page.getByText('Bổ sung theo danh mục Bên Lề ngày 23/11/2026'))
    .toBeVisible();
  const lines = [...editor.root.querySelectorAll('li')].map((line) => line.textContent);
  expect(lines.filter((line) => /hiệu lực|cùng tên/.test(line ?? ''))).toEqual([
    'Sẽ được thay bằng Luật Chợ 2098 (8/2098/QH30), có hiệu lực từ 01/07/2099',
    'Đã bị Thông tư <b>7</b> bãi bỏ, có hiệu lực từ 02/01/2024',
    'Đã có luật mới hơn cùng tên: Luật Chợ 2025 (9/2025/QH15)',
    'Được sửa đổi bởi Nghị định 5/2022/NĐ-CP, có hiệu lực từ 01/03/2022',
  ]);
});

test('where the catalogue adds nothing, the card says nothing of it', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(button('Gắn vào đoạn đã tô')).toBeVisible();
  expect(editor.root.textContent).not.toContain('danh mục');
});

test('no button moves under the mouse because links come; where none come, the buttons do', async () => {
  const linked = fakeBackground();
  linked.info = {
    links: [{ url: 'https://cong.example/', label: 'Cổng', match: 'exact', official: true }],
    otherArticles: 0,
    catalogue: null,
  };
  const editor = openEditor({ background: linked });
  const drawn: string[] = [];
  const observer = new MutationObserver(() => {
    const has = (selector: string) => editor.root.querySelector(selector) !== null;
    drawn.push(`${has('footer button') ? 'button' : ''} ${has('a') ? 'links' : ''}`.trim());
  });
  observer.observe(editor.root, { childList: true, subtree: true });
  editor.tell(show);
  await expect.poll(() => drawn.at(-1)).toBe('button links');
  expect(drawn).not.toContain('button');
  observer.disconnect();

  const background = fakeBackground();
  background.info = 'silent';
  openEditor({ background }).tell(show);
  await expect.element(button('Gắn vào đoạn đã tô').last()).toBeVisible();
});

test('without a highlight at hand the citation is highlighted first', async () => {
  const editor = openEditor({ onDeed: () => ({ annotationId: 'a1' }) });
  editor.tell({ kind: 'show', card: citationCard({ target: null }) });
  await userEvent.click(button('Tô chỗ này và gắn văn bản'));
  await expect.element(page.getByText('Đã gắn vào đoạn đã tô.')).toBeVisible();
  expect(editor.deeds()).toEqual([{ name: 'highlightCitation', mentionId: 'm1' }]);
  expect(editor.background.note?.annotation.regulationIds).toEqual([aRegulation().id]);
});

test('the page keeps the article before a citation is judged; rejecting can be undone', async () => {
  const editor = openEditor();
  editor.tell(show);
  await userEvent.click(button('Nhận đúng chưa?'));
  await userEvent.click(button('Không phải viện dẫn'));
  await userEvent.click(button('Hoàn tác'));
  await expect
    .poll(() => said(editor))
    .toEqual([
      { mentionIds: ['m1'], state: 'rejected', regulation: null },
      { mentionIds: ['m1'], state: 'recognised', regulation: null },
    ]);
  expect(editor.deeds()).toEqual([{ name: 'keep' }, { name: 'keep' }]);
  await expect.element(button('Hoàn tác')).not.toBeInTheDocument();
});

test('a correction looks the document up, goes to all mentions, and can be undone', async () => {
  const editor = openEditor();
  editor.tell(show);
  await openForm();
  await expect.element(numberField).toHaveFocus();
  await userEvent.fill(numberField, '28');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Đã sửa thành Quy định 28-QĐ\/TW/)).toBeVisible();
  expect(said(editor)).toMatchObject([
    { mentionIds: ['m1', 'm2'], state: 'confirmed', regulation: { name: 'Quy định 28-QĐ/TW' } },
  ]);
  expect(editor.background.asked.some(([name]) => name === 'editRegulation')).toBe(true);
  await userEvent.click(button('Hoàn tác'));
  await expect
    .poll(() => said(editor).at(-1))
    .toEqual({ mentionIds: ['m1', 'm2'], state: 'recognised', regulation: null });
});

test('what is typed into the form survives Escape, another card, and a refusal, and the field is named', async () => {
  const editor = openEditor();
  editor.tell(show);
  await openForm();
  await userEvent.fill(numberField, '28');
  await userEvent.keyboard('{Escape}');
  await expect.element(numberField).not.toBeInTheDocument();
  expect(editor.told.some(({ kind }) => kind === 'close')).toBe(false);
  await expect.poll(() => isUnsaved(editor)).toBe(true);
  editor.tell({ kind: 'show', card: citationCard({ mentionId: 'm9' }) });
  editor.tell(show);
  await expect.element(numberField).toHaveValue('28');

  await userEvent.fill(numberField, '1'.repeat(limits.number + 1));
  await userEvent.fill(page.getByRole('textbox', { name: 'Năm' }), '20');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Dài quá 60/)).toBeVisible();
  await expect.element(page.getByText('Năm gồm bốn chữ số.')).toBeVisible();
  expect(said(editor)).toEqual([]);

  editor.background.writes = { kind: 'failed', reason: 'refused', field: 'subject' };
  await userEvent.fill(numberField, '28');
  await userEvent.fill(page.getByRole('textbox', { name: 'Năm' }), '2021');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Dài quá 2.000/)).toBeVisible();
  await expect.element(numberField).toHaveValue('28');
  expect(isUnsaved(editor)).toBe(true);
  editor.background.writes = { kind: 'saved' };
  await userEvent.click(numberField);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => isUnsaved(editor)).toBe(false);
});

test('the page could not keep the article: it is said, and nothing is sent', async () => {
  const editor = openEditor({ onDeed: () => ({ kind: 'failed', reason: 'full' }) });
  editor.tell(show);
  await userEvent.click(button('Nhận đúng chưa?'));
  await userEvent.click(button('Đúng văn bản này'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('máy hết chỗ');
  expect(said(editor)).toEqual([]);
});

test('a broken own link is refused with the reason and stays as typed', async () => {
  const editor = openEditor();
  editor.background.ownLink = { kind: 'broken', reason: 'not-http' };
  editor.tell(show);
  await userEvent.click(button('Liên kết riêng'));
  const field = page.getByRole('textbox', { name: /Địa chỉ trang/ });
  await expect.element(field).toHaveFocus();
  await userEvent.fill(field, 'ftp://a');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/bắt đầu bằng http/)).toBeVisible();
  await expect.element(field).toHaveValue('ftp://a');
  await expect.poll(() => isUnsaved(editor)).toBe(true);
  editor.background.ownLink = { kind: 'saved' };
  await userEvent.fill(field, 'https://a.example/?q={{query}');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Đã lưu')).toBeVisible();
  expect(editor.background.asked.filter(([name]) => name === 'setOwnLink').at(-1)).toEqual([
    'setOwnLink',
    { template: 'https://a.example/?q={{query}' },
  ]);
  await expect.poll(() => isUnsaved(editor)).toBe(false);
});

test('the citation is copied by keyboard, with what the catalogue adds; what is missing is said', async () => {
  const background = fakeBackground();
  background.described = { issuer: 'UBND', date: null, subject: 'về <b>chợ</b>' };
  openEditor({ background }).tell(show);
  await expect.element(button('Chép trích dẫn')).toBeVisible();
  (button('Chép trích dẫn').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByText('Đã chép trích dẫn. Chỗ chưa biết nằm trong ngoặc vuông.'))
    .toBeVisible();
  expect(await pasted()).toBe(
    'Quy định số 12-QĐ/TW [ngày …] của Ủy ban nhân dân [tên đầy đủ …] về <b>chợ</b>',
  );
});

test('a whole citation says only that it was copied; without the background it is of the card', async () => {
  const background = fakeBackground();
  background.described = 'refused';
  openEditor({ background }).tell(show);
  await userEvent.click(button('Chép trích dẫn'));
  await expect.element(page.getByText('Đã chép trích dẫn.', { exact: true })).toBeVisible();
  expect(await pasted()).toBe(
    'Quy định số 12-QĐ/TW ngày 04 tháng 3 năm 2020 của Bộ Chính trị về việc nêu gương ở chi bộ',
  );
});

test('where the browser refuses, the citation is shown instead', async () => {
  const { clipboard } = navigator;
  const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: refuse },
  });
  const stop = (event: ClipboardEvent) => event.stopImmediatePropagation();
  addEventListener('copy', stop, { capture: true });
  onTestFinished(() => {
    removeEventListener('copy', stop, { capture: true });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  openEditor().tell(show);
  await userEvent.click(button('Chép trích dẫn'));
  await expect.element(page.getByText(/Chưa sao chép được.*Quy định số 12-QĐ\/TW/)).toBeVisible();
});
