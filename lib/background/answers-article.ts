import * as v from 'valibot';
import { answer, keepHint, type Self } from '../../lib/extension';
import {
  annotationPatchSchema,
  annotationSchema,
  articleSchema,
  bodyHintSchema,
  mentionSchema,
  regulationSchema,
  settingsPatchSchema,
} from '../../lib/records';
import {
  changeAnnotation,
  changeSettings,
  readArticle,
  readSettings,
  readTags,
  recordVisit,
  type Store,
  saveAnnotation,
} from '../../lib/store';
import { showCount } from './badge';
import { requireOfArticle, requireOwn } from './own';
import { articleIdOf, hostOf, recordOf } from './sender';
import { startAnnotator, startInterface, startSecondOpinion } from './start';
import { tryWrite } from './try-write';

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
      requireOfArticle(articleIdOf(sender, canonicalUrl), [known]);
      await changeAnnotation(store, id, v.parse(annotationPatchSchema, patch));
    }),
  );

  answer('rememberColour', self, ({ colour }) =>
    tryWrite(() => changeSettings(store, v.parse(settingsPatchSchema, { lastColour: colour }))),
  );

  answer('startAnnotator', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startAnnotator(tab.id),
  );
  answer('startInterface', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startInterface(tab.id),
  );

  answer('startSecondOpinion', self, (_, { tab }) =>
    tab?.id === undefined ? undefined : startSecondOpinion(tab.id),
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
