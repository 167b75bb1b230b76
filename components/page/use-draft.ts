import { useEffect, useRef, useState } from 'preact/hooks';
import { type Annotation, type AnnotationPatch, parseTags } from '../../lib/records';

interface Draft {
  readonly note: string;
  /** As typed: separated by commas. */
  readonly tags: string;
}

const isSame = (a: Draft, b: Draft): boolean => a.note === b.note && a.tags === b.tags;

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
    const before = kept.current;
    kept.current = stored;
    // What is typed between this render and now is in the queue before this.
    setDraft((now) => (isSame(now, before) ? stored : now));
  }, [stored.note, stored.tags]);

  const keep = useRef((): void => {
    const { draft: typed, save: write } = latest.current;
    if (isSame(typed, kept.current)) return;
    kept.current = typed;
    write({ note: typed.note, tags: parseTags(typed.tags) });
  }).current;
  useEffect(() => keep, [keep]);

  return {
    draft,
    keep,
    type: (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch })),
  };
}
