import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { language } from '../../components/ui/language';
import { announceChange } from '../../lib/extension';
import { openStore } from '../../lib/store';
import '../../components/ui/tokens.css';
import '../../components/popup/popup.css';
import { openActivePage } from './active-page';

const page = await openActivePage();
const root = document.getElementById('root');
document.documentElement.lang = language();

/** A new store under a new key: after a failure everything is read again. */
function show(attempt: number): void {
  if (root === null) return;
  const store = openStore({ changed: announceChange });
  const retry = () => {
    store.close();
    show(attempt + 1);
  };
  render(<Popup key={attempt} store={store} page={page} onRetry={retry} />, root);
}

show(0);
