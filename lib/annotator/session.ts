import type { Span } from '../anchor';
import type { Hint } from '../article';
import type { Colour, WriteResult } from '../records';
import type { Context } from './context';
import { createFactStore, type FactStore } from './fact-store';
import type { Open } from './facts';
import { load } from './page/load';
import { pointBody, undoPointBody } from './page/point-body';
import { look, refreshAsBefore } from './page/refresh';
import type { Sight } from './page/sight';
import { withinTime } from './watch/clock';
import { attach, change, highlight, remove, restore, retry } from './writes/annotate';
import {
  type Ask,
  type ClientOptions,
  createClient,
  type Send,
  unsavedReason,
} from './writes/background-client';

export interface SessionOptions extends Omit<ClientOptions, 'send'> {
  readonly signal: AbortSignal;
  readonly sight: Sight;
  readonly send: Send;
  /** Where the user once said that the body is on this site's pages; null also where that is not known. Never rejects. */
  readonly hint: Promise<Hint | null>;
}

/** After this time, reading goes on without the hint. */
const HINT_DEADLINE_MS = 5_000;

/** All that the annotator can be asked to do on one page, with the facts that follow. When it looks at the page: see `watch`. */
export interface Session extends FactStore {
  readonly ask: Ask;
  /** Reads the page again; `asked` also where the page is no article by itself. @returns whether anything was new */
  refresh(asked?: boolean): boolean;
  /** Somebody else stored something of these articles; an empty list: of any. */
  changed(articleIds: readonly string[]): void;
  pointBody(): Promise<void>;
  undoPointBody(): Promise<void>;
  open(open: Open): void;
  close(): void;
  /** @returns the new highlight's id; null where the passage cannot be highlighted */
  highlight(span: Span, colour?: Colour): string | null;
  recolour(id: string, colour: Colour): void;
  attach(id: string, span: Span): void;
  remove(id: string): void;
  restore(id: string): void;
  retry(id: string): void;
  /** Stores the article with what it cites, though nothing in it is highlighted. */
  keep(): Promise<WriteResult>;
  switchOff(): Promise<void>;
  /** The editor's frame has, or no longer has, text that is not on disk. */
  setUnsavedText(unsaved: boolean): void;
  /** A newer Bên Lề takes over. @returns false where something unsaved must stay on the screen */
  retire(): boolean;
}

export function createSession(options: SessionOptions): Session {
  const { signal, sight, send, alive, clock, hint } = options;
  const store = createFactStore();
  const ask = createClient({ send, alive, clock });
  const hintKnown = withinTime({ clock, signal }, HINT_DEADLINE_MS, hint);
  const context: Context = { store, ask, clock, signal, hintKnown };
  void hint.then((said) => {
    if (said === null || signal.aborted) return;
    store.set({ hint: said });
    refreshAsBefore(context, sight);
  });

  return {
    ...store,
    ask,
    refresh: (asked = false) => look(context, sight, asked),
    changed(articleIds) {
      const { page, stored } = store.facts();
      const mine = stored?.articleId;
      const concerned = articleIds.length === 0 || mine === undefined || articleIds.includes(mine);
      if (page !== null && concerned) void load(context);
    },
    pointBody: () => pointBody(context, sight),
    undoPointBody: () => undoPointBody(context, sight),
    open(open) {
      store.set({
        open,
        emphasisedRange: null,
        ...(open.kind === 'note' && { lastHighlightId: open.annotationId }),
      });
    },
    close() {
      const { open } = store.facts();
      if (open.kind === 'nothing') return;
      store.set({ open: { kind: 'nothing' } });
    },
    highlight(span, colour) {
      const { lastColour } = store.facts().settings;
      const id = highlight(context, span, colour ?? lastColour);
      if (id === null) return null;
      store.set({ lastHighlightId: id });
      if (colour !== undefined && colour !== lastColour) {
        store.set({ settings: { ...store.facts().settings, lastColour: colour } });
        void ask('rememberColour', { colour });
      }
      return id;
    },
    recolour: (id, colour) => change(context, id, { colour }),
    attach: (id, span) => attach(context, id, span),
    remove: (id) => remove(context, id),
    restore: (id) => restore(context, id),
    retry: (id) => retry(context, id),
    async keep() {
      const { page } = store.facts();
      if (page === null) return { kind: 'failed', reason: 'gone' };
      const reply = await ask('keepArticle', page.snapshot);
      if (reply.kind === 'answered') return reply.value;
      return { kind: 'failed', reason: reply.reason === 'outdated' ? 'unknown' : reply.reason };
    },
    async switchOff() {
      store.set({ open: { kind: 'nothing' } });
      const reason = unsavedReason(await ask('switchOff', undefined));
      if (reason !== null) return store.set({ notice: { kind: 'failed', reason } });
      const { stored } = store.facts();
      if (stored) store.set({ stored: { ...stored, enabled: false } });
    },
    setUnsavedText(unsaved) {
      if (store.facts().hasUnsavedText === unsaved) return;
      // The frame outlives its extension, and cannot save what is typed from then on.
      const isCutOff = unsaved && !alive();
      store.set({
        hasUnsavedText: unsaved,
        ...(isCutOff && { notice: { kind: 'failed', reason: 'outdated' } }),
      });
    },
    retire() {
      const { pending, hasUnsavedText } = store.facts();
      const [id] = pending.keys();
      if (id === undefined && !hasUnsavedText) return true;
      store.set({
        isRetired: true,
        ...(id !== undefined && { notice: { kind: 'unsaved', id, reason: 'outdated' } }),
      });
      return false;
    },
  };
}
