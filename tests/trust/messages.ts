import type { Page } from 'puppeteer-core';
import { openPage, type Session } from '../e2e/harness/chromium';
import { readAll } from '../e2e/harness/database';
import { isSaved, openSender, type Reply, sendFromPage, valueAt } from '../e2e/harness/messages';
import { killArticle, newAnnotation } from '../kill/article';
import { type HostileMessage, hostileMessages } from './hostile-messages';

export interface MessagesFigures {
  readonly messages: number;
  /** Messages that were taken, were refused without a reason, or changed what is stored. */
  readonly accepted: readonly string[];
  readonly unsaid: readonly string[];
  readonly changed: readonly string[];
}

/** Another newspaper's article, of which the page must change nothing. */
const theirs = 'http://nhandan.vn/bai-cua-ho-730001.html';

/** All that is stored, in the database and beside it. */
async function everything(sender: Page): Promise<string> {
  const database = await sender.evaluate(readAll, 'ben-le');
  return JSON.stringify([database, await sender.evaluate('chrome.storage.local.get()')]);
}

/** Why a message came to nothing: an error, a failed write, or the empty answer to a question about what is not there. */
const reasonOf = (reply: Reply): string => {
  if (reply.kind === 'error') return reply.reason;
  const reason = valueAt(reply.value, 'reason') ?? valueAt(reply.value, 'failure');
  return typeof reason === 'string' ? reason : '';
};

const name = ({ type, what }: HostileMessage): string => `${type}: ${what}`;

/** Sends hostile messages from the world of a content script: each has to be refused with a reason, and to change nothing. */
export async function tryMessages(session: Session): Promise<MessagesFigures> {
  const own = killArticle(0);
  session.server.put(own.url, own.html);
  session.server.put(theirs, own.html);
  const other = await openPage(session, theirs);
  const annotation = newAnnotation('cua-ho', 1);
  const added = await sendFromPage(other, 'addAnnotation', {
    article: { ...own.snapshot, canonicalUrl: theirs },
    annotation,
  });
  if (!isSaved(added)) throw new Error(`Not stored: ${JSON.stringify(added)}`);
  await other.close();
  const page = await openPage(session, own.url);
  const now = new Date().toISOString();
  const overtaking: readonly HostileMessage[] = [
    { canonicalUrl: own.url },
    { canonicalUrl: theirs },
  ].map((from) => ({
    what: `another newspaper's highlight, as ${from.canonicalUrl}`,
    type: 'patchMark',
    data: {
      ...from,
      id: 'cua-ho',
      patch: { base: now, at: now, from: { deletedAt: null }, to: { deletedAt: now } },
    },
  }));
  const figures = { accepted: [] as string[], unsaid: [] as string[], changed: [] as string[] };
  const messages = [...hostileMessages, ...overtaking];
  const sender = await openSender(session);
  let before = await everything(sender);
  for (const message of messages) {
    const reply = await sendFromPage(page, message.type, message.data);
    if (isSaved(reply)) figures.accepted.push(name(message));
    else if (reasonOf(reply) === '')
      figures.unsaid.push(`${name(message)} ${JSON.stringify(reply)}`);
    const after = await everything(sender);
    if (after !== before) figures.changed.push(name(message));
    before = after;
  }
  await sender.close();
  await page.close();
  return { messages: messages.length, ...figures };
}
