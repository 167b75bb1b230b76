import {
  type Annotation,
  type ArticleVersion,
  type FindPassages,
  textOfVersion,
} from '../../../../lib/records';
import { type PlacedNotes, placeNotes } from '../../text/placed-notes';

/** A text of an article to be read, and where its notes are in it. */
export interface ReadVersion {
  readonly version: ArticleVersion;
  readonly placed: PlacedNotes;
  readonly isNewest: boolean;
}

/**
 * The newest text that has the note's passage, else the newest.
 * @param versions oldest first
 * @returns null where there is no text
 */
export function versionWith(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  chosen: Annotation,
  annotations: readonly Annotation[],
): ReadVersion | null {
  const withIt = versions.findLast(
    (version) => (find(textOfVersion(version), [chosen])[0] ?? null) !== null,
  );
  const version = withIt ?? versions.at(-1);
  if (version === undefined) return null;
  const both = { before: version, after: version };
  return {
    version,
    placed: placeNotes(find, [version], both, annotations),
    isNewest: version === versions.at(-1),
  };
}
