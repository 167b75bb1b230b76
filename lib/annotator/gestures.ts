import { limits } from '../records';
import { hitAt, offsetAtCaret, offsetAtPoint } from './hit';
import { isInField, selectedPassage, watchSelection } from './selection';
import type { Session } from './session';
import type { Open } from './state';

interface GestureOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly session: Session;
  /** Whether an event comes from our own interface. */
  readonly isOurs: (event: Event) => boolean;
  /** Moves the focus into our interface; false when nothing is open there. */
  readonly enter: () => boolean;
}

const nothing: Open = { kind: 'nothing' };

/** What the reader's mouse and keyboard do on the page. Events made up by the page's own scripts do nothing. */
/** @returns what offers the toolbar for a selection that is there already */
export function listenToGestures({
  document,
  signal,
  session,
  isOurs,
  enter,
}: GestureOptions): () => void {
  const page = session.page;

  const offerToolbar = (): void => {
    const current = page();
    if (current === null || !session.enabled()) return;
    const span = selectedPassage(document, current.text);
    if (span && span.end - span.start > limits.quote) {
      session.state.set({ notice: { kind: 'too-long' } });
      return;
    }
    const range = span && current.text.range(span.start, span.end);
    if (span && range) session.open({ kind: 'toolbar', ...span, range });
  };
  const close = (): void => {
    if (session.state.get().open.kind !== 'nothing') session.open(nothing);
  };
  watchSelection(document, signal, offerToolbar, () => {
    if (session.state.get().open.kind === 'toolbar') close();
  });

  const openAt = (offset: number | null): boolean => {
    if (offset === null || !session.enabled()) return false;
    const { entries, citations, anaphors } = session.state.get();
    const text = page()?.text;
    const hit = hitAt(offset, entries, citations, anaphors, ({ place }) =>
      place.kind === 'orphan' ? null : (text?.offsets(place.range) ?? null),
    );
    if (hit === null) return false;
    session.open(hit.kind === 'citation' ? hit : { ...hit, focus: null });
    return true;
  };

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

  listen('pointerdown', close);
  listen('click', (event) => {
    const current = page();
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
    openAt(offsetAtPoint(document, current.text, event.clientX, event.clientY));
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && !event.shiftKey && enter()) event.preventDefault();
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const current = page();
    const active = document.activeElement;
    if (current === null || isInField(active) || active?.matches('a[href], button, summary'))
      return;
    const selection = document.getSelection();
    const opened = openAt(
      offsetAtCaret(current.text, selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    );
    if (opened) event.preventDefault();
  });
  return offerToolbar;
}
