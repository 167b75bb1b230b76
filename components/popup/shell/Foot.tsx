import { Settings as SettingsIcon } from 'lucide';
import type { FormatId } from '../../../lib/exchange';
import type { ArticleNotes } from '../../../lib/records';
import { Icon } from '../../ui/controls/Icon';
import { formatCount, t } from '../../ui/words/i18n';
import { ExportMenu, type Scope } from '../export/ExportMenu';
import { libraryAddress } from '../state/library-address';
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
  const { store, find, settings, notify } = usePopup();
  const hasNotes = (notes?.annotations.length ?? 0) > 0;
  const scopes: Scope[] = [
    ...(hasNotes ? ['article' as const] : []),
    ...(hasAny ? ['everything' as const] : []),
  ];
  const save = async (format: FormatId, scope: Scope) => {
    try {
      const { exportNotes } = await import('../export/export-notes');
      const article = scope === 'article' ? (notes?.article ?? null) : null;
      const count = await exportNotes({
        store,
        find,
        format,
        scope: article ? { kind: 'article', articleId: article.id } : { kind: 'everything' },
        title: article?.title ?? null,
        names: settings.colourNames,
      });
      notify({ text: t('exchange.done', count, [formatCount(count)]) });
    } catch {
      notify({ text: t('error.export') });
    }
  };
  return (
    <footer class="foot">
      <ExportMenu scopes={scopes} onExport={(format, scope) => void save(format, scope)} />
      <p class="foot-line">{t('popup.footer')}</p>
      <a
        class="foot-library"
        href={libraryAddress(hasNotes ? notes?.article?.id : undefined)}
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
