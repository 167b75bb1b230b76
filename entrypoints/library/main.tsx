import { render } from 'preact';
import { Library } from '../../components/library/Library';
import { t } from '../../components/ui/words/i18n';
import { language } from '../../components/ui/words/language';
import '../../components/ui/styles/tokens.css';
import '../../components/library/library.css';
import { openPageStore } from '../extension-page/open-store';
import { findPassages } from './find-passages';

const root = document.getElementById('root');
document.documentElement.lang = language();
document.title = `${t('library.name')} · ${t('extension.name')}`;

/** A new store under a new key: after a failure everything is read again. */
function show(attempt: number): void {
  if (root === null) return;
  const store = openPageStore();
  const retry = () => {
    store.close();
    show(attempt + 1);
  };
  render(<Library key={attempt} store={store} find={findPassages} onRetry={retry} />, root);
}

show(0);
