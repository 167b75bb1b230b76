import { useMemo } from 'preact/hooks';
import type { Annotation, ArticleVersion, FindPassages } from '../../../../lib/records';
import { passagesKey, withStored } from '../../text/stored-notes';
import { type ReadVersion, versionWith } from './read-version';

/** The text in which the chosen note is read, with the places of all notes; null where there is no text. */
export function usePlacedNotes(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  chosen: Annotation,
  annotations: readonly Annotation[],
): ReadVersion | null {
  const passages = passagesKey(annotations);
  const read = useMemo(
    () => versionWith(find, versions, chosen, annotations),
    [find, versions, chosen.id, passages],
  );
  return useMemo(
    () => read && { ...read, placed: withStored(read.placed, annotations) },
    [read, annotations],
  );
}
