import type { Hint, resolveHint } from '../../article';

/** The element that a hint means; null where there is none, and where the hint is broken: that must stop nothing. */
export function hintedRoot(
  document: Document,
  hint: Hint | null,
  resolve: typeof resolveHint,
): Element | null {
  try {
    return hint && resolve(document, hint);
  } catch {
    return null;
  }
}
