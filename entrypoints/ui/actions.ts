import type { PageActions } from '../../components/page';
import { type Reader, turn } from '../../lib/annotator';
import { copyText } from './copy';
import { createCorrectionActions } from './correction-actions';

/** What the interface can do, in terms of the session. */
export function createActions({ session, commands }: Reader, document: Document): PageActions {
  const state = session.state;
  const close = (): void => session.open({ kind: 'nothing' });

  /** Highlights what is selected; the selection goes, so that the colour can be seen. */
  const highlight: Reader['session']['entries']['highlight'] = (span, colour) => {
    const made = session.entries.highlight(span, colour);
    if (colour !== state.get().settings.lastColour) session.saver.rememberColour(colour);
    document.getSelection()?.collapseToEnd();
    return made;
  };
  const selected = () => {
    const { open } = state.get();
    return open.kind === 'toolbar' ? open : null;
  };
  const highlightAndOpen = (focus: 'note' | 'regulations'): void => {
    const span = selected();
    const made = span && highlight(span, state.get().settings.lastColour);
    if (made) session.open({ kind: 'annotation', id: made.annotation.id, focus });
  };
  const copy = (text: string): void => {
    void copyText(text, document).then(() => state.set({ notice: { kind: 'copied' } }));
  };

  return {
    close,
    highlight(colour) {
      const span = selected();
      if (span) highlight(span, colour);
      close();
    },
    note: () => highlightAndOpen('note'),
    regulations: () => highlightAndOpen('regulations'),
    copyQuote() {
      const span = selected();
      if (span) copy(session.page()?.text.text.slice(span.start, span.end) ?? '');
      close();
    },
    pointBody: () => void commands.run('pointBody'),
    switchOff: () => void session.switchOff(),
    change: (id, patch) => void session.entries.change(id, patch),
    remove(id) {
      close();
      void session.entries.remove(id);
    },
    restore: (id) => void session.entries.restore(id),
    retry: (id) => void session.entries.retry(id),
    copyNote(id) {
      const annotation = session.entries.get(id)?.annotation;
      if (annotation) copy(annotation.note || annotation.target.quote.exact);
    },
    link(regulationId) {
      const { open, citations, settings } = state.get();
      const citation = open.kind === 'citation' ? citations[open.at] : undefined;
      if (open.kind !== 'citation' || citation === undefined) return;
      const target =
        session.entryAtHand(open.at) ?? session.entries.highlight(citation, settings.lastColour);
      if (target === null) return;
      const { id, regulationIds } = target.annotation;
      void session.entries.change(id, {
        regulationIds: [...new Set([...regulationIds, regulationId])],
      });
    },
    linkTo(annotationId, regulation) {
      const entry = session.entries.get(annotationId);
      if (entry === undefined) return;
      session.regulations.add([regulation]);
      const regulationIds = [...new Set([...entry.annotation.regulationIds, regulation.id])];
      void session.entries.change(annotationId, { regulationIds });
    },
    ...createCorrectionActions(session),
    confirmPlace(id) {
      const place = session.entries.get(id)?.place;
      if (place && place.kind !== 'orphan') void session.entries.attach(id, place.range);
    },
    startAttaching: (id) => void commands.attach(id),
    attachHere() {
      const { open, attaching } = state.get();
      if (open.kind !== 'toolbar' || attaching === null) return;
      state.set({ attaching: null, notice: null });
      void session.entries.attach(attaching, open.range);
      document.getSelection()?.collapseToEnd();
      session.open({ kind: 'annotation', id: attaching, focus: null });
    },
    stopAttaching() {
      state.set({ attaching: null, notice: null });
      close();
    },
    turn: (step) => turn(session, commands, step),
    dismiss: () => state.set({ notice: null }),
  };
}
