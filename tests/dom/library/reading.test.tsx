import '../messages';
import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryContext, PlaceContext } from '../../../components/library/library-context';
import { ReadingPane } from '../../../components/library/reading/ReadingPane';
import { allNotes, type LibraryPlace } from '../../../components/ui/address/library-address';
import { NoticeBar } from '../../../components/ui/notice/NoticeBar';
import type { UndoNotice } from '../../../components/ui/notice/notices';
import { findPassages } from '../../../entrypoints/extension-page/find-passages';
import {
  type Annotation,
  type ArticleVersion,
  defaultSettings,
  type FoundRegulation,
} from '../../../lib/records';
import { openStore, patchAnnotation } from '../../../lib/store';
import { anArticle, aRegulation } from '../../unit/store/records';
import { edited, highlight, paragraphs, version } from './fixture';

let opened = 0;

const chosenText = (root: HTMLElement): string =>
  [...root.querySelectorAll('[data-chosen]')].map((mark) => mark.textContent).join('');

interface Wanted {
  readonly versions?: readonly ArticleVersion[];
  readonly notes: readonly Annotation[];
  readonly words?: readonly string[];
  readonly search?: () => Promise<FoundRegulation[]>;
}

/** The pane at the first of the notes, with a real store. */
async function openPane({ versions = [], notes, words = [], search }: Wanted) {
  const store = openStore({ name: `reading-${++opened}` });
  await store.articles.put(anArticle());
  await store.versions.bulkPut([...versions]);
  await store.annotations.bulkPut([...notes]);
  await store.regulations.put(aRegulation());
  const root = document.createElement('section');
  document.body.append(root);
  document.documentElement.lang = 'vi';
  let place: LibraryPlace = { ...allNotes, note: notes[0]?.id ?? '' };
  const closed = { times: 0 };
  const notices: UndoNotice[] = [];
  const draw = (): void =>
    render(
      <LibraryContext.Provider
        value={{
          store,
          find: findPassages,
          documents: {
            describe: (all) => Promise.resolve(all),
            recognise: () => Promise.resolve(null),
            info: () => Promise.reject(new Error('no answer')),
            search: search ?? (() => Promise.resolve([])),
            edit: (one) => Promise.resolve(one),
          },
          settings: defaultSettings,
          go: (next) => {
            place = next;
            draw();
          },
          notify: (notice) => {
            if (notice !== null) notices.push(notice);
          },
        }}
      >
        <PlaceContext.Provider value={place}>
          <ReadingPane
            id={place.view === 'notes' ? (place.note ?? '') : ''}
            terms={{ words, toned: false }}
            onClose={() => closed.times++}
            onStep={() => undefined}
          />
          <NoticeBar notice={notices.at(-1) ?? null} onGone={() => undefined} />
        </PlaceContext.Provider>
      </LibraryContext.Provider>,
      root,
    );
  draw();
  onTestFinished(async () => {
    render(null, root);
    root.remove();
    await store.transaction('rw', store.tables, () => undefined);
    await store.delete();
  });
  return { store, root, closed, notices, noteOf: (id: string) => store.annotations.get(id) };
}

const A = '11111111-0000-4000-8000-00000000000a';
const B = '11111111-0000-4000-8000-00000000000b';
const first = (over: Partial<Annotation> = {}) =>
  highlight(A, 'thu 12.000 đồng một sạp', 1, paragraphs, over);
const second = (over: Partial<Annotation> = {}) =>
  highlight(B, 'giảm từ 37 xuống còn 5 lá', 1, paragraphs, over);

test('the passage is marked in its text with all others, and only the chosen note is open', async () => {
  const { root } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first(), second({ colour: 'green', regulationIds: [aRegulation().id] })],
    words: ['sạp'],
  });
  await expect.poll(() => chosenText(root)).toBe('thu 12.000 đồng một sạp');
  expect(root.querySelector('[data-colour="green"].passage')?.textContent).toContain('37');
  expect([...root.querySelectorAll('.reading-hit')].map((hit) => hit.textContent)).toEqual(['sạp']);
  expect(root.querySelectorAll('textarea')).toHaveLength(1);
  expect(root.querySelector(`a[href*="document="]`)?.textContent).toContain('Quy định 55-QĐ/TW');
});

test('what is typed is stored, and what another window writes appears', async () => {
  const { store, noteOf } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first()],
  });
  const field = page.getByRole('textbox', { name: 'Ghi chú' });
  await userEvent.fill(field, 'Cần hỏi lại');
  await expect.poll(async () => (await noteOf(A))?.note).toBe('Cần hỏi lại');
  const known = await noteOf(A);
  await patchAnnotation(store, A, {
    base: known?.updatedAt ?? '',
    at: new Date().toISOString(),
    from: { note: 'Cần hỏi lại' },
    to: { note: 'Đã hỏi, đúng' },
  });
  await expect.element(field).toHaveValue('Đã hỏi, đúng');
});

