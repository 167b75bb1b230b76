import { useEffect, useState } from 'preact/hooks';
import type { NoteCard, OpenNote } from '../../../lib/extension';
import { useEditor } from '../editor-context';

/** The pauses before a note that is not stored yet is read again: its highlight may be on its way to the disk. */
const RETRY_PAUSES_MS = [60, 120, 250, 500, 1_000, 2_000, 4_000] as const;

interface NoteReading {
  readonly note: OpenNote | null;
  /** It was asked for again and again, and is not there. */
  readonly isMissing: boolean;
}

/** What is stored of the card's annotation, read again each time that the page shows the card anew. */
export function useNote(card: NoteCard): NoteReading {
  const { ask } = useEditor();
  const [reading, setReading] = useState<NoteReading>({ note: null, isMissing: false });

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (attempt: number): Promise<void> => {
      const note = await ask('readNote', { id: card.annotationId }).catch(() => null);
      if (!isCurrent) return;
      if (note !== null) setReading({ note, isMissing: false });
      else if (attempt < RETRY_PAUSES_MS.length)
        timer = setTimeout(read, RETRY_PAUSES_MS[attempt], attempt + 1);
      else setReading((before) => ({ ...before, isMissing: true }));
    };
    void read(0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, card]);
  return reading;
}
