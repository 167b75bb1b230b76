export interface PassageCase {
  /** What was done to the text, or the rule that a case written by hand proves. */
  readonly edit: string;
  readonly before: string;
  /** The passage in `before`, in code units. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Where the passage is in `after`; null where it is gone. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** Stand around a passage while its text is edited. Private use characters: no text of the corpus has them. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** A case from two texts with the marks around the passage; none in `after` where it is gone. */
export function caseOf(edit: string, before: string, after: string): PassageCase {
  const passage = placeOf(before);
  if (!passage) throw new Error(`no passage in: ${before}`);
  return {
    edit,
    before: unmarked(before),
    ...passage,
    after: unmarked(after),
    place: placeOf(after),
  };
}

const unmarked = (text: string): string => text.replace(OPEN, '').replace(CLOSE, '');

function placeOf(text: string): { start: number; end: number } | null {
  const start = text.indexOf(OPEN);
  const end = text.indexOf(CLOSE);
  return start < 0 || end < 0 ? null : { start, end: end - OPEN.length };
}
