import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepArticle } from '../../../lib/store';
import { aMention } from '../../unit/store/records';
import { article, highlight, openPopup, regulation, versionOf } from './fixture';

const button = (name: string) => page.getByRole('button', { name });
const openCited = () => userEvent.click(page.getByRole('tab', { name: 'Viện dẫn' }));
const mentions = [aMention({ articleId: article.id, regulationId: regulation.id })];

test('keeps what an article cites, forgets it, and takes that back', async () => {
  const { store, asked } = await openPopup({ articles: [] });
  await openCited();
  await userEvent.click(button('Giữ các viện dẫn'));
  await expect.poll(() => asked).toEqual(['keep']);

  // What the page does when it is asked.
  await keepArticle(store, {
    article,
    version: versionOf('Chợ họp sớm.'),
    regulations: [regulation],
    mentions,
  });
  await expect.element(page.getByText('Các viện dẫn của bài đã được giữ.')).toBeVisible();
  await userEvent.click(button('Thôi giữ'));
  await expect.element(button('Giữ các viện dẫn')).toBeVisible();
  expect(await store.articles.count()).toBe(0);
  await userEvent.click(button('Hoàn tác'));
  await expect.poll(() => asked).toEqual(['keep', 'keep']);
});

test('an article with highlights keeps its citations with them: nothing is asked', async () => {
  await openPopup({ annotations: [highlight(1, 'Một.')] });
  await openCited();
  await expect.element(button('Quy định 55-QĐ/TW')).toBeVisible();
  await expect.element(button('Giữ các viện dẫn')).not.toBeInTheDocument();
});

test('says why it could not be kept, and tries again', async () => {
  const results = [{ kind: 'failed', reason: 'full' }, { kind: 'saved' }] as const;
  let tries = 0;
  await openPopup({
    articles: [],
    page: { keep: async () => results[tries++] ?? results[1] },
  });
  await openCited();
  await userEvent.click(button('Giữ các viện dẫn'));
  await expect.element(page.getByText(/vì máy hết chỗ/)).toBeVisible();
  await userEvent.click(button('Thử lại'));
  await expect.element(button('Thử lại')).not.toBeInTheDocument();
  expect(tries).toBe(2);
});
