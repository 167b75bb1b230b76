import type { MarkedSpan } from '../../../lib/search';

/** Where a text has what is searched for; null where nothing is. What finds it is loaded with the search. */
export type MarkText = ((text: string) => readonly MarkedSpan[]) | null;
