import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../../lib/records';
import { createDraft, type Draft, type DraftView } from './draft';
import type { SavePatch } from './save-loop';

interface DraftOptions {
  /** The newest record that is known of the annotation; null while there is none. */
  readonly record: Annotation | null;
  readonly save: SavePatch;
  /** Gives a draft that was left unsaved, or makes one and keeps it. */
  readonly open?: (make: () => Draft) => Draft;
}

/** What an editor shows and does of a draft; see `Draft` for what is done. */
export type DraftHandle = DraftView & Omit<Draft, 'read' | 'isUnsaved' | 'leave' | 'subscribe'>;

/**
 * The one rule for typing, in the page's editor and in the popup: what is typed is saved soon after a pause, at the latest within a second,
 * and at once when the editor or the page goes. One annotation for each component: give it a `key`.
 */
export function useDraft({ record, save, open = makeDraft }: DraftOptions): DraftHandle {
  const latest = useRef(save);
  latest.current = save;
  const [draft] = useState(() => open(() => createDraft(record, (patch) => latest.current(patch))));
  const [view, setView] = useState(draft.read);

  useEffect(() => draft.subscribe(() => setView(draft.read())), [draft]);
  useEffect(() => {
    if (record !== null) draft.receive(record);
  }, [draft, record]);
  useEffect(() => {
    const leaveHidden = (): void => {
      if (document.visibilityState === 'hidden') draft.leave();
    };
    addEventListener('pagehide', draft.leave);
    document.addEventListener('visibilitychange', leaveHidden);
    return () => {
      removeEventListener('pagehide', draft.leave);
      document.removeEventListener('visibilitychange', leaveHidden);
      void draft.keep();
    };
  }, [draft]);

  const { change, set, keep, undo, receive, hold, release } = draft;
  return { ...view, change, set, keep, undo, receive, hold, release };
}

const makeDraft = (make: () => Draft): Draft => make();
