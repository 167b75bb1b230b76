import { containment, plain } from '../words/text-overlap';
import type { Metadata } from './metadata';

const MOST_HEADINGS = 20;
const LONGEST_TITLE = 400;
const SHORTEST_TITLE = 15;
const ALIKE = 0.6;

/**
 * The headline, before the body's first paragraph: the first h1 that says what the metadata say the title is, else the
 * first h1 of a sentence, else another element that says just that.
 */
export function headline(top: Element, { bareTitles: told }: Metadata): Element | null {
  const headings = top.querySelectorAll('h1');
  let first: Element | null = null;
  for (let i = 0; i < Math.min(headings.length, MOST_HEADINGS); i++) {
    const heading = headings[i];
    const text = plain((heading?.textContent ?? '').slice(0, LONGEST_TITLE));
    if (!heading || text.length < SHORTEST_TITLE) continue;
    if (told.some((title) => title.startsWith(text) || containment(text, title) > ALIKE))
      return heading;
    first ??= heading;
  }
  if (first !== null) return first;
  const others = top.querySelectorAll('h2,h3,[class*=title]');
  for (let i = 0; i < Math.min(others.length, MOST_HEADINGS); i++) {
    const text = plain((others[i]?.textContent ?? '').slice(0, LONGEST_TITLE));
    if (text.length >= SHORTEST_TITLE && told.includes(text)) return others[i] ?? null;
  }
  return null;
}
