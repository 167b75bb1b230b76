import type { ArticleText, Span } from '../anchor';
import type { Open } from './facts';
import { selectedPassage } from './selection';
import type { Session } from './session';

/** A passage of the article that is selected, in the text that it was found in. */
export interface Selected {
  readonly span: Span;
  readonly text: ArticleText;
}

/** The selected passage of the page. Where it has no place in the page as it was read, the page is read once more. */
export function findSelected(session: Session, document: Document): Selected | null {
  return selectedNow(session, document) ?? lookAgain(session, document);
}

function lookAgain(session: Session, document: Document): Selected | null {
  if (document.getSelection()?.isCollapsed !== false || session.facts().page === null) return null;
  session.refresh();
  return selectedNow(session, document);
}

function selectedNow(session: Session, document: Document): Selected | null {
  const text = session.facts().page?.text;
  const span = text && selectedPassage(document, text);
  return span ? { span, text } : null;
}

/** Where the words stand now for which the toolbar was opened: the page may have been read again since. */
export function spanOfToolbar(
  open: Extract<Open, { kind: 'toolbar' }>,
  text: ArticleText,
): Span | null {
  const { start, end, range } = open;
  const words = open.text.text.slice(start, end);
  if (open.text === text || text.text.slice(start, end) === words) return { start, end };
  const span = text.offsets(range);
  return span && text.text.slice(span.start, span.end) === words ? span : null;
}
