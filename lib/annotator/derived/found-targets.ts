import { describeSpan } from '../../anchor';
import type { Mark } from '../../extension';
import { type AnnotationTarget, limits } from '../../records';
import type { Facts } from '../facts';
import type { ReadPage } from '../page/read-page';
import type { Entry } from '../view';

/** A mark that was known by its words alone, with the place where they were found for sure. */
export interface FoundTarget {
  readonly mark: Mark;
  readonly target: AnnotationTarget;
}

/**
 * The marks whose place is to be stored: those of a file, which have none yet. One that is uncertain is asked for instead,
 * one that the user is changing waits, and one that has a place keeps it.
 */
export const foundTargets = (
  entries: readonly Entry[],
  { text }: ReadPage,
  pending: Facts['pending'],
): readonly FoundTarget[] =>
  entries.flatMap(({ mark, place, changed }) => {
    const { quote, position, block } = mark.target;
    if ((position && block) || place.kind !== 'anchored' || pending.has(mark.id)) return [];
    const target = describeSpan(place.start, place.end, text);
    // What the newspaper changed since stays visible: the words of the file are what the user marked.
    const isSame = changed === null && target.quote.exact.length <= limits.quote;
    const exact = isSame ? target.quote.exact : quote.exact;
    return [{ mark, target: { ...target, quote: { ...target.quote, exact } } }];
  });
