/** The attributes by which a page shows and hides parts of an article. */
export const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open'] as const;

/** So much text at once may be an article, wherever it comes, in UTF-16 code units. */
const MIN_ARTICLE_CHARS = 400;
/** Elements whose text is never shown. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe']);

/**
 * Whether changes of the page can have changed the article that stands in `roots`: what is inside them, what shows or hides
 * the boxes around them, their neighbours, and a root that is no longer in the page. Everything counts while there is no
 * article. A clock in the page's header does not, nor does a small advertisement.
 */
export function touches(records: readonly MutationRecord[], roots: readonly Node[]): boolean {
  if (roots.length === 0 || roots.some((root) => !root.isConnected)) return true;
  let last: Node | null = null;
  let lastIsNear = false;
  return records.some((record) => {
    // Pages change the same node many times in a row.
    if (record.target !== last) {
      last = record.target;
      lastIsNear = roots.some((root) => root.contains(record.target));
    }
    return lastIsNear ? isTelling(record) : reaches(record, roots);
  });
}

/** An element without content, such as an image that has loaded, shows and hides no text. */
const isTelling = ({ type, target }: MutationRecord): boolean =>
  type !== 'attributes' || target.hasChildNodes();

/** Whether a change outside of the roots concerns them all the same. */
function reaches({ type, target, addedNodes }: MutationRecord, roots: readonly Node[]): boolean {
  if (type === 'attributes') return roots.some((root) => target.contains(root));
  if (type !== 'childList') return false;
  return roots.some((root) => root.parentNode === target) || [...addedNodes].some(isBulky);
}

function isBulky(node: Node): boolean {
  if (UNREAD.has(node.nodeName.toLowerCase())) return false;
  return (node.textContent?.length ?? 0) >= MIN_ARTICLE_CHARS;
}
