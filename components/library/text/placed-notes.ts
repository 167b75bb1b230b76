import {
  type Annotation,
  type ArticleVersion,
  type FindPassages,
  type Passage,
  textOfVersion,
} from '../../../lib/records';

/** A part of a block that belongs to a passage, in UTF-16 code units of the block's text. */
export interface Mark {
  readonly annotation: Annotation;
  readonly uncertain: boolean;
  readonly start: number;
  readonly end: number;
}

/** A side of the comparison: each block's marks, and the annotations whose passage begins in it, by the block's index. */
export interface SideNotes {
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly notes: ReadonlyMap<number, readonly Mark[]>;
}

export interface PlacedNotes {
  readonly after: SideNotes;
  /** Passages that only the earlier version has. */
  readonly before: SideNotes;
  /** In neither; `version` is the newest one that still has the passage. */
  readonly lost: readonly { annotation: Annotation; version: ArticleVersion | null }[];
}

/** Finds every annotation in the later version, else in the earlier one, else in any other. */
export function placeNotes(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  { before, after }: { readonly before: ArticleVersion; readonly after: ArticleVersion },
  annotations: readonly Annotation[],
): PlacedNotes {
  const inAfter = placeIn(find, after, annotations);
  const inBefore = placeIn(find, before, inAfter.missing);
  let missing = inBefore.missing;
  const lost: { annotation: Annotation; version: ArticleVersion | null }[] = [];
  for (const version of versions.toReversed()) {
    if (missing.length === 0) break;
    if (version.hash === before.hash || version.hash === after.hash) continue;
    const placed = find(textOfVersion(version), missing);
    const placedHere = missing.filter((_, at) => placed[at]?.kind === 'anchored');
    lost.push(...placedHere.map((annotation) => ({ annotation, version })));
    missing = missing.filter((annotation) => !placedHere.includes(annotation));
  }
  lost.push(...missing.map((annotation) => ({ annotation, version: null })));
  return { after: inAfter, before: inBefore, lost };
}

function placeIn(
  find: FindPassages,
  version: ArticleVersion,
  annotations: readonly Annotation[],
): SideNotes & { readonly missing: readonly Annotation[] } {
  const marks = new Map<number, Mark[]>();
  const notes = new Map<number, Mark[]>();
  const missing: Annotation[] = [];
  const places = annotations.length === 0 ? [] : find(textOfVersion(version), annotations);
  for (const [at, annotation] of annotations.entries()) {
    const passage = places[at];
    if (!passage) {
      missing.push(annotation);
      continue;
    }
    const parts = partsOf(version, passage).map(({ index, ...span }) => ({
      index,
      mark: { annotation, uncertain: passage.kind === 'uncertain', ...span },
    }));
    for (const { index, mark } of parts) marks.set(index, [...(marks.get(index) ?? []), mark]);
    const [first] = parts;
    if (first) notes.set(first.index, [...(notes.get(first.index) ?? []), first.mark]);
    else missing.push(annotation);
  }
  return { marks, notes, missing };
}

/** The part of each block that a passage covers. */
function partsOf(
  { blocks }: ArticleVersion,
  passage: Passage,
): readonly { index: number; start: number; end: number }[] {
  let begin = 0;
  return blocks.flatMap(({ text }, index) => {
    const start = Math.max(0, passage.start - begin);
    const end = Math.min(text.length, passage.end - begin);
    begin += text.length + 1;
    return start < end ? [{ index, start, end }] : [];
  });
}
