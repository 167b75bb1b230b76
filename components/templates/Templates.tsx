import { useCallback, useState } from 'preact/hooks';
import type { StoredTemplate } from '../../lib/records';
import { failureOf, readSettings } from '../../lib/store';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { StoreFault } from '../ui/tab-page/StoreFault';
import { TabPageBrand } from '../ui/tab-page/TabPageBrand';
import { t } from '../ui/words/i18n';
import { TemplateList } from './TemplateList';
import { TemplateWork } from './TemplateWork';
import type { TemplateParts } from './template-parts';

// In: the store, how passages are found, who runs regular expressions, who opens an address.
// Out: the templates among the settings; one note at a time to Obsidian.

interface TemplatesProps extends TemplateParts {
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

const NONE: readonly StoredTemplate[] = [];

/** The templates for Markdown, and the one that is written on, beside what it makes of an article. */
export function Templates({ onRetry, ...parts }: TemplatesProps) {
  const { store } = parts;
  const live = useLiveQuery(useCallback(() => readSettings(store), [store]));
  const settings = readyValue(live, null);
  const [asked, setAsked] = useState<string | null>(null);
  const templates = settings?.templates ?? NONE;
  const open = templates.find(({ id }) => id === asked) ?? templates[0] ?? null;
  return (
    <main class="tab-page templates-page">
      <TabPageBrand here="templates" />
      <h1 class="tab-page-title">{t('templates.name')}</h1>
      <p class="part-more">{t('templates.intro')}</p>
      {live.kind === 'failed' && <StoreFault reason={failureOf(live.error)} onRetry={onRetry} />}
      {live.kind === 'loading' && (
        <p class="loading" role="status">
          {t('templates.loading')}
        </p>
      )}
      {settings !== null && (
        <>
          <TemplateList
            store={store}
            templates={templates}
            openId={open?.id ?? null}
            chosenId={settings.chosenTemplate ?? null}
            onOpen={setAsked}
          />
          {open !== null && (
            <TemplateWork
              key={open.id}
              parts={parts}
              row={open}
              isChosen={settings.chosenTemplate === open.id}
              colourNames={settings.colourNames}
            />
          )}
        </>
      )}
    </main>
  );
}
