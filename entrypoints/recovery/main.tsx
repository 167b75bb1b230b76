import { render } from 'preact';
import { Recovery } from '../../components/recovery/Recovery';
import { t } from '../../components/ui/words/i18n';
import { language } from '../../components/ui/words/language';
import '../../components/ui/styles/tokens.css';
import '../../components/recovery/recovery.css';
import { openPageStore } from '../extension-page/open-store';
import { surroundings } from '../settings/surroundings';

const root = document.getElementById('root');
document.documentElement.lang = language();
document.title = `${t('recovery.name')} · ${t('extension.name')}`;

/** A new store under a new key: after a failure everything is read again. */
function show(attempt: number): void {
  if (root === null) return;
  const store = openPageStore();
  const retry = () => {
    store.close();
    show(attempt + 1);
  };
  const { readBodies } = surroundings;
  render(<Recovery key={attempt} store={store} readHints={readBodies} onRetry={retry} />, root);
}

show(0);
