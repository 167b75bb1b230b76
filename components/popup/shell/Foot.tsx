import { Settings as SettingsIcon } from 'lucide';
import type { ArticleNotes } from '../../../lib/records';
import { allNotes, articlePlace, libraryAddress } from '../../ui/address/library-address';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import type { QuickExport } from '../export/ExportItems';
import { ExportMenu } from '../export/ExportMenu';
import { usePopup } from '../state/popup-context';

interface FootProps {
  /** Of the article at hand; null while they are read. */
  readonly notes: ArticleNotes | null;
  /** Whether there are highlights in any article. */
  readonly hasAny: boolean;
}

const SETTINGS_PAGE = '/settings.html';

/** The ways out of the popup: files, the library and the settings. */
export function Foot({ notes, hasAny }: FootProps) {
  const { store, find, describe, settings, notify } = usePopup();
  const article = (notes?.annotations.length ?? 0) > 0 ? (notes?.article ?? null) : null;
  const count = notes?.annotations.length ?? 0;
  const run = async (what: QuickExport) => {
    if (article === null) return;
    try {
      const { exportNotes } = await import('../export/export-notes');
      notify({
        text: await exportNotes(what, { store, find, describe, article, settings, count }),
      });
    } catch {
      notify({ text: t('exchange.failed') });
    }
  };
  return (
    <footer class="foot">
      <ExportMenu
        articleId={article?.id ?? null}
        hasAny={hasAny}
        chosen={settings.exportFormat}
        onExport={(what) => void run(what)}
      />
      <p class="foot-line">{t('popup.footer')}</p>
      <a
        class="foot-library"
        href={libraryAddress(article === null ? allNotes : articlePlace(article.id))}
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
