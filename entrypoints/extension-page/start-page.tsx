import { type ComponentChild, Fragment, render } from 'preact';
import { language, t } from '../../components/ui/words/i18n';
import '../../components/ui/styles/tokens.css';
import type { Store } from '../../lib/store';
import { openPageStore } from './open-store';

interface PageParts {
  readonly store: Store;
  /** Closes the store and opens another one, after which everything is read again. */
  readonly onRetry: () => void;
}

/**
 * Starts a document of the extension over a store: the popup, or a page in a tab.
 * @param name in the title, before the extension's; null leaves the title as it is
 * @returns draws again, where what is drawn with has changed
 */
export function startPage(
  name: string | null,
  content: (parts: PageParts) => ComponentChild,
): () => void {
  const root = document.getElementById('root');
  let store = openPageStore();
  let attempt = 0;
  const retry = (): void => {
    store.close();
    store = openPageStore();
    attempt++;
    draw();
  };
  const draw = (): void => {
    if (root === null) return;
    // The key makes a retry forget all that the failed attempt had.
    render(<Fragment key={attempt}>{content({ store, onRetry: retry })}</Fragment>, root);
  };
  document.documentElement.lang = language();
  if (name !== null) document.title = `${name} · ${t('extension.name')}`;
  draw();
  return draw;
}
