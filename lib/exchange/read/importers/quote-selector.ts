import { fieldOf, oneOrMore, textField } from '../notes/fields';
import type { ImportedNote } from '../notes/imported-note';

/** Whether a text is a UUID, as the ids of notes here are. */
export const isUuid = (text: string): boolean =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** Selectors in selectors: more is nobody's doing. */
const MAX_DEPTH = 5;

/** The words that a target's selectors name, the most exact ones: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export function quoteOf(selectors: unknown, depth = 0): ImportedNote['quote'] {
  if (depth > MAX_DEPTH) return null;
  for (const selector of oneOrMore(selectors)) {
    const inner = quoteOf(fieldOf(selector, 'refinedBy'), depth + 1);
    if (inner !== null) return inner;
    const exact = textField(selector, 'exact');
    if (exact.trim() !== '') {
      return {
        exact,
        prefix: textField(selector, 'prefix'),
        suffix: textField(selector, 'suffix'),
      };
    }
  }
  return null;
}
