import { openPage, type Session } from '../e2e/harness/chromium';
import { contentWorld, openSender, sendFromPage } from '../e2e/harness/messages';
import { killWorker } from '../e2e/harness/worker';
import type { KillArticle } from './article';
import type { Deed } from './deed';
import type { Claim } from './judge';
import { schema1, writeSchema1 } from './schema1';

/** Enough that the migration takes some hundred milliseconds. */
const ARTICLES = 400;

/** What was on disk before the migration was all acknowledged once. */
function claimsOf(rows: ReturnType<typeof schema1>): Claim[] {
  const notes = rows.annotations.map(
    ({ id, note }): Claim => ({
      table: 'annotations',
      id,
      acknowledged: true,
      field: 'note',
      allowed: [note],
    }),
  );
  return notes;
}

/** A database of schema 1, which the next message has the background migrate. */
export async function prepareMigration(session: Session, article: KillArticle): Promise<Deed> {
  const rows = schema1(ARTICLES);
  const tab = await openPage(session, article.url);
  await contentWorld(tab);
  await killWorker(session);
  const sender = await openSender(session);
  await sender.evaluate(writeSchema1, rows);
  await sender.close();
  return {
    tab,
    async run(told) {
      const reply = await sendFromPage(tab, 'openArticle', { canonicalUrl: article.url });
      if (reply.kind === 'answer') told();
    },
    claims: () => claimsOf(rows),
  };
}
