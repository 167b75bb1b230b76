import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/store';
import { aMention, anAnnotation, anArticle, aRegulation } from '../../unit/store/records';
import { decree } from './decree';
import { openLibraryAt } from './fixture';

const gone = aRegulation({
  id: 'vn:state:thong-tu:77/2011/TT-BXD:2011',
  name: 'Thông tư 77/2011/TT-BXD',
  type: 'thong-tu',
  number: '77',
  year: '2011',
  symbol: 'TT-BXD',
  spellings: [],
});

/** The circular was merged into the decree; a note is linked to the circular, another to nothing. */
async function fill(store: Store): Promise<void> {
  await store.regulations.bulkPut([{ ...decree, aliases: [gone.id] }, gone]);
  await store.articles.put(anArticle({ id: 'bao/1', title: 'Chợ họp' }));
  await store.mentions.put(
    aMention({ articleId: 'bao/1', regulationId: gone.id, text: 'thông tư cũ' }),
  );
  await store.annotations.bulkPut([
    anAnnotation({ id: 'linked', articleId: 'bao/1', note: 'Gắn rồi', regulationIds: [gone.id] }),
    anAnnotation({ id: 'free', articleId: 'bao/2', note: 'Không gắn', regulationIds: [] }),
  ]);
}
const documentNames = () =>
  [...document.querySelectorAll('.document-row .document-name')].map((row) => row.textContent);

test('the list of documents finds one by the number of what was merged into it', async () => {
  await openLibraryAt('#view=documents&find=77/2011', fill);
  await expect.poll(documentNames).toEqual([decree.name]);
});

test('notes are found by the name of a document that was merged into theirs', async () => {
  await openLibraryAt(`#${new URLSearchParams({ q: '77/2011/TT-BXD' })}`, fill);
  await expect.element(page.getByText('Gắn rồi').first()).toBeVisible();
  expect(document.body.textContent).not.toContain('Không gắn');
});

test('a filter on what was merged is called as the other document, filters, and is taken off', async () => {
  await openLibraryAt(`#${new URLSearchParams({ view: 'notes', regulation: gone.id })}`, fill);
  await expect.element(page.getByText('Gắn rồi').first()).toBeVisible();
  expect(document.body.textContent).not.toContain('Không gắn');
  const chip = page.getByRole('button', { name: `Bỏ lọc “Văn bản: ${decree.name}”` });
  await userEvent.click(chip);
  await expect.element(page.getByText('Không gắn').first()).toBeVisible();
});
