import type { ComponentChildren } from 'preact';
import { markMatches, type SearchTerms } from '../../../lib/search';

/** Nothing is searched for. */
export const NO_TERMS: SearchTerms = { words: [], toned: false };

/** A text with the words that were searched for marked. */
export function Marked({ text, terms }: { text: string; terms: SearchTerms }) {
  if (terms.words.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of markMatches(text, terms)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
