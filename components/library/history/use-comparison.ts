import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type Annotation,
  type ArticleVersion,
  type Changes,
  changesBetween,
  type FindPassages,
} from '../../../lib/records';
import { type PlacedNotes, placeNotes } from '../text/placed-notes';
import { passagesKey, withStored } from '../text/stored-notes';

interface Question {
  readonly find: FindPassages;
  readonly versions: readonly ArticleVersion[];
  readonly before: ArticleVersion;
  readonly after: ArticleVersion;
  readonly annotations: readonly Annotation[];
}

export interface Comparison {
  readonly changes: Changes;
  readonly placed: PlacedNotes;
}

/** Two texts that are longer together can take more than 400 ms to compare. An article of a newspaper has 10 000. */
const MAX_CHARS_AT_ONCE = 200_000;

const sizeOf = ({ blocks }: ArticleVersion): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Two versions compared, with the places of the notes; null while long texts are compared, so that this can be said. */
export function useComparison(question: Question): Comparison | null {
  const { find, versions, before, after, annotations } = question;
  const [later, setLater] = useState<{ of: unknown; is: Comparison } | null>(null);
  const passages = passagesKey(annotations);
  const compare = useMemo(
    () => (): Comparison => ({
      changes: changesBetween(before, after),
      placed: placeNotes(find, versions, { before, after }, annotations),
    }),
    [find, versions, before, after, passages],
  );
  const isLong = sizeOf(before) + sizeOf(after) > MAX_CHARS_AT_ONCE;
  const atOnce = useMemo(() => (isLong ? null : compare()), [isLong, compare]);
  useEffect(() => {
    if (!isLong) return;
    // A frame for the words that say so.
    const timer = setTimeout(() => setLater({ of: compare, is: compare() }), 50);
    return () => clearTimeout(timer);
  }, [isLong, compare]);
  const compared = atOnce ?? (later?.of === compare ? later.is : null);
  return useMemo(
    () => compared && { ...compared, placed: withStored(compared.placed, annotations) },
    [compared, annotations],
  );
}
