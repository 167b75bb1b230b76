import './fixture';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits } from '../../../lib/records';
import { aNote, aRegulation, fakeBackground } from './background';
import { citationCard, noteCard } from './cards';
import { openEditor } from './fixture';

const field = page.getByRole('textbox', { name: 'Ghi chú' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const state = page.getByText(/^(Đã lưu|Đang lưu…|Chưa lưu)$/);
const show = { kind: 'show', card: noteCard({ focus: 'note' }) } as const;
const patchesOf = (editor: ReturnType<typeof openEditor>) =>
  editor.background.asked.filter(([name]) => name === 'patchAnnotation');

test('says that it is ready, rehearses a card that nobody sees, and asks for nothing until it is asked to', async () => {
  const editor = openEditor();
  await expect.poll(() => editor.root.querySelector('textarea')).not.toBeNull();
  await expect.element(page.getByText('Xong')).not.toBeVisible();
  expect(
    editor.root.querySelector('[inert]')?.contains(editor.root.querySelector('textarea')),
  ).toBe(true);
  expect(editor.told).toEqual([{ kind: 'ready' }]);
  expect(editor.background.asked).toEqual([]);

  editor.tell(show);
  await expect.element(field).toHaveFocus();
  expect(editor.root.querySelectorAll('textarea').length).toBe(1);
});

test('begins with the quote; the note has the focus and its place is told', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(page.getByText('Bảng thu chi dán ở cổng chợ.')).toBeVisible();
  await expect.element(page.getByText('Đoạn 2')).toBeVisible();
  await expect.element(field).toHaveValue('Ghi');
  await expect.element(field).toHaveFocus();
  await expect.poll(() => editor.told.some(({ kind }) => kind === 'height')).toBe(true);
});

test('no text that is typed goes to the page', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(field).toHaveValue('Ghi');
  await userEvent.fill(field, 'mật thư của tôi');
  await userEvent.fill(page.getByRole('combobox', { name: 'Nhãn' }), 'mật hiệu');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => editor.background.note?.annotation.tags).toContain('mật hiệu');
  expect(JSON.stringify(editor.told)).not.toContain('mật');
});

test('a tag that is not ended is stored as it is typed, and is a chip only when it is ended', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(state).toHaveTextContent('Đã lưu');
  const stored = () => editor.background.note?.annotation.tags;
  const before = stored() ?? [];
  const chips = () =>
    [...editor.root.querySelectorAll('.chip-remove')].map((one) => one.getAttribute('aria-label'));
  const shown = chips();
  const tagField = page.getByRole('combobox', { name: 'Nhãn' });
  await userEvent.type(tagField, 'Hà');
  await expect.poll(stored).toEqual([...before, 'Hà']);
  await userEvent.type(tagField, ' Nội');
  await expect.poll(stored).toEqual([...before, 'Hà Nội']);
  await expect.element(tagField).toHaveValue('Hà Nội');
  expect(chips()).toEqual(shown);
  await userEvent.keyboard('{Enter}');
  await expect.element(tagField).toHaveValue('');
  expect(chips().length).toBe(shown.length + 1);
  await userEvent.type(tagField, 'thừa');
  await expect.poll(stored).toEqual([...before, 'Hà Nội', 'thừa']);
  await userEvent.clear(tagField);
  await expect.poll(stored).toEqual([...before, 'Hà Nội']);
});

test('"Đã lưu" comes only with the answer, and goes with the next key', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(state).toHaveTextContent('Đã lưu');
  editor.background.writes = 'held';
  await userEvent.fill(field, 'một');
  await expect.element(state).toHaveTextContent('Đang lưu…');
  await expect.poll(() => patchesOf(editor).length).toBe(1);
  await expect.element(state).toHaveTextContent('Đang lưu…');
  await expect.poll(() => editor.told).toContainEqual({ kind: 'state', unsaved: true });
  editor.background.answer();
  await expect.element(state).toHaveTextContent('Đã lưu');
  await expect.poll(() => editor.told.at(-1)).toEqual({ kind: 'state', unsaved: false });
});

