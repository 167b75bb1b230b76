import * as v from 'valibot';
import {
  type ArticleRecord,
  type ArticleSnapshot,
  annotationSchema,
  articleSchema,
  bodyHintSchema,
  limits,
  mentionSchema,
  regulationSchema,
  type WriteResult,
} from '../../lib/annotation';
import { articleKey } from '../../lib/article';
import { answer, keepHint, type Self, type Sender } from '../../lib/messages';
import {
  changeAnnotation,
  changeSettings,
  failureOf,
  readArticle,
  readSettings,
  readTags,
  recordVisit,
  type Store,
  saveAnnotation,
  saveMentions,
} from '../../lib/store';
import { showCount } from './badge';
import { regulationInfo, searchRegulations } from './regulations';
import { startArbiter, startDrawing, startReader } from './start';

/** Answers the content scripts. A page reaches its own article only: its address is the sender's, not what it says. */
export function answerPages(store: Store, self: Self): void {
  answer('openArticle', self, async (snapshot, sender) => {
    const article = v.parse(articleSchema, recordOf(snapshot, sender));
    await tryWrite(() => recordVisit(store, article));
    const [{ article: _, ...notes }, settings, tags] = await Promise.all([
      readArticle(store, article.id),
      readSettings(store),
      readTags(store),
    ]);
    const enabled = !settings.offHosts.includes(hostOf(sender));
    await showCount(sender.tab?.id, enabled ? notes.annotations.length : 0);
    return { articleId: article.id, enabled, notes, settings, tags };
  });

  answer('saveAnnotation', self, (request, sender) =>
    tryWrite(async () => {
      const article = v.parse(articleSchema, recordOf(request.article, sender));
      const annotation = v.parse(annotationSchema, request.annotation);
      const mentions = v.parse(v.array(mentionSchema), request.mentions);
      requireOwn(article.id, [annotation, ...mentions]);
      await saveAnnotation(store, {
        article,
        annotation,
        regulations: v.parse(v.array(regulationSchema), request.regulations),
        mentions,
      });
    }),
  );

  answer('changeAnnotation', self, ({ canonicalUrl, id, patch }, sender) =>
    tryWrite(async () => {
      const known = await store.annotations.get(id);
      if (known === undefined) throw new DOMException('no such annotation', 'NotFoundError');
      requireOwn(articleKey(addressOf(sender), canonicalUrl), [known]);
      v.parse(annotationSchema, { ...known, ...patch });
      await changeAnnotation(store, id, patch);
    }),
  );

  answer('regulationInfo', self, ({ canonicalUrl, regulation }, sender) =>
    regulationInfo(
      store,
      v.parse(regulationSchema, regulation),
      articleKey(addressOf(sender), canonicalUrl),
    ),
  );

  answer('saveMentions', self, (request, sender) =>
    tryWrite(async () => {
      const article = v.parse(articleSchema, recordOf(request.article, sender));
      const mentions = v.parse(v.array(mentionSchema), request.mentions);
      requireOwn(article.id, mentions);
      const regulations = v.parse(v.array(regulationSchema), request.regulations);
      await saveMentions(store, { article, regulations, mentions });
    }),
  );

  answer('searchRegulations', self, ({ query }) => searchRegulations(store, query));

  answer('setOwnLink', self, ({ template }) =>
    tryWrite(() => changeSettings(store, { ownLink: template })),
  );

  answer('rememberColour', self, ({ colour }) =>
    tryWrite(() => changeSettings(store, { lastColour: colour })),
  );

  answer('startReader', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startReader(tab.id),
  );
  answer('startDrawing', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startDrawing(tab.id),
  );

  answer('startArbiter', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startArbiter(tab.id),
  );

  answer('rememberBody', self, ({ hint }, sender) =>
    tryWrite(() => keepHint(hostOf(sender), v.parse(bodyHintSchema, hint))),
  );

  answer('switchOff', self, (_, sender) =>
    tryWrite(async () => {
      const { offHosts } = await readSettings(store);
      await changeSettings(store, { offHosts: [...new Set([...offHosts, hostOf(sender)])] });
    }),
  );
}

const addressOf = (sender: Sender): string => sender.url ?? '';
/** The address as it is kept: without its fragment, and without a query that is too long to keep. */
function addressToKeep(address: string): string {
  const [page = address] = address.split('#');
  return page.length > limits.url ? (page.split('?')[0] ?? page).slice(0, limits.url) : page;
}
const hostOf = (sender: Sender): string => new URL(addressOf(sender)).hostname;

function recordOf(
  { canonicalUrl, version, ...told }: ArticleSnapshot,
  sender: Sender,
): ArticleRecord {
  const address = addressOf(sender);
  return {
    ...told,
    id: articleKey(address, canonicalUrl),
    urls: [addressToKeep(address)],
    versions: [version],
    createdAt: version.seenAt,
    updatedAt: version.seenAt,
  };
}

function requireOwn(articleId: string, records: readonly { readonly articleId: string }[]): void {
  if (records.some((record) => record.articleId !== articleId)) {
    throw new Error('a page can write to its own article only');
  }
}

async function tryWrite(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    await write();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
