import type { SessionOptions } from '../session';
import { watchPage } from '../watch/watch';
import type { Look } from '../watch/watch-pace';
import { hintedRoot } from './hinted-root';
import type { Layout } from './read-page';

interface LookForArticleOptions extends Pick<SessionOptions, 'hint'> {
  readonly document: Document;
  /** Ends the looks. */
  readonly signal: AbortSignal;
  readonly layout: Pick<Layout, 'detectArticle' | 'resolveHint'>;
  /** Called once, where the page may be an article and is not taken for one. */
  readonly onDoubt: () => void;
  /** Called after each look that finds an article. */
  readonly onFound: () => void;
}

/** Looks whether the page is an article: at once, when the hint is known, and when the page has changed. */
export function lookForArticle({
  document,
  signal,
  layout,
  hint,
  onDoubt,
  onFound,
}: LookForArticleOptions): void {
  let root: Element | undefined;
  let isDoubted = false;
  const doubt = (): void => {
    if (!isDoubted) onDoubt();
    isDoubted = true;
  };
  const look = (): Look => {
    const before = performance.now();
    const isArticle = (): boolean =>
      layout.detectArticle(document, document.location.href, { root, onDoubt: doubt }) !== null;
    if (!signal.aborted && isArticle()) onFound();
    return { hasNews: false, ms: performance.now() - before };
  };
  look();
  void hint.then((known) => {
    root = hintedRoot(document, known, layout.resolveHint) ?? undefined;
    if (root !== undefined) look();
  });
  watchPage({ document, signal, roots: () => null, look, onMoved: look });
}
