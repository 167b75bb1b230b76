import { Highlighter } from 'lucide';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

/** A library without notes: the one step that begins it. */
export const FirstStep = () => (
  <main class="first-step">
    <h1 class="unseen">{t('library.navNotes')}</h1>
    <Empty
      picture={<Icon icon={Highlighter} size={48} class="nothing-picture" />}
      title={t('popup.emptyAll')}
      more={t('popup.emptyAllMore')}
    >
      <a class="quiet" href="/import.html">
        {t('import.name')}
      </a>
    </Empty>
  </main>
);
