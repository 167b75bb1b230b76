import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeAnnotation, deleteAnnotation, openStore, type Store } from '../../../lib/store';
import { article, highlight, openPopup } from './fixture';

const field = () => page.getByRole('textbox', { name: 'Ghi chú' });

async function write(quote: string): Promise<void> {
  await userEvent.hover(page.getByText(quote));
  await userEvent.click(page.getByRole('button', { name: /ghi chú/ }).first());
  await expect.element(field()).toHaveFocus();
}

/** What somebody does in another window to the note that both show. */
async function elsewhere(store: Store, act: (other: Store) => Promise<unknown>): Promise<void> {
  const other = openStore({ name: store.name });
  await act(other);
  other.close();
}

const known = async (store: Store, id = 'h1') => {
  const found = await store.annotations.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

test('a text written elsewhere at the same time is shown, and each way to settle it works', async () => {
  const other = { text: 'Chữ ở cửa sổ kia', device: 'zzzzzzzz', at: '2026-11-20T02:00:00.000Z' };
  const both = 'Chữ đang dùng\n\nChữ ở cửa sổ kia';
  const ways: readonly (readonly [string, string])[] = [
    ['Giữ chữ đang dùng', 'Chữ đang dùng'],
    ['Dùng bản này', 'Chữ ở cửa sổ kia'],
    ['Giữ cả hai', both],
  ];
  for (const [button, note] of ways) {
    const popup = await openPopup({
      annotations: [highlight(1, 'Một.', { note: 'Chữ đang dùng', others: [other] })],
    });
    await expect.element(page.getByText('Chữ ở cửa sổ kia')).toBeVisible();
    await expect.element(page.getByText(/Bản trên máy khác, 20\/11\/2026/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: button }));
    await expect.poll(async () => (await known(popup.store)).others).toEqual([]);
    expect((await known(popup.store)).note).toBe(note);
    await expect.element(page.getByRole('button', { name: button })).not.toBeInTheDocument();
    await popup.close();
  }
});

test('two windows that write the same note lose neither text', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.', { note: 'Gốc' })] });
  const before = await known(store);
  await write('Một.');
  await userEvent.keyboard(' ở đây');
  await elsewhere(store, (other) => changeAnnotation(other, before, { note: 'Gốc ở kia' }));
  await expect
    .poll(async () => {
      const { note, others } = await known(store);
      return [note, ...others.map(({ text }) => text)].sort();
    })
    .toEqual(['Gốc ở kia', 'Gốc ở đây'].sort());
  await expect.element(field()).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Giữ cả hai' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Giữ cả hai' }));
  await expect.poll(async () => (await known(store)).others).toEqual([]);
  const { note } = await known(store);
  expect(note).toContain('Gốc ở đây');
  expect(note).toContain('Gốc ở kia');
  await expect.element(field()).toHaveValue(note);
});

test('the caret stays where it is while the list is written to by somebody else', async () => {
  const { store } = await openPopup({ annotations: [highlight(5, 'Năm.', { note: 'abcd' })] });
  await write('Năm.');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  const area = document.activeElement;
  await elsewhere(store, (other) =>
    other.annotations.bulkPut([highlight(1, 'Một.'), highlight(9, 'Chín.')]),
  );
  await expect.element(page.getByText('Một.')).toBeVisible();
  expect(document.activeElement).toBe(area);
  await userEvent.keyboard('X');
  await expect.element(field()).toHaveValue('abXcd');
});

test('a row stays in its place, open, though what is written moves its article to the top', async () => {
  const late = {
    ...article,
    id: 'late',
    title: 'Bài mới hơn',
    updatedAt: '2026-11-28T02:00:00.000Z',
  };
  const { store } = await openPopup({
    articles: [article, late],
    annotations: [
      highlight(1, 'Một.'),
      highlight(2, 'Hai.', { id: 'l2', articleId: 'late', updatedAt: late.updatedAt }),
    ],
  });
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  const titles = () =>
    page
      .getByRole('heading', { level: 2 })
      .elements()
      .map((each) => each.textContent);
  await expect.poll(titles).toEqual(['Bài mới hơn', article.title]);
  await write('Một.');
  const area = document.activeElement;
  await elsewhere(store, (other) =>
    other.articles.update(article.id, { updatedAt: '2026-11-29T02:00:00.000Z' }),
  );
  await userEvent.keyboard('Dở');
  await expect.poll(async () => (await known(store)).note).toBe('Dở');
  expect(titles()).toEqual(['Bài mới hơn', article.title]);
  expect(document.activeElement).toBe(area);
  await userEvent.keyboard('{Escape}');
  await expect.poll(titles).toEqual([article.title, 'Bài mới hơn']);
});

test('a row that a search found stays open though its note no longer has the words', async () => {
  const { store } = await openPopup({
    annotations: [highlight(1, 'Một.', { note: 'xin' }), highlight(2, 'Hai.', { note: 'xin' })],
  });
  await userEvent.click(page.getByRole('tab', { name: 'Tất cả' }));
  await userEvent.fill(page.getByRole('searchbox'), 'xin');
  await write('Một.');
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}thôi');
  await expect.poll(async () => (await known(store)).note).toBe('thôi');
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveValue('thôi');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Một.')).not.toBeInTheDocument();
});

test('a note that is deleted elsewhere while it is written keeps its text in the field', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.'), highlight(2, 'Hai.')] });
  await write('Một.');
  await userEvent.keyboard('Chớ mất');
  await elsewhere(store, (other) => deleteAnnotation(other, 'h1'));
  await expect.poll(async () => (await known(store)).deletedAt).not.toBe(null);
  await expect.element(field()).toHaveValue('Chớ mất');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('.');
  await expect.element(page.getByText(/vừa bị xoá ở nơi khác/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Lấy lại đoạn tô' }));
  await expect.poll(async () => (await known(store)).deletedAt).toBe(null);
  expect((await known(store)).note).toBe('Chớ mất.');
});

test('what was typed is saved when the popup vanishes', async () => {
  const { store } = await openPopup({ annotations: [highlight(1, 'Một.')] });
  await write('Một.');
  await userEvent.keyboard('Vừa gõ');
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await expect.poll(async () => (await known(store)).note).toBe('Vừa gõ');
});
