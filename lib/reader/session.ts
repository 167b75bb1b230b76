import { defaultSettings } from '../annotation';
import { type Corrections, createCorrections } from './corrections';
import { createEntries, type Entries } from './entries';
import { createPainter } from './paint';
import { type Layout, type ReadPage, readPage } from './read';
import { createSaver, type Saver } from './save';
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
  readonly entries: Entries;
  readonly corrections: Corrections;
  readonly saver: Saver;
  page(): ReadPage | null;
  enabled(): boolean;
  /** Reads the page and the store again; `asked` also where the page is no article by itself. */
  refresh(asked?: boolean): Promise<void>;
  /** Asks the store only: another window or the popup changed something. */
  reload(): Promise<void>;
  open(open: Open): void;
  /** The highlight that a citation can be linked to: one that covers it, else the one made or opened last. */
  entryAtHand(citation: number): Entry | null;
  /** Switches Bên Lề off on this newspaper. */
  switchOff(): Promise<void>;
  point(range: AbstractRange | null): void;
}

const initial: ReaderState = {
  open: { kind: 'nothing' },
  attaching: null,
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

  const paint = (): void => {
    const { entries, citations } = state.get();
    painter.paint(enabled ? entries : [], enabled ? citations : []);
  };
  const saver = createSaver({ alive, page: () => page, state });
  const parts = { state, page: () => page, saver, paint };
  const entries = createEntries(parts);
  const corrections = createCorrections(parts);

  const reload = async (): Promise<void> => {
    if (page === null) return;
    const asked = page;
    const answer = await saver.open(asked);
    if (answer === null || signal.aborted || page !== asked) return;
    enabled = answer.enabled;
    const regulations = new Map(asked.regulations);
    for (const known of answer.notes.regulations) {
      const seen = known.state === 'recognised' ? regulations.get(known.id) : undefined;
      regulations.set(known.id, { ...known, ...seen });
    }
    state.set({ regulations, settings: answer.settings, tags: answer.tags });
    corrections.merge(answer.notes.mentions);
    entries.merge(answer.notes.annotations);
    const { open } = state.get();
    const gone = open.kind === 'annotation' && entries.get(open.id) === undefined;
    if (!enabled || gone) state.set({ open: { kind: 'nothing' } });
  };

  const countOthers = async (id: string): Promise<void> => {
    const count = await saver.countOthers(id);
    if (count === null) return;
    state.set({ otherArticles: new Map([...state.get().otherArticles, [id, count]]) });
  };

  return {
    state,
    entries,
    corrections,
    saver,
    reload,
    page: () => page,
    enabled: () => enabled,
    async refresh(asked = false) {
      const before = page;
      page = readPage(layout, document, asked || (before?.asked ?? false));
      const other = page?.articleId !== before?.articleId;
      if (other) {
        lastId = null;
        state.set({
          open: { kind: 'nothing' },
          attaching: null,
          notice: null,
          regulations: new Map(),
        });
        corrections.merge([]);
        entries.clear();
      }
      state.set({
        citations: corrections.apply(page?.citations ?? []),
        regulations: new Map([...(page?.regulations ?? []), ...state.get().regulations]),
      });
      entries.placeAgain();
      painter.repair();
      // The store has nothing new to say when the text reads as before.
      if (other || page?.snapshot.version.hash !== before?.snapshot.version.hash) await reload();
    },
    open(open) {
      if (open.kind === 'annotation') lastId = open.id;
      state.set({ open });
      painter.point(null);
      const cited = open.kind === 'citation' ? state.get().citations[open.at] : undefined;
      if (cited) void countOthers(cited.regulationId);
    },
    entryAtHand(citation) {
      const cited = state.get().citations[citation];
      const covering = state.get().entries.find(({ place }) => {
        const span = place.kind === 'orphan' ? null : page?.text.offsets(place.range);
        return cited && span && span.start <= cited.start && cited.end <= span.end;
      });
      return covering ?? (lastId === null ? null : (entries.get(lastId) ?? null));
    },
    async switchOff() {
      state.set({ open: { kind: 'nothing' } });
      await saver.switchOff();
      await reload();
    },
    point: (range) => painter.point(range),
  };
}