test('J and Alt+arrow step to the next note of the article, F2 writes it, Escape closes', async () => {
  const { root, closed } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first(), second()],
  });
  await expect.poll(() => chosenText(root)).toContain('12.000');
  root.querySelector<HTMLElement>('.icon-button:not(:disabled)')?.focus();
  await userEvent.keyboard('j');
  await expect.poll(() => chosenText(root)).toContain('37');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => chosenText(root)).toContain('12.000');
  root.querySelector<HTMLElement>('a')?.focus();
  await userEvent.keyboard('{F2}');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closed.times).toBe(1);
});

test('what the newspaper changed stands with the note, and leads to the comparison', async () => {
  const { root } = await openPane({
    versions: [
      version(1, paragraphs),
      version(
        3,
        edited({ 1: 'Ban quản lý thu 15.000 đồng một sạp mỗi ngày, ghi rõ ngày và người thu.' }),
      ),
    ],
    notes: [first()],
  });
  await expect.poll(() => root.querySelector('.changed-words')?.textContent).toContain('15.000');
  expect(root.querySelector('a[href^="#article="]')?.textContent).toContain('1 đoạn');
});

test('without a text the note waits and can be written; a passage in no text stands above the text', async () => {
  const unseen = await openPane({ notes: [first()] });
  await expect.poll(() => unseen.root.querySelector('blockquote')?.textContent).toContain('12.000');
  await userEvent.fill(page.getByRole('textbox', { name: 'Ghi chú' }), 'Vẫn viết được');
  await expect.poll(async () => (await unseen.noteOf(A))?.note).toBe('Vẫn viết được');
});

test('a passage that no text has stands above the text with its words', async () => {
  const lost = highlight(A, 'Câu này không còn ở bản nào cả', 1, [
    'Câu này không còn ở bản nào cả',
  ]);
  const { root } = await openPane({ versions: [version(1, paragraphs)], notes: [lost] });
  await expect
    .poll(() => root.querySelector('.placeless blockquote')?.textContent)
    .toContain('bản nào');
  expect(root.querySelectorAll('.reading-block')).toHaveLength(paragraphs.length);
  expect(root.querySelectorAll('textarea')).toHaveLength(1);
});

test('a note that is emptied for good while it is open says so, and keeps the words', async () => {
  const { store, root } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first({ note: 'Chữ của tôi' })],
  });
  const field = page.getByRole('textbox', { name: 'Ghi chú' });
  await expect.element(field).toHaveValue('Chữ của tôi');
  await store.annotations.delete(A);
  await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('xoá');
  await expect.element(field).toHaveValue('Chữ của tôi');
});

test('a document is linked by the arrow keys, and taken off', async () => {
  const found = aRegulation({ id: 'vn:x:1', name: 'Thông tư 7/2025/TT-BTC' });
  const { noteOf } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first()],
    search: () =>
      Promise.resolve(
        [found, aRegulation()].map((regulation) => ({ regulation, effective: null })),
      ),
  });
  await page.getByRole('button', { name: 'Gắn văn bản' }).click();
  await userEvent.keyboard('thong tu 7');
  await expect.element(page.getByRole('option', { name: /Thông tư 7/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await expect.poll(async () => (await noteOf(A))?.regulationIds).toEqual([found.id]);
  await page.getByRole('button', { name: /Thông tư 7/ }).click();
  await expect.poll(async () => (await noteOf(A))?.regulationIds).toEqual([]);
});

test('the trash takes it with a way back', async () => {
  const { noteOf, notices, closed } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first()],
  });
  await page.getByRole('button', { name: /thùng rác/ }).click();
  await expect.poll(async () => (await noteOf(A))?.deletedAt ?? null).not.toBeNull();
  await vi.waitFor(() => expect(notices).toHaveLength(1));
  expect(closed.times).toBe(1);
  notices[0]?.action?.run();
  await expect.poll(async () => (await noteOf(A))?.deletedAt).toBeNull();
});

test('three hundred highlights open one editor', async () => {
  const texts = Array.from(
    { length: 300 },
    (_, at) => `Đoạn thứ ${at} của bài dài, có số ${at * 7 + 1}.`,
  );
  const notes = texts.map((text, at) =>
    highlight(`22222222-0000-4000-8000-${String(at).padStart(12, '0')}`, text, 1, texts),
  );
  const { root } = await openPane({ versions: [version(1, texts)], notes });
  await expect.poll(() => root.querySelectorAll('.reading-note').length).toBe(300);
  expect(root.querySelectorAll('textarea')).toHaveLength(1);
});

test('the note goes into a new dossier, of which the notice says the name', async () => {
  const { store, notices } = await openPane({
    versions: [version(1, paragraphs)],
    notes: [first()],
  });
  await page.getByRole('button', { name: 'Thêm vào hồ sơ' }).click();
  await userEvent.keyboard('Chợ huyện{Enter}');
  await expect
    .poll(async () => (await store.dossiers.toArray()).map(({ title }) => title))
    .toEqual(['Chợ huyện']);
  await vi.waitFor(() => expect(notices[0]?.text).toContain('Chợ huyện'));
});
