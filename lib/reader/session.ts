import { type Annotation, type AnnotationPatch, type Colour, defaultSettings } from '../annotation';
import { annotate, mergeEntries, placeAgain, placeOf } from './annotations';
import { createPainter } from './paint';
import { type Layout, type ReadPage, readPage } from './read';
import { createSaver } from './save';
import { type Entry, type Observable, type Open, observable, type ReaderState } from './state';

export interface SessionOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** How a page is read as an article: lib/article, which another script of the extension has loaded. */
  readonly layout: Layout;
  /** Whether the extension still stands behind this page. */
  readonly alive: () => boolean;
}

/** All that a reader does on one page, without its looks. */
export interface Session {
  readonly state: Observable<ReaderState>;
  page(): ReadPage | null;
  enabled(): boolean;
  /** Reads the page and the store again; `asked` also where the page is no article by itself. */
  refresh(asked?: boolean): Promise<void>;
  /** Asks the store only: another window or the popup changed something. */
  reload(): Promise<void>;
  open(open: Open): void;
  highlight(span: { start: number; end: number }, colour: Colour): Entry | null;
  change(id: string, patch: AnnotationPatch): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  retry(id: string): Promise<void>;
  entry(id: string): Entry | undefined;
  /** The highlight that a citation can be linked to: one that covers it, else the one made or opened last. */
  entryAtHand(citation: number): Entry | null;
  /** Switches Bên Lề off on this newspaper. */
  switchOff(): Promise<void>;
  point(range: AbstractRange | null): void;
}

const initial: ReaderState = {
  open: { kind: 'nothing' },
  entries: [],
  citations: [],
  regulations: new Map(),
  notice: null,
  settings: defaultSettings,
  tags: [],
  otherArticles: new Map(),
};

export function createSession({ document, signal, layout, alive }: SessionOptions): Session {
  const state = observable(initial);
  const painter = createPainter(signal);
  let page: ReadPage | null = null;
  let enabled = true;
  let lastId: string | null = null;
  // Deleted here and not yet gone from the store, or gone and asked back by "undo".
  const removed = new Map<string, Entry>();

  const show = (entries: readonly Entry[]): void => {
    state.set({ entries });
    painter.paint(enabled ? entries : [], enabled ? (page?.citations ?? []) : []);
  };
  const entry = (id: string): Entry | undefined =>
    state.get().entries.find(({ annotation }) => annotation.id === id);
  const replace = (next: Entry): void =>
    show(state.get().entries.map((old) => (old.annotation.id === next.annotation.id ? next : old)));
  const saver = createSaver({ alive, page: () => page, entry, replace, state });

  const place = (annotation: Annotation): Entry['place'] =>
    page === null ? { kind: 'orphan', reason: 'no-article' } : placeOf(annotation, page);

  const reload = async (): Promise<void> => {
    if (page === null) return;
    const asked = page;
    const answer = await saver.open(asked);
    if (answer === null || signal.aborted || page !== asked) return;
    enabled = answer.enabled;
    const regulations = new Map(asked.regulations);
    for (const known of answer.notes.regulations) {
      const seen = regulations.get(known.id);
      regulations.set(
        known.id,
        seen && known.state === 'recognised' ? { ...known, ...seen } : known,
      );
    }
    state.set({ regulations, settings: answer.settings, tags: answer.tags });
    const stored = answer.notes.annotations.filter(({ id }) => !removed.has(id));
    show(mergeEntries(state.get().entries, stored, place));
    closeWhatIsGone();
  };

  const countOthers = async (id: string): Promise<void> => {
    const count = await saver.countOthers(id);
    if (count === null) return;
    state.set({ otherArticles: new Map([...state.get().otherArticles, [id, count]]) });
  };

  const closeWhatIsGone = (): void => {
    const { open } = state.get();
    if (!enabled || (open.kind === 'annotation' && entry(open.id) === undefined)) {
      state.set({ open: { kind: 'nothing' } });
    }
  };

  return {
    state,
    entry,
    reload,
    page: () => page,
    enabled: () => enabled,
    async refresh(asked = false) {
      const before = page;
      const next = readPage(layout, document, asked || (before?.asked ?? false));
      const other = next?.articleId !== before?.articleId;
      page = next;
      if (other) {
        removed.clear();
        lastId = null;
        state.set({ open: { kind: 'nothing' }, entries: [], notice: null });
      }
      const regulations = new Map([
        ...(other ? [] : state.get().regulations),
        ...(next?.regulations ?? []),
      ]);
      state.set({ citations: next?.citations ?? [], regulations });
      show(
        next === null
          ? []
          : state.get().entries.map((old) => ({ ...old, place: placeAgain(old, next) })),
      );
      painter.repair();
      // The store has nothing new to say when the text reads as before.
      if (other || next?.snapshot.version.hash !== before?.snapshot.version.hash) await reload();
    },
    open(open) {
      if (open.kind === 'annotation') lastId = open.id;
      state.set({ open });
      painter.point(null);
      const cited = open.kind === 'citation' ? state.get().citations[open.at] : undefined;
      if (cited) void countOthers(cited.regulationId);
    },
    entryAtHand(citation) {
      const place = state.get().citations[citation];
      const covering = state.get().entries.find(({ place: { ...at } }) => {
        const span = at.kind === 'orphan' ? null : page?.text.offsets(at.range);
        return place && span && span.start <= place.start && place.end <= span.end;
      });
      return covering ?? (lastId === null ? null : (entry(lastId) ?? null));
    },
    async switchOff() {
      state.set({ open: { kind: 'nothing' } });
      await saver.switchOff();
      await reload();
    },
    point: (range) => painter.point(range),
    highlight(span, colour) {
      const range = page?.text.range(span.start, span.end);
      if (!page || !range) return null;
      const made: Entry = {
        annotation: annotate(page, range, colour),
        place: { kind: 'anchored', range },
        save: { kind: 'saving' },
      };
      lastId = made.annotation.id;
      show([...state.get().entries, made]);
      void saver.save(made.annotation.id);
      if (colour !== state.get().settings.lastColour) saver.rememberColour(colour);
      return made;
    },
    async change(id, patch) {
      const known = entry(id);
      if (known === undefined) return;
      const annotation = { ...known.annotation, ...patch, updatedAt: new Date().toISOString() };
      replace({ ...known, annotation, save: { kind: 'saving' } });
      await saver.save(id);
    },
    async remove(id) {
      const known = entry(id);
      if (known === undefined) return;
      removed.set(id, known);
      show(state.get().entries.filter(({ annotation }) => annotation.id !== id));
      state.set({ open: { kind: 'nothing' }, notice: { kind: 'deleted', id } });
      const failure = await saver.remove(id, new Date());
      if (failure === null) return;
      removed.delete(id);
      show([...state.get().entries, { ...known, save: { kind: 'unsaved', reason: failure } }]);
      state.set({ notice: { kind: 'unsaved', id, reason: failure } });
    },
    async restore(id) {
      const known = removed.get(id);
      if (known === undefined) return;
      removed.delete(id);
      show([...state.get().entries, { ...known, save: { kind: 'saving' } }]);
      state.set({ notice: null });
      await saver.save(id);
    },
    retry: (id) => saver.save(id),
  };
}
