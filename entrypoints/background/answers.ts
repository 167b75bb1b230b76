import * as v from 'valibot';
import {
  annotationPatchSchema,
  annotationSchema,
  articleSchema,
  bodyHintSchema,
  limits,
  mentionSchema,
  regulationSchema,
  settingsPatchSchema,
  type WriteResult,
} from '../../lib/annotation';
import { articleKey } from '../../lib/article';
import { answer, keepHint, type Self } from '../../lib/messages';
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
import { readCitations } from './citations';
import { ownLinkProblem } from './links';
import { requireOfArticle, requireOwn } from './own';
import { edited, regulationInfo, searchRegulations } from './regulations';
import { addressOf, hostOf, recordOf } from './sender';
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
      const mentions = v.parse(v.nullable(v.array(mentionSchema)), request.mentions);
      await requireOwn(store, article.id, mentions ?? [], [annotation]);
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
      requireOfArticle(articleKey(addressOf(sender), canonicalUrl), [known]);
      await changeAnnotation(store, id, v.parse(annotationPatchSchema, patch));
    }),
  );

  answer('regulationInfo', self, ({ canonicalUrl, regulation }, sender) =>
    regulationInfo(
      store,
      v.parse(regulationSchema, regulation),
      articleKey(addressOf(sender), canonicalUrl),
    ),
  );

  answer('readCitations', self, async ({ canonicalUrl, text, language }, sender) => {
    const { ownLink } = await readSettings(store);
    const articleId = articleKey(addressOf(sender), canonicalUrl);
    const bounded = text.slice(0, limits.articleText);
    return readCitations({ text: bounded, language, articleId, ownLink });
  });

  answer('editRegulation', self, ({ canonicalUrl, regulation, fields }, sender) =>
    edited(
      v.parse(regulationSchema, regulation),
      fields,
      articleKey(addressOf(sender), canonicalUrl),
    ),
  );

  answer('saveMentions', self, (request, sender) =>
    tryWrite(async () => {
      const article = v.parse(articleSchema, recordOf(request.article, sender));
      const mentions = v.parse(v.array(mentionSchema), request.mentions);
      await requireOwn(store, article.id, mentions);
      const regulations = v.parse(v.array(regulationSchema), request.regulations);
      await saveMentions(store, { article, regulations, mentions });
    }),
  );

  answer('searchRegulations', self, ({ query }) => searchRegulations(store, query));

  answer('setOwnLink', self, ({ template }) => {
    const reason = ownLinkProblem(template);
    if (reason !== null) return { kind: 'broken', reason };
    return tryWrite(() =>
      changeSettings(store, v.parse(settingsPatchSchema, { ownLink: template })),
    );
  });

  answer('rememberColour', self, ({ colour }) =>
    tryWrite(() => changeSettings(store, v.parse(settingsPatchSchema, { lastColour: colour }))),
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

async function tryWrite(write: () => Promise<unknown>): Promise<WriteResult> {
  try {
    await write();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
