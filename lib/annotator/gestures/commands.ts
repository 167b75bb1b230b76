import type { Beside, Command } from '../../extension';
import type { Session } from '../session';
import { nextStop, placedCitations, placedEntries, showRange } from './navigate';
import { findSelected } from './selected';

/** What shortcuts, the context menu, the popup and the cards ask of the page. */
export interface Commands {
  run(name: Command): Promise<void>;
  /** False where the passage has no place on the page. */
  jumpTo(annotationId: string): boolean;
  jumpToRegulation(regulationId: string): boolean;
  /** Opens what else lies on the words of an open card, or what a card names. */
  goTo(to: Beside): boolean;
  /** Goes from the citation whose card is open to the previous (-1) or next (1) citation of the same document. */
  turn(step: -1 | 1): boolean;
  /** Waits for a selection to which the annotation is attached; false where there is no such annotation. */
  attach(annotationId: string): boolean;
}

export function createCommands(session: Session, document: Document): Commands {
  /** The user asks for it: a page that is no article is taken as it is. */
  const highlightSelected = (): string | null => {
    if (session.facts().page === null) session.refresh(true);
    if (session.facts().page === null) {
      session.set({ notice: { kind: 'not-article' } });
      return null;
    }
    const selected = findSelected(session, document);
    if (typeof selected === 'string') {
      const kind = selected === 'nothing' ? 'nothing-selected' : selected;
      session.set({ notice: { kind } });
      return null;
    }
    const id = session.highlight(selected.span);
    // The selection goes, so that the colour can be seen.
    if (id !== null) document.getSelection()?.collapseToEnd();
    return id;
  };

  const jumpTo = (id: string): boolean => {
    const { place } = session.view().entries.find(({ mark }) => mark.id === id) ?? {};
    if (place === undefined || place.kind === 'orphan') return false;
    showRange(place.range, document);
    session.open({ kind: 'note', annotationId: id, focus: null, atOffset: null });
    return true;
  };
  const showCitation = (mentionId: string, opened: boolean): boolean => {
    const citation = session.view().citations.find((one) => one.mentionId === mentionId);
    if (!citation?.range) return false;
    showRange(citation.range, document);
    if (opened) session.open({ kind: 'citation', mentionId, atOffset: null });
    session.set({
      notice: { kind: 'announced', text: citation.text },
      emphasisedRange: citation.range,
    });
    return true;
  };

  const run: Record<Command, () => Promise<void> | void> = {
    highlight: () => void highlightSelected(),
    note() {
      const id = highlightSelected();
      if (id !== null)
        session.open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
    },
    pointBody: () => session.pointBody(),
    next() {
      const stops = placedEntries(session.view().entries);
      const next = nextStop(stops, ({ place }) => place.range, document);
      if (next === null) session.set({ notice: { kind: 'no-highlights' } });
      else jumpTo(next.mark.id);
    },
    nextCitation() {
      const stops = placedCitations(session.view().citations);
      const next = nextStop(stops, ({ range }) => range, document);
      if (next === null) session.set({ notice: { kind: 'no-citations' } });
      else showCitation(next.mentionId, false);
    },
  };

  return {
    run: async (name) => run[name](),
    jumpTo,
    jumpToRegulation(regulationId) {
      const stops = placedCitations(session.view().citations).filter(
        (citation) => citation.regulationId === regulationId,
      );
      const next = nextStop(stops, ({ range }) => range, document);
      return next !== null && showCitation(next.mentionId, false);
    },
    goTo: (to) => (to.kind === 'note' ? jumpTo(to.annotationId) : showCitation(to.mentionId, true)),
    turn(step) {
      const { open } = session.facts();
      const { citations } = session.view();
      const isOpen = ({ mentionId }: { mentionId: string }): boolean =>
        open.kind === 'citation' && mentionId === open.mentionId;
      const current = citations.find(isOpen);
      const turns = placedCitations(citations).filter(
        ({ regulationId }) => regulationId === current?.regulationId,
      );
      const from = Math.max(0, turns.findIndex(isOpen));
      const next = turns[(from + step + turns.length) % turns.length];
      return next !== undefined && showCitation(next.mentionId, true);
    },
    attach(annotationId) {
      if (!session.view().entries.some(({ mark }) => mark.id === annotationId)) return false;
      session.close();
      session.set({ attachingId: annotationId, notice: { kind: 'attach' } });
      return true;
    },
  };
}
