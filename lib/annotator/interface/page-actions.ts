/*
 * In: the annotator.
 * Out: what the interface on the page draws, can do, and answers to the rest of the extension.
 */
import type { PageActions } from '../../extension';
import { spanOfToolbar } from '../gestures/selected';
import type { Annotator } from '../start';
import { createDeeds } from './deeds';

/**
 * What the interface can do, in terms of the annotator.
 * @param copyText puts a text on the clipboard; false where the page lets nobody
 */
export function createPageActions(
  annotator: Annotator,
  document: Document,
  copyText: (text: string) => Promise<boolean>,
  signal: AbortSignal,
): PageActions {
  const { session, commands, caret } = annotator;
  const deed = createDeeds(annotator, signal);

  const selectedSpan = () => {
    const { open, page } = session.facts();
    return open.kind === 'toolbar' && page !== null ? spanOfToolbar(open, page.text) : null;
  };
  const highlightAndOpen = (focus: 'note' | 'regulations'): void => {
    const span = selectedSpan();
    const id = span && session.highlight(span);
    if (id === null) return;
    document.getSelection()?.collapseToEnd();
    session.open({ kind: 'note', annotationId: id, focus, atOffset: null });
  };
  const copy = async (text: string): Promise<void> => {
    const isCopied = await copyText(text);
    session.set({ notice: { kind: isCopied ? 'copied' : 'not-copied' } });
  };

  return {
    highlight(colour) {
      const span = selectedSpan();
      // The selection goes, so that the colour can be seen.
      if (span && session.highlight(span, colour) !== null) {
        document.getSelection()?.collapseToEnd();
      }
      session.close();
    },
    note: () => highlightAndOpen('note'),
    regulations: () => highlightAndOpen('regulations'),
    copyQuote() {
      const span = selectedSpan();
      const text = session.facts().page?.text.text ?? '';
      if (span) void copy(text.slice(span.start, span.end));
      session.close();
    },
    switchOff: () => void session.switchOff(),
    pointBody: () => void commands.run('pointBody'),
    undoPointBody: () => void session.undoPointBody(),
    close(focus = false) {
      session.close();
      if (focus) caret.giveBack();
    },
    restore: (id) => session.restore(id),
    retry: (id) => session.retry(id),
    copyPassage(id) {
      const entry = session.view().entries.find(({ mark }) => mark.id === id);
      if (entry) void copy(entry.mark.target.quote.exact);
    },
    attachHere() {
      const { attachingId } = session.facts();
      const span = selectedSpan();
      if (attachingId === null || span === null) return;
      session.set({ attachingId: null, notice: null });
      session.attach(attachingId, span);
      document.getSelection()?.collapseToEnd();
      session.open({ kind: 'note', annotationId: attachingId, focus: null, atOffset: null });
    },
    stopAttaching() {
      session.set({ attachingId: null, notice: null });
      session.close();
    },
    dismiss: () => session.set({ notice: null }),
    async openEditor() {
      const reply = await session.ask('openEditor', undefined);
      return reply.kind === 'answered' ? reply.value.nonce : null;
    },
    openEditorWindow: (annotationId) => void session.ask('openEditorWindow', { annotationId }),
    reportTrouble: () => void session.ask('reportTrouble', undefined),
    deed,
    editorState: (unsaved) => session.setUnsavedText(unsaved),
  };
}
