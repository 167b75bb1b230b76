import { type Article, detectArticle } from '../../lib/article';

type Detect = typeof detectArticle;

/**
 * `detectArticle` that remembers its last answer until anything in the page changes: who decides that a page is an article
 * and who reads it a moment later ask for the same.
 */
export function detectOnce(signal: AbortSignal, detect: Detect = detectArticle): Detect {
  let last: { url: string; root: Element | undefined; article: Article | null } | null = null;
  const forget = (): void => {
    last = null;
    observer.disconnect();
  };
  const observer = new MutationObserver(forget);
  signal.addEventListener('abort', forget);

  return (document, url, options = {}) => {
    if (observer.takeRecords().length > 0) forget();
    const { root } = options;
    if (last !== null && last.url === url && last.root === root) return last.article;
    const article = detect(document, url, options);
    last = { url, root, article };
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return article;
  };
}
