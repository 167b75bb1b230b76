import {
  type Annotation,
  type ArticleVersion,
  type FindPassages,
  type Passage,
  textOfVersion,
} from '../../../lib/records';

/** A part of a block that belongs to a passage, in UTF-16 code units of the block's text. */
export interface PassagePart {
  readonly annotation: Annotation;
  readonly uncertain: boolean;
  readonly start: number;
  readonly end: number;
}

/** A side of the comparison: the parts of passages in each block, and those with which a passage begins, by the block's index. */
export interface SideNotes {
  readonly parts: ReadonlyMap<number, readonly PassagePart[]>;
  readonly beginnings: ReadonlyMap<number, readonly PassagePart[]>;
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
  const parts = new Map<number, PassagePart[]>();
  const beginnings = new Map<number, PassagePart[]>();
  const missing: Annotation[] = [];
  const places = annotations.length === 0 ? [] : find(textOfVersion(version), annotations);
  for (const [at, annotation] of annotations.entries()) {
    const passage = places[at];
    if (!passage) {
      missing.push(annotation);
      continue;
    }
    const covered = partsOf(version, passage).map(({ index, ...span }) => ({
      index,
      part: { annotation, uncertain: passage.kind === 'uncertain', ...span },
    }));
    for (const { index, part } of covered) parts.set(index, [...(parts.get(index) ?? []), part]);
    const [first] = covered;
    if (first) beginnings.set(first.index, [...(beginnings.get(first.index) ?? []), first.part]);
    else missing.push(annotation);
  }
  return { parts, beginnings, missing };
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
