import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { language } from '../../components/ui/language';
import '../../components/ui/tokens.css';
import '../../components/popup/popup.css';
import { findPassages } from '../library/find-passages';
import { openActivePage } from './active-page';
import { openPageStore } from './open-store';

const page = await openActivePage();
const root = document.getElementById('root');
document.documentElement.lang = language();

/** A new store under a new key: after a failure everything is read again. */
function show(attempt: number): void {
  if (root === null) return;
  const store = openPageStore();
  const retry = () => {
    store.close();
    show(attempt + 1);
  };
  render(
    <Popup key={attempt} store={store} page={page} find={findPassages} onRetry={retry} />,
    root,
  );
}

show(0);
