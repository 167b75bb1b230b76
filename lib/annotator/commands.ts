import type { Command } from '../extension';
import type { PageStatus, WriteResult } from '../records';
import { liveRange, nextStop, placedCitations, placedEntries, showRange } from './navigate';
import { selectedPassage } from './selection';
import type { Session } from './session';

/** What shortcuts, the context menu and the popup ask of the page. */
export interface Commands {
  run(name: Command): Promise<void>;
  jumpTo(annotationId: string): boolean;
  jumpToRegulation(regulationId: string): boolean;
  /** Stores the article with what it cites, though nothing in it is highlighted. */
  keep(): Promise<WriteResult>;
  /** Waits for a selection to which the annotation is attached; false where there is no such annotation. */
  attach(annotationId: string): boolean;
  /** Goes to a citation of the page; false where it has no place there. */
  showCitation(at: number): boolean;
  status(): PageStatus;
}

export function createCommands(session: Session, document: Document): Commands {
  const state = session.state;

  /** The reader asks for it: a page that is no article is taken as it is. */
  const passage = async () => {
    if (session.page() === null) await session.refresh(true);
    const page = session.page();
    if (page === null) {
      state.set({ notice: { kind: 'not-article' } });
      return null;
    }
    const span = selectedPassage(document, page.text);
    if (span === null) state.set({ notice: { kind: 'nothing-selected' } });
    return span;
  };

  const showEntry = (id: string): boolean => {
    const place = session.entries.get(id)?.place;
    if (place === undefined || place.kind === 'orphan') return false;
    showRange(place.range, document);
    session.open({ kind: 'annotation', id, focus: null });
    return true;
  };
  const showCitation = (at: number): boolean => {
    const citation = state.get().citations[at];
    if (!citation?.range) return false;
    showRange(citation.range, document);
    session.point(citation.range);
    state.set({ notice: { kind: 'announced', text: citation.text } });
    return true;
  };

  const run: Record<Command, () => Promise<void>> = {
    async highlight() {
      const span = await passage();
      if (span === null) return;
      session.entries.highlight(span, state.get().settings.lastColour);
      document.getSelection()?.collapseToEnd();
    },
    async note() {
      const span = await passage();
      const made = span && session.entries.highlight(span, state.get().settings.lastColour);
      if (made) session.open({ kind: 'annotation', id: made.annotation.id, focus: 'note' });
    },
    async pointBody() {
      const read = await session.pointBody();
      state.set({ notice: { kind: read ? 'body' : 'not-article' } });
    },
    async next() {
      const next = nextStop(
        placedEntries(state.get().entries),
        ({ place }) => place.range,
        document,
      );
      if (next === null) state.set({ notice: { kind: 'no-highlights' } });
      else showEntry(next.annotation.id);
    },
    async nextCitation() {
      const stops = placedCitations(state.get().citations);
      const next = nextStop(stops, ({ range }) => range, document);
      if (next === null) state.set({ notice: { kind: 'no-citations' } });
      else showCitation(state.get().citations.indexOf(next));
    },
  };

  return {
    run: (name) => run[name](),
    jumpTo: showEntry,
    showCitation,
    jumpToRegulation: (regulationId) => {
      const { citations } = state.get();
      const places = placedCitations(citations).filter(
        (place) => place.regulationId === regulationId,
      );
      const next = nextStop(places, ({ range }) => liveRange(range), document);
      return next !== null && showCitation(citations.indexOf(next));
    },
    async keep() {
      const reason = await session.saver.saveMentions([], []);
      if (reason === null) return { kind: 'saved' };
      return { kind: 'failed', reason: reason === 'outdated' ? 'unknown' : reason };
    },
    attach(annotationId) {
      if (session.entries.get(annotationId) === undefined) return false;
      session.open({ kind: 'nothing' });
      state.set({ attaching: annotationId, notice: { kind: 'attach' } });
      return true;
    },
    status() {
      const page = session.page();
      const { entries, citations, regulations } = state.get();
      const ids = (kind: string) =>
        entries.filter(({ place }) => place.kind === kind).map(({ annotation }) => annotation.id);
      const cited = [...new Set(citations.map(({ regulationId }) => regulationId))];
      return {
        articleId: page?.articleId ?? null,
        title: page?.article.title ?? document.title,
        site: page?.article.site ?? null,
        publishedAt: page?.article.publishedAt ?? null,
        uncertain: ids('uncertain'),
        orphans: ids('orphan'),
        cited: cited.map((id) => {
          const regulation = regulations.get(id);
          const mentions = citations.filter(({ regulationId }) => regulationId === id);
          return {
            id,
            name: regulation?.name ?? id,
            count: mentions.length,
            spellings: [...new Set(mentions.map(({ text }) => text))],
            issuer: regulation?.issuer ?? null,
            date: regulation?.date ?? null,
            subject: regulation?.subject ?? null,
          };
        }),
      };
    },
  };
}
