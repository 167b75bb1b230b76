import { render } from 'preact';
import { Settings } from '../../components/settings/Settings';
import { t } from '../../components/ui/words/i18n';
import { language } from '../../components/ui/words/language';
import '../../components/ui/styles/tokens.css';
import '../../components/settings/settings.css';
import { openPageStore } from '../extension-page/open-store';
import { surroundings } from './surroundings';

const root = document.getElementById('root');
document.documentElement.lang = language();
document.title = `${t('settings.name')} · ${t('extension.name')}`;

/** A new store under a new key: after a failure everything is read again. */
function show(attempt: number): void {
  if (root === null) return;
  const store = openPageStore();
  const retry = () => {
    store.close();
    show(attempt + 1);
  };
  render(
    <Settings key={attempt} store={store} surroundings={surroundings} onRetry={retry} />,
    root,
  );
}

show(0);