test('a save that fails keeps the text, says why, and goes through when it can', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(state).toHaveTextContent('Đã lưu');
  editor.background.writes = { kind: 'failed', reason: 'full' };
  await userEvent.fill(field, 'giữ lấy');
  await expect.element(state).toHaveTextContent('Chưa lưu');
  await expect.element(page.getByRole('alert')).toHaveTextContent('máy hết chỗ');
  await expect.element(field).toHaveValue('giữ lấy');
  editor.background.writes = { kind: 'saved' };
  await expect.element(state).toHaveTextContent('Đã lưu');
  expect(editor.background.note?.annotation.note).toBe('giữ lấy');
});

test('closed with text that could not be saved: it is there when the card is opened again', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(state).toHaveTextContent('Đã lưu');
  editor.background.writes = { kind: 'failed', reason: 'newer' };
  await userEvent.fill(field, 'giữ lấy');
  await expect.element(state).toHaveTextContent('Chưa lưu');
  editor.tell({ kind: 'hide' });
  await expect.element(field).not.toBeInTheDocument();
  editor.tell(show);
  await expect.element(field).toHaveValue('giữ lấy');
});

test('hidden by the page: what was typed is saved at once', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(state).toHaveTextContent('Đã lưu');
  await userEvent.fill(field, 'vừa gõ');
  editor.tell({ kind: 'hide' });
  await expect.poll(() => editor.background.note?.annotation.note).toBe('vừa gõ');
});

test('closed before its highlight was on disk and with nothing typed: nothing is unsaved', async () => {
  const editor = openEditor({ background: fakeBackground(null) });
  editor.tell(show);
  await expect.element(field).toHaveFocus();
  editor.tell({ kind: 'hide' });
  await expect.element(field).not.toBeInTheDocument();
  editor.tell({ kind: 'show', card: citationCard() });
  await expect.poll(() => editor.told.at(-1)?.kind).toBe('height');
  expect(editor.told.filter(({ kind }) => kind === 'state')).toEqual([]);
});

test('typed before the highlight is on disk: nothing is lost', async () => {
  const background = fakeBackground(null);
  const editor = openEditor({ background });
  editor.tell(show);
  await userEvent.fill(field, 'gõ ngay');
  await expect.element(state).toHaveTextContent('Đang lưu…');
  background.note = { annotation: aNote({ note: '', tags: [] }), regulations: [] };
  await expect.element(state).toHaveTextContent('Đã lưu');
  expect(background.note.annotation.note).toBe('gõ ngay');
});

test('typed before the stored note has come: it goes on behind it, and so does the next key', async () => {
  const background = fakeBackground(null);
  const editor = openEditor({ background });
  editor.tell(show);
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Gõ');
  background.note = { annotation: aNote({ note: 'Ghi' }), regulations: [] };
  await expect.element(field).toHaveValue('Ghi\nGõ');
  await userEvent.keyboard(' tiếp');
  await expect.element(field).toHaveValue('Ghi\nGõ tiếp');
  await expect.poll(() => background.note?.annotation.note).toBe('Ghi\nGõ tiếp');
});

test('the stored note comes into the focused field: one goes on behind it', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(field).toHaveValue('Ghi');
  await userEvent.keyboard(' thêm');
  await expect.element(field).toHaveValue('Ghi thêm');
});

test('a selection stays on its words, and the direction in which it was made', async () => {
  const editor = openEditor({ background: fakeBackground(aNote({ note: 'một hai' })) });
  editor.tell(show);
  await expect.element(field).toHaveValue('một hai');
  const area = field.element() as HTMLTextAreaElement;
  area.setSelectionRange(4, 7, 'backward');
  const annotation = aNote({ note: 'xin: một hai ba', updatedAt: '2026-03-01T00:00:00.000Z' });
  editor.background.note = { annotation, regulations: [] };
  editor.tell({ kind: 'show', card: noteCard({ focus: 'note' }) });
  await expect.element(field).toHaveValue('xin: một hai ba');
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('hai');
  expect(area.selectionDirection).toBe('backward');
});

