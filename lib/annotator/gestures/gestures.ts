/*
 * In: what the user does with mouse, keys and selection.
 * Out: changes of the facts: what is open, what is at hand.
 */
import { limits } from '../../records';
import type { Session } from '../session';
import { hitsAt, offsetAtCaret, offsetAtPoint } from './hit';
import { findSelected } from './selected';
import { isInField, watchSelection } from './selection';

export interface GestureOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly session: Session;
  /** Whether an event comes from our own interface. */
  readonly isOurs: (event: Event) => boolean;
  /** Moves the focus into our interface; false when nothing is open there. */
  readonly enter: () => boolean;
}

/**
 * What the user's mouse and keyboard do on the page. Events made up by the page's own scripts do nothing.
 * @returns what offers the toolbar for a selection that is there already
 */
export function listenToGestures({
  document,
  signal,
  session,
  isOurs,
  enter,
}: GestureOptions): () => void {
  const text = () => session.facts().page?.text ?? null;
  const offer = (): void => offerToolbar(session, document);
  watchSelection(document, signal, offer, () => {
    if (session.facts().open.kind === 'toolbar') session.close();
  });

  const listen = <K extends keyof DocumentEventMap>(
    name: K,
    listener: (event: DocumentEventMap[K]) => void,
  ): void =>
    document.addEventListener(
      name,
      (event) => {
        if (event.isTrusted && !isOurs(event)) listener(event);
      },
      { signal, capture: true },
    );

  listen('pointerdown', () => session.close());
  listen('click', (event) => {
    const current = text();
    const onControl =
      event.target instanceof Element && event.target.closest('a[href], button, summary, label');
    if (
      current === null ||
      event.button !== 0 ||
      onControl ||
      isInField(event.target as Element | null)
    )
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    openAt(session, offsetAtPoint(document, current, event.clientX, event.clientY));
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') session.close();
    if (event.key === 'Tab' && !event.shiftKey && enter()) event.preventDefault();
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const current = text();
    const active = document.activeElement;
    if (current === null || isInField(active) || active?.matches('a[href], button, summary'))
      return;
    const selection = document.getSelection();
    const offset = offsetAtCaret(
      current,
      selection?.anchorNode ?? null,
      selection?.anchorOffset ?? 0,
    );
    if (openAt(session, offset)) event.preventDefault();
  });
  return offer;
}

/** Opens the toolbar beside what is selected in the article; nothing happens where that is no passage of it. */
function offerToolbar(session: Session, document: Document): void {
  if (session.facts().page === null || !session.view().enabled) return;
  const selected = findSelected(session, document);
  if (typeof selected === 'string') return;
  const { start, end } = selected.span;
  if (end - start > limits.quote) {
    session.set({ notice: { kind: 'too-long' } });
    return;
  }
  const range = selected.text.range(start, end);
  if (range) session.open({ kind: 'toolbar', start, end, range, text: selected.text });
}

/** Opens what lies first at an offset of the article. @returns whether anything lies there */
function openAt(session: Session, atOffset: number | null): boolean {
  const { enabled, spans, citations } = session.view();
  const [hit] = atOffset === null || !enabled ? [] : hitsAt(atOffset, spans);
  if (hit?.kind === 'highlight') {
    session.open({ kind: 'note', annotationId: hit.annotationId, focus: null, atOffset });
  }
  const citation = hit?.kind === 'citation' ? citations[hit.citationIndex] : undefined;
  if (hit?.kind === 'citation' && citation) {
    const { anaphorRange } = hit;
    const { mentionId } = citation;
    session.open({ kind: 'citation', mentionId, atOffset, ...(anaphorRange && { anaphorRange }) });
  }
  return hit !== undefined;
}
