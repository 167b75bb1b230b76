import type { Annotation } from '../../../records';
import type { PlanReason } from '../../plan';
import type { CheckedNote } from './check-draft';
import { compareNote, type Moment } from './compare-note';
import type { KnownArticle } from './known-articles';
import { annotationOf } from './note-record';

type Decision =
  | { readonly verdict: 'skip' | 'reject'; readonly reason: PlanReason }
  | { readonly verdict: 'add'; readonly row: Annotation }
  | { readonly verdict: 'update'; readonly row: Annotation; readonly known: Annotation };

/** @param stored under the note's id, wherever it is now: its article may have joined another since */
export function noteVerdict(
  { id, draft, home, content }: CheckedNote,
  stored: Annotation | undefined,
  { article, findEqual }: KnownArticle,
  { now, device }: Moment,
): Decision {
  if (stored !== undefined) {
    const comparison = compareNote(stored, content, draft, { now, device });
    return comparison.verdict === 'skip' ? comparison : { ...comparison, known: stored };
  }
  // One that was made here has an id of its own.
  const equal = findEqual(content);
  if (equal !== null) {
    return { verdict: 'skip', reason: equal.deletedAt === null ? 'same' : 'in-trash' };
  }
  const row = annotationOf(id, article?.id ?? home.id, content, draft, now);
  return row === null ? { verdict: 'reject', reason: 'invalid' } : { verdict: 'add', row };
}
