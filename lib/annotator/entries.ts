import { describe } from '../anchor';
import type { Annotation, AnnotationPatch, Colour } from '../records';
import { annotate, mergeEntries, placeAgain, placeOf } from './annotations';
import type { ReadPage } from './read';
import type { Saver } from './save';
import type { AnnotatorState, Entry, Observable } from './state';

/** The annotations of the page that is open, each with its place and whether it is on disk. */
export interface Entries {
  get(id: string): Entry | undefined;
  highlight(span: { start: number; end: number }, colour: Colour): Entry | null;
  change(id: string, patch: AnnotationPatch): Promise<void>;
  /** The annotation is about this passage from now on. */
  attach(id: string, range: StaticRange): Promise<void>;
  /** Takes it away at once; `restore` brings it back. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  retry(id: string): Promise<void>;
  /** Joins in what the store knows. */
  merge(stored: readonly Annotation[]): void;
  /** Finds the places again on a page that has changed. */
  placeAgain(): void;
  /** Forgets all: another article is open. */
  clear(): void;
}

interface EntriesOptions {
  readonly state: Observable<AnnotatorState>;
  readonly page: () => ReadPage | null;
  readonly saver: Saver;
  readonly paint: () => void;
}

export function createEntries({ state, page, saver, paint }: EntriesOptions): Entries {
  // Deleted here and not yet gone from the store, or gone and asked back by "undo".
  const removed = new Map<string, Entry>();

  const show = (entries: readonly Entry[]): void => {
    state.set({ entries });
    paint();
  };
  const get = (id: string): Entry | undefined =>
    state.get().entries.find(({ annotation }) => annotation.id === id);
  const replace = (next: Entry): void =>
    show(state.get().entries.map((old) => (old.annotation.id === next.annotation.id ? next : old)));

  const save = async (id: string): Promise<void> => {
    const wanted = get(id);
    if (wanted === undefined) return;
    const failure = await saver.save(wanted.annotation);
    const now = get(id);
    // Changed again while this was on its way: the later save tells the outcome.
    if (now === undefined || now.annotation !== wanted.annotation) return;
    if (failure === null) {
      replace({ ...now, save: { kind: 'saved' } });
      if (state.get().notice?.kind === 'unsaved') state.set({ notice: null });
    } else {
      replace({ ...now, save: { kind: 'unsaved', reason: failure } });
      state.set({ notice: { kind: 'unsaved', id, reason: failure } });
    }
  };

  const change = async (id: string, patch: AnnotationPatch): Promise<void> => {
    const known = get(id);
    if (known === undefined) return;
    const annotation = { ...known.annotation, ...patch, updatedAt: new Date().toISOString() };
    replace({ ...known, annotation, save: { kind: 'saving' } });
    await save(id);
  };

  return {
    get,
    highlight(span, colour) {
      const current = page();
      const range = current?.text.range(span.start, span.end);
      if (!current || !range) return null;
      const made: Entry = {
        annotation: annotate(current, range, colour),
        place: { kind: 'anchored', range },
        save: { kind: 'saving' },
      };
      show([...state.get().entries, made]);
      void save(made.annotation.id);
      return made;
    },
    change,
    async attach(id, range) {
      const known = get(id);
      const current = page();
      if (known === undefined || current === null) return;
      replace({ ...known, place: { kind: 'anchored', range } });
      await change(id, { target: describe(range, current.text) });
    },
    async remove(id) {
      const known = get(id);
      if (known === undefined) return;
      removed.set(id, known);
      show(state.get().entries.filter(({ annotation }) => annotation.id !== id));
      state.set({ notice: { kind: 'deleted', id } });
      const failure = await saver.remove(id, new Date());
      // A highlight that never was on disk needs no removal from there.
      if (failure === null || failure === 'gone') return;
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
      await save(id);
    },
    retry: save,
    merge(stored) {
      const current = page();
      if (current === null) return;
      const kept = stored.filter(({ id }) => !removed.has(id));
      const place = (annotation: Annotation) => placeOf(annotation, current);
      show(mergeEntries(state.get().entries, kept, place));
    },
    placeAgain() {
      const current = page();
      const again = (old: Entry): Entry[] =>
        current === null ? [] : [{ ...old, place: placeAgain(old, current) }];
      show(state.get().entries.flatMap(again));
    },
    clear() {
      removed.clear();
      show([]);
    },
  };
}
