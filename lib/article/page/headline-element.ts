import { containment, plainWords } from '../words/text-overlap';
import type { Metadata } from './metadata';

const MAX_HEADINGS = 20;
const MAX_TITLE_CHARS = 400;
const MIN_TITLE_CHARS = 15;
/** The share of a headline's words that are in the metadata's title too. By hand, 23 Nov 2026, on 231 real article pages. */
const MIN_SHARED_WORDS = 0.6;

/**
 * The headline, before the body's first paragraph: the first h1 that says what the metadata say the title is, else the
 * first h1 of a sentence, else another element that says just that.
 */
export function headlineElement(top: Element, { bareTitles }: Metadata): Element | null {
  const headings = top.querySelectorAll('h1');
  let first: Element | null = null;
  for (let i = 0; i < Math.min(headings.length, MAX_HEADINGS); i++) {
    const heading = headings[i];
    const text = plainWords((heading?.textContent ?? '').slice(0, MAX_TITLE_CHARS));
    if (!heading || text.length < MIN_TITLE_CHARS) continue;
    if (
      bareTitles.some(
        (title) => title.startsWith(text) || containment(text, title) > MIN_SHARED_WORDS,
      )
    )
      return heading;
    first ??= heading;
  }
  if (first !== null) return first;
  const others = top.querySelectorAll('h2,h3,[class*=title]');
  for (let i = 0; i < Math.min(others.length, MAX_HEADINGS); i++) {
    const text = plainWords((others[i]?.textContent ?? '').slice(0, MAX_TITLE_CHARS));
    if (text.length >= MIN_TITLE_CHARS && bareTitles.includes(text)) return others[i] ?? null;
  }
  return null;
}
