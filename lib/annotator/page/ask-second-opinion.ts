import type { Layout, ReadPage } from './read-page';

/** Reads a page with another extractor; null when it cannot. It may have to be loaded first. */
export type ReadOtherwise = () => Promise<{
  readonly text: string;
  readonly root: Element | null;
} | null>;

/**
 * A second opinion on where an article's body is; each article gets it once.
 * @returns what gives the body, where our own reading is unsure and the other has clearly more of the same; null otherwise
 */
export function createSecondOpinion(
  { needsSecondOpinion, prefersOther }: Layout,
  readOtherwise: ReadOtherwise,
): (page: ReadPage) => Promise<Element | null> {
  const judged = new Set<string>();
  return async ({ article, key, request }) => {
    if (judged.has(key) || request.root !== null) return null;
    judged.add(key);
    if (!needsSecondOpinion(article)) return null;
    const other = await readOtherwise();
    return other?.root && prefersOther(article, other.text) ? other.root : null;
  };
}
