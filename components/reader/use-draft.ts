import { useEffect, useRef, useState } from 'preact/hooks';
import { type Annotation, type AnnotationPatch, parseTags } from '../../lib/annotation';

interface Draft {
  readonly note: string;
  /** As typed: separated by commas. */
  readonly tags: string;
}

/**
 * What is being typed into a card. It is saved once, by `keep` or when the card goes away, however that happens; what was
 * changed elsewhere meanwhile (the popup) is taken over unless the reader has typed here too.
 */
export function useDraft(annotation: Annotation, save: (patch: AnnotationPatch) => void) {
  const stored: Draft = { note: annotation.note, tags: annotation.tags.join(', ') };
  const [draft, setDraft] = useState(stored);
  const kept = useRef(stored);
  const latest = useRef({ draft, save });
  latest.current = { draft, save };

  useEffect(() => {
    const untouched = draft.note === kept.current.note && draft.tags === kept.current.tags;
    kept.current = stored;
    if (untouched) setDraft(stored);
  }, [stored.note, stored.tags]);

  const keep = useRef((): void => {
    const { draft: typed, save: write } = latest.current;
    if (typed.note === kept.current.note && typed.tags === kept.current.tags) return;
    kept.current = typed;
    write({ note: typed.note, tags: parseTags(typed.tags) });
  }).current;
  useEffect(() => keep, [keep]);

  return {
    draft,
    keep,
    type: (patch: Partial<Draft>) => setDraft({ ...latest.current.draft, ...patch }),
  };
}
