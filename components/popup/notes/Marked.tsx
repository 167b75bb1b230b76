import type { ComponentChildren } from 'preact';
import type { MarkText } from './mark-text';

/** A text with the words that were searched for marked. */
export function Marked({ text, mark }: { text: string; mark: MarkText }) {
  if (mark === null) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of mark(text)) {
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
