import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { markMatches, type SearchTerms } from '../../../../lib/search';

interface HitTextProps {
  readonly text: string;
  readonly terms: SearchTerms;
  /** UTF-16 code units that are drawn. Where the first hit lies behind them, the text begins shortly before it. */
  readonly most: number;
}

/** Code units before a hit, where a text does not begin at its beginning. */
const BEFORE_HIT = 60;

/** A text with what was searched for marked, cut to what a row can show. */
export function HitText({ text, terms, most }: HitTextProps) {
  return useMemo(() => {
    const hits = terms.words.length === 0 ? [] : markMatches(text, terms);
    const first = hits[0]?.start ?? 0;
    const from = first + BEFORE_HIT > most ? text.lastIndexOf(' ', first - BEFORE_HIT) + 1 : 0;
    const to = Math.min(text.length, from + most);
    const parts: ComponentChildren[] = [];
    let at = from;
    for (const { start, end } of hits) {
      if (start < at || end > to) continue;
      // Preact writes an empty text anew each time it is drawn, which the browser takes for a change.
      if (start > at) parts.push(text.slice(at, start));
      parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
      at = end;
    }
    return (
      <span class="row-clamp">
        {from > 0 && '… '}
        {parts}
        {at < to && text.slice(at, to)}
        {to < text.length && '…'}
      </span>
    );
  }, [text, terms, most]);
}
