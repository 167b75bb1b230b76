import { detectArticle } from './detect';
import type { Article } from './types';

type Detect = typeof detectArticle;

/** Attributes by which elements are shown, hidden or known: others, such as a progress bar's, say nothing of an article. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'id'];

/**
 * `detectArticle` that remembers its last answer until the page changes: who decides that a page is an article and who reads
 * it a moment later ask for the same. After the first change nothing is watched until the next question, so a clock on the
 * page costs nothing.
 *
 * @param known lines of the site: what was read before they were known is forgotten
 */
export function detectOnce(
  signal: AbortSignal,
  known: Promise<readonly string[]>,
  detect: Detect = detectArticle,
): Detect {
  let last: { url: string; root: Element | undefined; article: Article | null } | null = null;
  const forget = (): void => {
    last = null;
    observer.disconnect();
  };
  const observer = new MutationObserver(forget);
  signal.addEventListener('abort', forget);

  let siteLines: ReadonlySet<string> | undefined;
  void known.then((lines) => {
    if (lines.length === 0) return;
    siteLines = new Set(lines);
    forget();
  });

  return (document, url, options = {}) => {
    if (observer.takeRecords().length > 0) forget();
    const { root } = options;
    if (last !== null && last.url === url && last.root === root) return last.article;
    const article = detect(document, url, { ...options, siteLines });
    if (signal.aborted) return article;
    last = { url, root, article };
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
    return article;
  };
}
