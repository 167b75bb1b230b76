import { Settings as SettingsIcon } from 'lucide';
import type { ArticleNotes, FindPassages, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { Icon } from '../../ui/controls/Icon';
import type { Notice } from '../../ui/controls/Snackbar';
import { formatCount } from '../../ui/words/count';
import { t } from '../../ui/words/i18n';
import { libraryAddress } from '../article/ChangedLine';
import { ExportMenu, type Scope } from '../export/ExportMenu';

interface FootProps {
  readonly store: Store;
  readonly find: FindPassages;
  /** Of the article at hand; null while they are read. */
  readonly notes: ArticleNotes | null;
  /** Whether there are highlights in any article. */
  readonly hasAny: boolean;
  readonly names: Settings['colourNames'];
  readonly notify: (notice: Notice | null) => void;
}

const SETTINGS_PAGE = '/settings.html';

/** The ways out of the popup: files, the library and the settings. */
export function Foot({ store, find, notes, hasAny, names, notify }: FootProps) {
  const hasOwn = (notes?.annotations.length ?? 0) > 0;
  const scopes: Scope[] = [
    ...(hasOwn ? ['article' as const] : []),
    ...(hasAny ? ['everything' as const] : []),
  ];
  return (
    <footer class="foot">
      <ExportMenu
        scopes={scopes}
        onExport={async (format, scope) => {
          try {
            const { exportNotes } = await import('../export/export-notes');
            const article = scope === 'article' ? notes : null;
            const count = await exportNotes({ store, find, format, article, names });
            notify({ text: t('exchange.done', count, [formatCount(count)]) });
          } catch {
            notify({ text: t('error.export') });
          }
        }}
      />
      <p class="foot-line">{t('popup.footer')}</p>
      <a
        class="foot-library"
        href={libraryAddress(hasOwn ? notes?.article?.id : undefined)}
        target="_blank"
        rel="noreferrer"
      >
        {t('library.name')}
      </a>
      <a
        class="icon-button"
        href={SETTINGS_PAGE}
        target="_blank"
        rel="noreferrer"
        aria-label={t('popup.settings')}
        title={t('popup.settings')}
      >
        <Icon icon={SettingsIcon} />
      </a>
    </footer>
  );
}
