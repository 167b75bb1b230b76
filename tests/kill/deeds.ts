import type { Page } from 'puppeteer-core';
import { cardFrame, openNote } from '../e2e/card';
import { openPage, type Session } from '../e2e/harness/chromium';
import { readDatabase } from '../e2e/harness/database';
import {
  contentWorld,
  isSaved,
  openSender,
  type Reply,
  sendFromExtension,
  sendFromPage,
  valueAt,
} from '../e2e/harness/messages';
import { type KillArticle, newAnnotation } from './article';
import type { Deed } from './deed';
import type { Claim } from './judge';
import { prepareMigration } from './migrate';
import { watchReplies } from './replies';
import type { DeedName } from './rounds';

export type Begin = (session: Session, article: KillArticle) => Promise<Deed>;

/** A field that is set to one value after the other: the last acknowledged one, or one asked for since, has to stand. */
function fieldClaim(table: Claim['table'], id: string, field: string, first: unknown) {
  let allowed: unknown[] = [first];
  return {
    ask: (value: unknown): void => void allowed.push(value),
    acknowledge: (value: unknown): void => {
      allowed = allowed.slice(allowed.lastIndexOf(value));
    },
    claim: (): Claim => ({ table, id, acknowledged: true, field, allowed }),
  };
}

async function articlePage(session: Session, article: KillArticle): Promise<Page> {
  const page = await openPage(session, article.url);
  await contentWorld(page);
  return page;
}

async function mustSave(reply: Promise<Reply>): Promise<unknown> {
  const got = await reply;
  if (!isSaved(got)) throw new Error(`Not saved before the kill: ${JSON.stringify(got)}`);
  return got.kind === 'answer' ? got.value : undefined;
}

const save: Begin = async (session, article) => {
  const tab = await articlePage(session, article);
  const made = [1, 2, 3, 4, 5].map((paragraph) => newAnnotation(crypto.randomUUID(), paragraph));
  const acknowledged = new Set<string>();
  return {
    tab,
    async run(told) {
      for (const annotation of made) {
        const reply = await sendFromPage(tab, 'addAnnotation', {
          article: article.snapshot,
          annotation,
        });
        if (!isSaved(reply)) return;
        acknowledged.add(annotation.id);
        told();
      }
    },
    claims: () =>
      made.map(({ id }) => ({
        table: 'annotations',
        id,
        acknowledged: acknowledged.has(id),
        field: 'colour',
        allowed: ['yellow'],
      })),
  };
};

/** Sets a field of a stored mark to one value after the other. */
const marking =
  (field: 'colour' | 'deletedAt', valuesOf: () => readonly unknown[]): Begin =>
  async (session, article) => {
    const tab = await articlePage(session, article);
    const annotation = newAnnotation(crypto.randomUUID(), 1);
    const added = await mustSave(
      sendFromPage(tab, 'addAnnotation', { article: article.snapshot, annotation }),
    );
    let base = valueAt(added, 'mark', 'updatedAt');
    let from: unknown = field === 'colour' ? 'yellow' : null;
    const kept = fieldClaim('annotations', annotation.id, field, from);
    return {
      tab,
      async run(told) {
        for (const value of valuesOf()) {
          kept.ask(value);
          const patch = {
            base,
            at: new Date().toISOString(),
            from: { [field]: from },
            to: { [field]: value },
          };
          const reply = await sendFromPage(tab, 'patchMark', {
            canonicalUrl: article.url,
            id: annotation.id,
            patch,
          });
          if (!isSaved(reply) || reply.kind !== 'answer') return;
          kept.acknowledge(value);
          base = valueAt(reply.value, 'mark', 'updatedAt');
          from = value;
          told();
        }
      },
      claims: () => [kept.claim()],
    };
  };

const correct: Begin = async (session, article) => {
  const page = await articlePage(session, article);
  await mustSave(sendFromPage(page, 'keepArticle', article.snapshot));
  const { mentions = [], articles = [] } = await readDatabase(session);
  const own = articles.find((row) => {
    const urls = valueAt(row, 'urls');
    return Array.isArray(urls) && urls.includes(article.url);
  });
  const articleId = valueAt(own, 'id');
  const ids = mentions
    .filter((row) => valueAt(row, 'articleId') === articleId)
    .map((row) => String(valueAt(row, 'id')));
  if (ids.length < 2) throw new Error('The article cites nothing to correct');
  const kept = ids.map((id) => fieldClaim('mentions', id, 'state', 'recognised'));
  const tab = await openSender(session);
  return {
    tab,
    async run(told) {
      for (const state of ['confirmed', 'rejected', 'confirmed', 'rejected', 'confirmed']) {
        for (const one of kept) one.ask(state);
        const reply = await sendFromExtension(tab, 'correctMentions', {
          mentionIds: ids,
          state,
          regulation: null,
        });
        if (!isSaved(reply)) return;
        for (const one of kept) one.acknowledge(state);
        told();
      }
    },
    claims: () => kept.map((one) => one.claim()),
  };
};

const PASSAGE = 'nhắc nhở ba trường hợp để hồ sơ quá hạn nhiều lần';
const TYPED = 'Hỏi lại con số này, đối chiếu với báo cáo năm trước của quận. ';

const type: Begin = async (session, article) => {
  const tab = await articlePage(session, article);
  await tab.waitForFunction(() => CSS.highlights.size > 0);
  await openNote(tab, PASSAGE);
  const replies = await watchReplies(await cardFrame(tab), 'patchAnnotation');
  let known: { id: string; note: string } | null = null;
  return {
    tab,
    async run(told) {
      // Ends with the frame; what comes late still counts as acknowledged.
      void replies((data, reply) => {
        if (!isSaved(reply)) return;
        const note = valueAt(data, 'patch', 'to', 'note');
        const id = valueAt(data, 'id');
        if (typeof note !== 'string' || typeof id !== 'string') return;
        known = { id, note };
        told();
      });
      // Killed while typing: the rest goes nowhere.
      await tab.keyboard.type(TYPED, { delay: 20 }).catch(() => undefined);
    },
    claims: () => {
      if (known === null) return [];
      const { id, note } = known;
      return [
        {
          table: 'annotations',
          id,
          acknowledged: true,
          field: 'note',
          allowed: (value) =>
            typeof value === 'string' && value.startsWith(note) && TYPED.startsWith(value),
        },
      ];
    },
  };
};

export const begin: Readonly<Record<DeedName, Begin>> = {
  save,
  type,
  delete: marking('deletedAt', () => {
    const now = () => new Date().toISOString();
    return [now(), null, now(), null, now()];
  }),
  recolour: marking('colour', () => ['green', 'blue', 'pink', 'purple', 'green', 'blue']),
  correct,
  migrate: prepareMigration,
};
