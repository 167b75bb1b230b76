import * as v from 'valibot';
import { answer, type Self } from '../../lib/extension';
import {
  articleSchema,
  defaultSettings,
  limits,
  mentionSchema,
  regulationSchema,
  settingsPatchSchema,
} from '../../lib/records';
import { changeSettings, readSettings, type Store, saveMentions } from '../../lib/store';
import { readCitations } from './citations';
import { ownLinkProblem } from './links';
import { requireOwn } from './own';
import { edited, regulationInfo, searchRegulations } from './regulations';
import { articleIdOf, recordOf } from './sender';
import { tryWrite } from './try-write';

/** Answers the content scripts about what an article cites. */
export function answerAboutCitations(store: Store, self: Self): void {
  answer('regulationInfo', self, ({ canonicalUrl, regulation }, sender) =>
    regulationInfo(store, v.parse(regulationSchema, regulation), articleIdOf(sender, canonicalUrl)),
  );

  answer('readCitations', self, async ({ canonicalUrl, text, language }, sender) => {
    // What an article cites can be read where nothing can be stored.
    const { ownLink } = await readSettings(store).catch(() => defaultSettings);
    const articleId = articleIdOf(sender, canonicalUrl);
    const bounded = text.slice(0, limits.articleText);
    return readCitations({ text: bounded, language, articleId, ownLink });
  });

  answer('editRegulation', self, ({ canonicalUrl, regulation, fields }, sender) =>
    edited(v.parse(regulationSchema, regulation), fields, articleIdOf(sender, canonicalUrl)),
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
}
