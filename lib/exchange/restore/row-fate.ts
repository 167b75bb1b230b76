import {
  type Annotation,
  type ArticleRecord,
  addAddresses,
  type Dossier,
  equal,
  isStronger,
  type Mention,
  mergeRegulation,
  type Regulation,
  type Settings,
} from '../../records';
import type { PlanReason } from '../plan';
import { restoreNote } from './restore-note';

/** What becomes of a row of a file where one with its key is stored: the row that is to stand, or why nothing is written. */
export type RowFate<Row> =
  | { readonly row: Row; readonly reason: null }
  | { readonly row: null; readonly reason: PlanReason };

export const skipped = (reason: PlanReason): RowFate<never> => ({ row: null, reason });
export const replaced = <Row>(row: Row): RowFate<Row> => ({ row, reason: null });

/** Of two times in ISO 8601, which may have offsets. */
const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);
export const laterOf = (one: string, other: string): string => (isLater(one, other) ? one : other);
const earlierOf = (one: string, other: string): string => (isLater(other, one) ? one : other);

interface Dated {
  readonly updatedAt: string;
}
/** Why a row that changes nothing is skipped. */
const whyNot = (stored: Dated, row: Dated): PlanReason =>
  isLater(stored.updatedAt, row.updatedAt) ? 'newer-here' : 'same';

/** See `restoreNote`. @param device the eight letters of this profile */
export const decideNote =
  (device: string) =>
  (stored: Annotation, row: Annotation): RowFate<Annotation> => {
    if (equal(stored, row)) return skipped('same');
    // It was emptied for good. What was written after it went to the trash, elsewhere, is not what the user threw away.
    const isGone = stored.purgedAt !== undefined && !isLater(row.updatedAt, stored.updatedAt);
    if (isGone) return skipped('in-trash');
    const kept = whyKept(stored, row);
    if (kept !== null) return skipped(kept);
    const next = restoreNote(stored, row, device);
    if (next === null) return skipped('too-long');
    return equal(next, stored) ? skipped('same') : replaced(next);
  };

/** Why what is stored stands against a row that differs; null where the row does. */
function whyKept(stored: Dated & { deletedAt: string | null }, row: Dated): PlanReason | null {
  if (stored.deletedAt !== null && isLater(stored.deletedAt, row.updatedAt)) return 'in-trash';
  return isLater(stored.updatedAt, row.updatedAt) ? 'newer-here' : null;
}

/** What was said of the article last, with all addresses. */
export function decideArticle(stored: ArticleRecord, row: ArticleRecord): RowFate<ArticleRecord> {
  if (equal(stored, row)) return skipped('same');
  const next = {
    ...(isLater(row.updatedAt, stored.updatedAt) ? row : stored),
    urls: addAddresses(stored.urls, row.urls),
    createdAt: earlierOf(stored.createdAt, row.createdAt),
    updatedAt: laterOf(stored.updatedAt, row.updatedAt),
  };
  return equal(next, stored) ? skipped(whyNot(stored, row)) : replaced(next);
}

/** By the rules by which documents are gathered from articles; of two edits by the user the later one stays. */
export function decideRegulation(stored: Regulation, row: Regulation): RowFate<Regulation> {
  if (equal(stored, row)) return skipped('same');
  const isOldWord =
    row.state !== 'recognised' &&
    row.state === stored.state &&
    !isLater(row.updatedAt, stored.updatedAt);
  const merged = mergeRegulation(stored, isOldWord ? withoutFacts(stored, row) : row);
  if (merged === stored) return skipped(whyNot(stored, row));
  return replaced({ ...merged, updatedAt: laterOf(stored.updatedAt, row.updatedAt) });
}

/** What a row says beside its facts: spellings, and what was merged into it or is another document. */
function withoutFacts(
  { apart: _, ...stored }: Regulation,
  { spellings, aliases, apart, updatedAt }: Regulation,
): Regulation {
  return { ...stored, spellings, aliases, ...(apart && { apart }), updatedAt };
}

export function decideMention(stored: Mention, row: Mention): RowFate<Mention> {
  if (equal(stored, row)) return skipped('same');
  return isStronger(row, stored) ? replaced(row) : skipped('newer-here');
}

export function decideDossier(stored: Dossier, row: Dossier): RowFate<Dossier> {
  if (equal(stored, row)) return skipped('same');
  const kept = whyKept(stored, row);
  return kept === null ? replaced(row) : skipped(kept);
}

/** Those that are stored stay, unless the user wants the file's. */
export const decideSettings =
  (isWanted: boolean) =>
  (stored: Settings, row: Settings): RowFate<Settings> => {
    if (equal(stored, row)) return skipped('same');
    return isWanted ? replaced(row) : skipped('newer-here');
  };
