import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { language } from '../../components/ui/words/language';
import '../../components/ui/styles/tokens.css';
import '../../components/popup/popup.css';
import type { FindPassages } from '../../lib/records';
import { openPageStore } from '../extension-page/open-store';
import { openActivePage } from './active-page';

const page = await openActivePage();
const root = document.getElementById('root');
document.documentElement.lang = language();

/** Until the real one is loaded, which is not needed for the first rows: no passage is found, so none is said to have changed. */
let find: FindPassages = (_, annotations) => annotations.map(() => null);
let store = openPageStore();
let attempt = 0;

/** A new store under a new key: after a failure everything is read again. */
function retry(): void {
  store.close();
  store = openPageStore();
  attempt++;
  draw();
}

function draw(): void {
  if (root === null) return;
  render(<Popup key={attempt} store={store} page={page} find={find} onRetry={retry} />, root);
}

draw();
const { findPassages } = await import('../library/find-passages');
find = findPassages;
draw();