test('what is changed elsewhere is taken over with the caret where it was', async () => {
  const editor = openEditor({ background: fakeBackground(aNote({ note: 'một hai' })) });
  editor.tell(show);
  await expect.element(field).toHaveValue('một hai');
  const area = field.element() as HTMLTextAreaElement;
  area.setSelectionRange(4, 4);
  const annotation = aNote({ note: 'xin: một hai', updatedAt: '2026-03-01T00:00:00.000Z' });
  editor.background.note = { annotation, regulations: [] };
  editor.tell({ kind: 'show', card: noteCard({ focus: 'note' }) });
  await expect.element(field).toHaveValue('xin: một hai');
  expect(area.selectionStart).toBe(9);
  expect(patchesOf(editor)).toEqual([]);
});

test('while an input method composes, nothing is written under the caret', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(field).toHaveValue('Ghi');
  const area = field.element() as HTMLTextAreaElement;
  area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  const annotation = aNote({ note: 'Nơi khác', updatedAt: '2026-03-01T00:00:00.000Z' });
  editor.background.note = { annotation, regulations: [] };
  editor.tell({ kind: 'show', card: noteCard({ focus: 'note' }) });
  await expect
    .poll(() => editor.background.asked.filter(([name]) => name === 'readNote').length)
    .toBe(2);
  expect(area.value).toBe('Ghi');
  area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await expect.element(field).toHaveValue('Nơi khác');
});

test('undo brings the text back from when it was opened; Escape and Ctrl+Enter close and keep', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(field).toHaveValue('Ghi');
  await userEvent.fill(field, 'Khác');
  await userEvent.click(button('Hoàn tác'));
  await expect.element(field).toHaveValue('Ghi');
  await userEvent.fill(field, 'Khác nữa');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => editor.told.at(-1)?.kind).toBe('close');
  await expect.poll(() => editor.background.note?.annotation.note).toBe('Khác nữa');
  await userEvent.click(field);
  await userEvent.keyboard('!{Control>}{Enter}{/Control}');
  await expect
    .poll(() => editor.told.filter(({ kind }) => kind === 'close'))
    .toEqual([
      { kind: 'close', focus: true },
      { kind: 'close', focus: true },
    ]);
});

test('a note over the limit stays as typed and is told', async () => {
  const editor = openEditor();
  editor.tell(show);
  await expect.element(field).toHaveValue('Ghi');
  const long = 'a'.repeat(limits.note + 1);
  await userEvent.fill(field, long);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Dài quá 50.000');
  await expect.element(field).toHaveValue(long);
  expect(patchesOf(editor)).toEqual([]);
});

test('texts that were written elsewhere are shown with where and when, and settled by the user', async () => {
  const others = [
    { text: 'Bản kia', device: 'elsewher', at: '2026-01-01T00:00:00.000Z' },
    { text: 'Bản nọ', device: 'hereabcd', at: '2026-01-01T00:00:01.000Z' },
  ];
  const editor = openEditor({ background: fakeBackground(aNote({ others })) });
  editor.tell(show);
  await expect.element(page.getByText(/Bản trên máy khác/)).toBeVisible();
  await userEvent.click(button('Giữ cả hai').first());
  await expect.element(field).toHaveValue('Ghi\n\nBản kia');
  await userEvent.click(button('Dùng bản này'));
  await expect.element(field).toHaveValue('Bản nọ');
  await expect
    .poll(() => editor.background.note?.annotation)
    .toMatchObject({ note: 'Bản nọ', others: [] });
});

