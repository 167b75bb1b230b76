import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  openDerived,
  readAllDossiers,
  readAllRegulations,
  readRevision,
  type Store,
} from '../../../../lib/store';
import { useLiveQuery } from '../../store/use-live-query';
import { sourceOf } from './index-source';
import { createNoteIndex, type NoteIndex, type NoteIndexState, noIndex } from './note-index';

interface LiveNoteIndex extends NoteIndexState {
  /** Tries again what failed. */
  readonly retry: () => void;
}

/**
 * An index of all notes, kept up to date with every write anywhere.
 * @param isWanted false: it is not begun yet, so that what is read first comes sooner
 */
export function useNoteIndex(store: Store, isWanted = true): LiveNoteIndex {
  const [state, setState] = useState<NoteIndexState>(noIndex);
  const index = useRef<NoteIndex | null>(null);
  const revision = useLiveQuery(useCallback(() => readRevision(store), [store]));
  const regulations = useLiveQuery(
    useCallback(async () => (isWanted ? await readAllRegulations(store) : []), [store, isWanted]),
  );
  const dossiers = useLiveQuery(
    useCallback(async () => (isWanted ? await readAllDossiers(store) : []), [store, isWanted]),
  );

  useEffect(() => {
    const derived = openDerived(store);
    const created = createNoteIndex(sourceOf(store, derived), setState);
    index.current = created;
    return () => {
      created.stop();
      derived.close();
      index.current = null;
    };
  }, [store]);
  const documents = useMemo(
    () => ({
      regulations: regulations.kind === 'ready' ? regulations.value : [],
      dossiers: dossiers.kind === 'ready' ? dossiers.value : [],
    }),
    [regulations, dossiers],
  );
  useEffect(() => index.current?.documents(documents), [documents, store]);
  const retry = useCallback(() => index.current?.moved(), []);
  useEffect(() => {
    if (isWanted) retry();
  }, [isWanted, revision, retry]);
  return useMemo(() => ({ ...state, retry }), [state, retry]);
}
