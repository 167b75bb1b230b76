/** Told the ids of the articles that a write touched; an empty list means that any may have changed. */
export type ChangeListener = (articleIds: readonly string[]) => void;

export const ignoreChanges: ChangeListener = () => undefined;
