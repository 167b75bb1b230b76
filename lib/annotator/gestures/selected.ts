import type { ArticleText, Span } from '../../anchor';
import type { Open } from '../facts';
import type { Session } from '../session';
import { selectedPassage } from './selection';

/** A passage of the article that is selected, in the text that it was found in. */
export interface Selected {
  readonly span: Span;
  readonly text: ArticleText;
}

/** `nothing` is selected, or what is lies `outside` of the article. */
export type NotSelected = 'nothing' | 'outside';

/**
 * The selected passage of the page, cut to the article. Where it has no place in the page as it was read, the page is read
 * once more.
 */
export function findSelected(session: Session, document: Document): Selected | NotSelected {
  const selected = selectedNow(session, document);
  if (selected !== 'outside' || session.facts().page === null) return selected;
  session.refresh();
  return selectedNow(session, document);
}

function selectedNow(session: Session, document: Document): Selected | NotSelected {
  const text = session.facts().page?.text;
  const passage = text && selectedPassage(document, text);
  if (!passage) return 'nothing';
  return passage.kind === 'passage' ? { span: passage.span, text } : 'outside';
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
