import { useMemo } from 'preact/hooks';
import type { Annotation, ArticleVersion, FindPassages } from '../../../../lib/records';
import type { PassagePart } from '../../text/placed-notes';
import { type ReadVersion, versionWith } from './read-version';

/**
 * The text in which the chosen note is read, with the places of all notes; null where there is no text. A note that is being written is
 * stored several times a second: its passage stays, and is not looked for again.
 */
export function usePlacedNotes(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  chosen: Annotation,
  annotations: readonly Annotation[],
): ReadVersion | null {
  const passages = JSON.stringify(annotations.map(({ id, target }) => [id, target]));
  const read = useMemo(
    () => versionWith(find, versions, chosen, annotations),
    [find, versions, chosen.id, passages],
  );
  return useMemo(() => {
    if (read === null) return null;
    const byId = new Map(annotations.map((one) => [one.id, one]));
    const asStored = (one: Annotation): Annotation => byId.get(one.id) ?? one;
    const parts = (all: ReadonlyMap<number, readonly PassagePart[]>) =>
      new Map(
        [...all].map(([index, some]) => [
          index,
          some.map((part) => ({ ...part, annotation: asStored(part.annotation) })),
        ]),
      );
    const { after, lost } = read.placed;
    return {
      ...read,
      placed: {
        ...read.placed,
        after: { parts: parts(after.parts), beginnings: parts(after.beginnings) },
        lost: lost.map((one) => ({ ...one, annotation: asStored(one.annotation) })),
      },
    };
  }, [read, annotations]);
}
