import { useCallback } from 'preact/hooks';
import type { RunRegex } from '../../lib/exchange';
import { defaultSettings, type FindPassages } from '../../lib/records';
import { failureOf, readSettings, type Store } from '../../lib/store';
import type { DescribeRegulations } from '../ui/export/described-items';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { StoreFault } from '../ui/tab-page/StoreFault';
import { TabPageBrand } from '../ui/tab-page/TabPageBrand';
import { t } from '../ui/words/i18n';
import { useChoices } from './choices/use-scope';
import { Desk } from './Desk';

// In: the store, how passages are found in stored texts, and the page's address (which notes).
// Out: files and the clipboard; the format chosen last, to the settings.

interface ExportProps {
  readonly store: Store;
  readonly find: FindPassages;
  /** Asks the catalogue. */
  readonly describe: DescribeRegulations;
  /** Runs the regular expressions of templates. */
  readonly runRegex: RunRegex;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** Which notes leave, and in which form. */
export function Export({ store, onRetry, ...parts }: ExportProps) {
  const live = useChoices(store);
  const settings = useLiveQuery(useCallback(() => readSettings(store), [store]));
  const choices = readyValue(live, null);
  return (
    <main class="tab-page export-page">
      <TabPageBrand here="export" />
      <h1 class="tab-page-title">{t('exchange.name')}</h1>
      <p class="part-more">{t('exchange.more')}</p>
      {live.kind === 'failed' && <StoreFault reason={failureOf(live.error)} onRetry={onRetry} />}
      {choices === null || settings.kind === 'loading' ? (
        live.kind !== 'failed' && <p class="loading">{t('settings.loading')}</p>
      ) : (
        <Desk
          store={store}
          {...parts}
          choices={choices}
          settings={readyValue(settings, defaultSettings)}
        />
      )}
    </main>
  );
}
