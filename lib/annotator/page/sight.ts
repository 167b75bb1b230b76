import type { Hint } from '../../article';
import type { Clock } from '../watch/clock';
import { createSecondOpinion, type ReadOtherwise } from './ask-second-opinion';
import { bodyAround } from './body-around';
import { hintedRoot } from './hinted-root';
import { type Layout, type ReadPage, type ReadRequest, readPage } from './read-page';

/** How the annotator sees the live page. */
export interface Sight {
  /** @returns null where the page is no article */
  read(request: ReadRequest, before: ReadPage | null): ReadPage | null;
  /** The element of this page that a hint means; null for one that is broken. */
  rootOf(hint: Hint): Element | null;
  /** What is selected, as a part of the body. */
  bodyAtSelection(): { readonly root: Element; readonly hint: Hint } | null;
  /** Where another extractor sees the body, if that is clearly better; asked of each article once. */
  secondOpinion(page: ReadPage): Promise<Element | null>;
}

export function createSight(
  document: Document,
  layout: Layout,
  readOtherwise: ReadOtherwise,
  clock: Clock,
): Sight {
  return {
    read: (request, before) => readPage(layout, document, request, { before, now: clock.now() }),
    rootOf: (hint) => hintedRoot(document, hint, layout.resolveHint),
    bodyAtSelection() {
      const root = bodyAround(document.getSelection());
      return root && { root, hint: layout.hintFor(root) };
    },
    secondOpinion: createSecondOpinion(layout, readOtherwise),
  };
}
