import { type ArticleText, describeSpan } from '../../anchor';
import type { Mark } from '../../extension';
import type { AnnotationTarget } from '../../records';
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
  text: ArticleText,
): readonly FoundTarget[] =>
  entries.flatMap(({ mark, place, changed, save }) => {
    const { position, block } = mark.target;
    if ((position && block) || place.kind !== 'anchored' || save.kind !== 'saved') return [];
    const target = describeSpan(place.start, place.end, text);
    // What the newspaper changed since stays visible: the words of the file are what the user marked.
    const quote = changed ? { ...target.quote, exact: mark.target.quote.exact } : target.quote;
    return [{ mark, target: { ...target, quote } }];
  });