test('old and new words of a passage that the newspaper changed are told', async () => {
  const editor = openEditor();
  const changed = { before: 'nghỉ một ngày rưỡi', after: 'nghỉ hai ngày' };
  editor.tell({ kind: 'show', card: noteCard({ changed, uncertain: true }) });
  await expect.element(page.getByText('Báo đã sửa đoạn này.')).toBeVisible();
  expect(editor.root.querySelector('del')?.textContent).toContain('một');
  expect(editor.root.querySelector('ins')?.textContent).toContain('hai');
  await userEvent.click(button('Đúng đoạn này'));
  await expect.poll(() => editor.deeds()).toEqual([{ name: 'confirmPlace', annotationId: 'a1' }]);
});

test('what else lies on the words can be gone to', async () => {
  const editor = openEditor();
  const beside = [
    { kind: 'citation', mentionId: 'm1', name: 'Quy định 12-QĐ/TW' },
    { kind: 'note', annotationId: 'a2', quote: 'cổng chợ', colour: 'blue' },
  ] as const;
  editor.tell({ kind: 'show', card: noteCard({ beside }) });
  await userEvent.click(button('§ Quy định 12-QĐ/TW'));
  await userEvent.click(button('đoạn tô “cổng chợ”'));
  await expect.poll(() => editor.deeds()).toEqual(beside.map((to) => ({ name: 'go', to })));
});

test('a document is found and linked; a key pressed before the search has answered chooses nothing else', async () => {
  const editor = openEditor();
  const cited = [aRegulation({ id: 'other', name: 'Luật Văn thư' })];
  editor.tell({ kind: 'show', card: noteCard({ focus: 'regulations', cited }) });
  const search = page.getByRole('combobox', { name: 'Tìm văn bản' });
  await expect.element(search).toHaveFocus();
  await userEvent.fill(search, 'khong co');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(search, 'van thu');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('§ Luật Văn thư')).toBeVisible();
  const links = editor.background.asked.filter(([name]) => name === 'linkRegulation');
  expect(links).toMatchObject([
    ['linkRegulation', { annotationId: 'a1', regulation: { id: 'other' } }],
  ]);
  await userEvent.click(button('Bỏ gắn Luật Văn thư'));
  await expect.poll(() => editor.background.note?.annotation.regulationIds).toEqual([]);
});

test('Tab leaves at the end, Shift+Tab at the beginning', async () => {
  const editor = openEditor();
  // Parts of the card come later, and tell its height meanwhile.
  const lastLeft = () => editor.told.findLast(({ kind }) => kind === 'leave');
  editor.tell(show);
  await expect.element(field).toHaveFocus();
  button('Xoá đoạn tô').element().focus();
  await userEvent.tab();
  await expect.poll(lastLeft).toEqual({ kind: 'leave', step: 1 });
  button('Đóng').element().focus();
  await userEvent.tab({ shift: true });
  await expect.poll(lastLeft).toEqual({ kind: 'leave', step: -1 });
});

test('says that letters may be lost where the page disturbs', async () => {
  const editor = openEditor();
  editor.tell(show);
  editor.tell({ kind: 'disturbed' });
  await expect.element(page.getByText(/giành bàn phím/)).toBeVisible();
});

test('the arrows walk through the documents that are offered, and Enter takes the one they are at', async () => {
  const editor = openEditor();
  const cited = ['Luật Văn thư', 'Luật Lưu trữ', 'Luật Thư viện'].map((name, at) =>
    aRegulation({ id: `law ${at}`, name }),
  );
  editor.tell({ kind: 'show', card: noteCard({ focus: 'regulations', cited }) });
  const search = page.getByRole('combobox', { name: 'Tìm văn bản' });
  await expect.element(search).toHaveFocus();
  const active = () => document.querySelector('.choice[aria-selected="true"] strong')?.textContent;
  await expect.poll(active).toBe('Luật Văn thư');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(active).toBe('Luật Lưu trữ');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(active).toBe('Luật Thư viện');
  expect(search.element().getAttribute('aria-activedescendant')).toBe(
    document.querySelector('.choice[aria-selected="true"]')?.id,
  );
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('§ Luật Thư viện')).toBeVisible();
});
