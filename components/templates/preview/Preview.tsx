import { useId, useState } from 'preact/hooks';
import type { NoteTemplate, Settings } from '../../../lib/records';
import { readyValue } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import type { TemplateParts } from '../template-parts';
import { problemText } from './problem-text';
import { SendButton } from './SendButton';
import { sample } from './sample';
import { useArticleGroup, useLatestArticles } from './use-articles';
import { useRendered } from './use-rendered';

// In: a template and an article. Out: the note it makes, what is wrong with it, and the note to Obsidian.

interface PreviewProps {
  readonly parts: TemplateParts;
  readonly template: NoteTemplate;
  /** Variables that stay empty whatever the article is. */
  readonly missing: readonly string[];
  readonly colourNames: Settings['colourNames'];
}

/** Stands for the built-in article, which no id is. */
const SAMPLE = '';

/** What a template makes of an article, what is wrong in it, and the way to Obsidian. */
export function Preview({ parts, template, missing, colourNames }: PreviewProps) {
  const { store, find, runRegex } = parts;
  const articles = readyValue(useLatestArticles(store), null);
  const [asked, setAsked] = useState<string | null>(null);
  const id = asked ?? articles?.[0]?.id ?? SAMPLE;
  const live = useArticleGroup(store, find, id === SAMPLE ? null : id);
  const group = id === SAMPLE ? sample : readyValue(live, null);
  const rendering = useRendered(template, articles === null ? null : group, colourNames, runRegex);
  const isCurrent = rendering?.template === template && rendering.group === group;
  const field = useId();
  return (
    <section class="part" aria-busy={!isCurrent}>
      <h2 class="part-title">{t('templates.preview')}</h2>
      <label class="field-label" for={field}>
        {t('templates.previewArticle')}
      </label>
      <select
        id={field}
        class="text-input"
        value={id}
        onChange={({ currentTarget }) => setAsked(currentTarget.value)}
      >
        {articles?.map(({ id: articleId, title }) => (
          <option key={articleId} value={articleId}>
            {title}
          </option>
        ))}
        <option value={SAMPLE}>{t('templates.sample')}</option>
      </select>
      {live.kind === 'failed' && id !== SAMPLE && (
        <p class="fault" role="alert">
          {t('templates.previewFailed')}
        </p>
      )}
      {rendering === null ? (
        <p class="loading" role="status">
          {t('templates.previewBusy')}
        </p>
      ) : (
        <>
          <div role="status">
            {rendering.note.problems.length > 0 && (
              <>
                <h3 class="template-heading">{t('templates.problems')}</h3>
                <ul class="template-problems">
                  {rendering.note.problems.map((problem) => {
                    const text = problemText(problem, rendering.template);
                    return <li key={text}>{text}</li>;
                  })}
                </ul>
              </>
            )}
          </div>
          <p class="template-path">{t('templates.previewOf', [rendering.note.name])}</p>
          <textarea
            class="text-input template-code template-preview"
            readOnly
            aria-label={t('templates.result')}
            value={rendering.note.text}
          />
          <SendButton
            note={isCurrent ? rendering.note : null}
            template={template}
            openAddress={parts.openAddress}
          />
        </>
      )}
      {missing.length > 0 && (
        <div class="template-missing">
          <h3 class="template-heading">{t('templates.missing')}</h3>
          <p class="part-more">{t('templates.missingMore')}</p>
          <ul class="template-words">
            {missing.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
