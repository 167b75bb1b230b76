import type { Hint } from '../article';
import { bodyAround } from './body';
import { type Corrections, createCorrections } from './corrections';
import { createEntries, type Entries } from './entries';
import { createPainter } from './paint';
import { type Layout, type ReadPage, readPage, type Wish } from './read';
import { createRegulations, type Regulations } from './regulations';
import type { Send } from './remote';
import { createSaver, type Saver } from './save';
import { createSecondOpinion, type ReadOtherwise } from './second-opinion';
import {
  type AnnotatorState,
  type Entry,
  initialState,
  type Observable,
  type Open,
  observable,
} from './state';

export interface SessionOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** How a page is read as an article: lib/article, which another script of the extension has loaded. */
  readonly layout: Layout;
  readonly send: Send;
  /** Whether the extension still stands behind this page. */
  readonly alive: () => boolean;
  /** A second opinion where our own reading is unsure. */
  readonly readOtherwise: ReadOtherwise;
  /** Where the reader once said that the body is on this site's pages. */
  readonly hint: Hint | null;
}

/** All that a reader does on one page, without its looks. */
export interface Session {
  readonly state: Observable<AnnotatorState>;
  readonly entries: Entries;
  readonly corrections: Corrections;
  readonly regulations: Regulations;
  readonly saver: Saver;
  page(): ReadPage | null;
  enabled(): boolean;
  /** Reads the page and the store again; `asked` also where the page is no article by itself. */
  refresh(asked?: boolean): Promise<void>;
  /** Takes what is selected as a part of the article's body, now and on the site's other pages. */
  pointBody(): Promise<boolean>;
  /** Asks the store only: another window or the popup changed something. */
  reload(): Promise<void>;
  open(open: Open): void;
  /** The highlight that a citation can be linked to: one that covers it, else the one made or opened last. */
  entryAtHand(citation: number): Entry | null;
  /** @returns what is wrong with it, or null when it is stored and shown */
  setOwnLink(template: string): ReturnType<Saver['setOwnLink']>;
  /** Switches Bên Lề off on this newspaper. */
  switchOff(): Promise<void>;
  point(range: AbstractRange | null): void;
}

export function createSession(options: SessionOptions): Session {
  const { document, signal, layout, send, alive, readOtherwise } = options;
  const state = observable(initialState);
  const painter = createPainter(signal);
  let page: ReadPage | null = null;
  let enabled = true;
  let lastId: string | null = null;
  let hint = options.hint;
  let reading: Promise<void> | null = null;
  const arbiter = createSecondOpinion(layout, readOtherwise);

  const paint = (): void => {
    const { entries, citations } = state.get();
    painter.paint(enabled ? entries : [], enabled ? citations : []);
  };
  const saver = createSaver({ send, alive, page: () => page, settled: async () => reading, state });
  const regulations = createRegulations({ state, page: () => page });
  const parts = { state, page: () => page, saver, regulations, paint };
  const entries = createEntries(parts);
  const corrections = createCorrections(parts);

  const reload = async (): Promise<void> => {
    if (page === null) return;
    const asked = page;
    const answer = await saver.open(asked);
    if (answer === null || signal.aborted || page?.articleId !== asked.articleId) return;
    enabled = answer.enabled;
    state.set({ settings: answer.settings, tags: answer.tags });
    regulations.merge(answer.notes.regulations);
    corrections.merge(answer.notes.mentions);
    entries.merge(answer.notes.annotations);
    const { open } = state.get();
    const gone = open.kind === 'annotation' && entries.get(open.id) === undefined;
    if (!enabled || gone) state.set({ open: { kind: 'nothing' } });
  };

  /** Has the background read what the page cites. */
  const readCitations = async (): Promise<void> => {
    const asked = page;
    const cited = asked && (await saver.readCitations(asked));
    if (signal.aborted || page === null || !readsAlike(page, asked)) return;
    if (cited) page = { ...page, cited };
    regulations.show();
    corrections.show();
  };

  /** Adds to an open card what is known of its document beyond the article. */
  const lookUp = async (id: string): Promise<void> => {
    const known = state.get().regulations.get(id);
    const info = known && (await saver.regulationInfo(known));
    if (!info) return;
    regulations.add([info.regulation]);
    state.set({ infos: new Map([...state.get().infos, [id, info]]) });
  };

  const hintedRoot = (): Element | null => hint && layout.resolveHint(document, hint);

  const refresh = async (wish: Wish): Promise<void> => {
    const before = page;
    const now = readPage(layout, document, wish, before);
    const other = now?.articleId !== before?.articleId;
    page = now && !other ? { ...now, cited: before?.cited ?? null } : now;
    if (other) {
      lastId = null;
      state.set({ open: { kind: 'nothing' }, attaching: null, notice: null });
      regulations.clear();
      corrections.merge([]);
      entries.clear();
    }
    entries.placeAgain();
    painter.repair();
    // Neither the store nor the citations have anything new to say when the text reads as before.
    if (readsAlike(page, before) && page?.cited) corrections.show();
    else {
      reading = readCitations();
      await Promise.all([reload(), reading]);
    }
    const judged = page;
    const root = judged && (await arbiter.rootOf(judged));
    if (root && page === judged) await refresh({ ...judged.wish, root });
  };

  return {
    state,
    entries,
    corrections,
    regulations,
    saver,
    reload,
    page: () => page,
    enabled: () => enabled,
    refresh: (asked = false) =>
      refresh({ asked: asked || (page?.wish.asked ?? false), root: hintedRoot() }),
    async pointBody() {
      const element = bodyAround(document.getSelection());
      if (element === null) return false;
      hint = layout.hintFor(element);
      await refresh({ asked: true, root: element });
      await saver.rememberBody(hint);
      return page !== null;
    },
    open(open) {
      if (open.kind === 'annotation') lastId = open.id;
      state.set({ open });
      painter.point(null);
      const cited = open.kind === 'citation' ? state.get().citations[open.at] : undefined;
      if (cited) void lookUp(cited.regulationId);
    },
    entryAtHand(citation) {
      const cited = state.get().citations[citation];
      const covering = state.get().entries.find(({ place }) => {
        const span = place.kind === 'orphan' ? null : page?.text.offsets(place.range);
        return cited && span && span.start <= cited.start && cited.end <= span.end;
      });
      return covering ?? (lastId === null ? null : (entries.get(lastId) ?? null));
    },
    async setOwnLink(template) {
      const problem = await saver.setOwnLink(template);
      const lookedUp = [...state.get().infos.keys()];
      if (problem === null) await Promise.all([readCitations(), ...lookedUp.map(lookUp)]);
      return problem;
    },
    async switchOff() {
      state.set({ open: { kind: 'nothing' } });
      await saver.switchOff();
      await reload();
    },
    point: (range) => painter.point(range),
  };
}

/** Whether two looks at a page found the same text of the same article. */
const readsAlike = (one: ReadPage | null, other: ReadPage | null): boolean =>
  one?.articleId === other?.articleId &&
  one?.snapshot.version.hash === other?.snapshot.version.hash;
