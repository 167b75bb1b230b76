import type { Dossier, Regulation } from '../../../../lib/records';
import { createIndex, type Index, type Projection } from '../../../../lib/search';
import type { IndexSource } from './index-source';
import { liveProjection } from './live-projection';

export interface NoteIndexState {
  /** Null until there is something to answer with; the last one where it failed. */
  readonly index: Index | null;
  /**
   * - columns: filters, counts and orders are there, perhaps as they were before the last writes; words are not searched yet
   * - ready: all is there
   * - failed: the notes cannot be read; it is tried again with the next write, and by `retry`
   */
  readonly state: 'loading' | 'columns' | 'ready' | 'failed';
  /** That of the records which the index knows; 0 until it is ready. */
  readonly revision: number;
  readonly error: unknown;
}

export const noIndex: NoteIndexState = { index: null, state: 'loading', revision: 0, error: null };

/** What filters and answers know besides notes. */
export interface IndexedDocuments {
  readonly regulations: readonly Regulation[];
  readonly dossiers: readonly Dossier[];
}

export interface NoteIndex {
  /** Something may have been written. */
  moved(): void;
  /** Documents or dossiers are these now. */
  documents(documents: IndexedDocuments): void;
  /** Nothing is told any more. */
  stop(): void;
}

/** Milliseconds without a write after which what was made is kept for the next opening. */
const KEEP_AFTER_MS = 2_000;
/** The same where all of it was built: a popup is seldom open for long. */
const KEEP_BUILT_AFTER_MS = 200;
/** Who types has a write several times a second: of a hundred thousand notes, following each would take every frame. */
const REST_TIMES = 3;
const MAX_REST_MS = 500;
const NO_DOCUMENTS: IndexedDocuments = { regulations: [], dossiers: [] };

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An index of all notes that follows every write. Nothing is read before the first `moved`. */
export function createNoteIndex(
  source: IndexSource,
  changed: (state: NoteIndexState) => void,
): NoteIndex {
  const live = liveProjection(source);
  let documents = NO_DOCUMENTS;
  let state = noIndex;
  let [isWanted, isBusy, isStopped] = [false, false, false];
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: NoteIndexState): void => {
    state = next;
    if (!isStopped) changed(next);
  };
  const indexOf = (projection: Projection): Index => createIndex({ projection, ...documents });
  const ready = (projection: Projection): void =>
    tell({ index: indexOf(projection), state: 'ready', revision: live.revision, error: null });

  async function follow(): Promise<void> {
    const isOther = await live.follow((projection) =>
      tell({ ...state, index: indexOf(projection), state: 'columns', error: null }),
    );
    const { projection } = live;
    if (projection !== null && (isOther || state.state !== 'ready')) ready(projection);
    clearTimeout(keeping);
    if (isStopped) return;
    const pause = live.isBuilt ? KEEP_BUILT_AFTER_MS : KEEP_AFTER_MS;
    keeping = setTimeout(() => void live.keep(), pause);
  }

  /** One at a time; what is written meanwhile is followed afterwards. */
  async function run(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (isWanted && !isStopped) {
      isWanted = false;
      const from = performance.now();
      try {
        await follow();
      } catch (error) {
        tell({ ...state, state: 'failed', error });
      }
      await rest(Math.min(MAX_REST_MS, (performance.now() - from) * REST_TIMES));
    }
    isBusy = false;
  }

  return {
    moved() {
      isWanted = true;
      void run();
    },
    documents(next) {
      documents = next;
      if (live.projection !== null && state.state === 'ready') ready(live.projection);
    },
    stop() {
      isStopped = true;
      clearTimeout(keeping);
    },
  };
}
