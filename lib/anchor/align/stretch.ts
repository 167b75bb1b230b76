import { type Edits, editsOf, keptIn } from './edits';

/** What lies between two paired words, in the pattern and on the page. */
export interface Stretch {
  readonly pattern: string;
  readonly page: string;
  /** How many code units are equal at the start and, of those left, at the end. */
  readonly head: number;
  readonly tail: number;
  /** From the pattern's middle to the page's; null when one of them is empty or they are too long. */
  readonly edits: Edits | null;
  /** Whether the middles are alike enough to be the same words, edited. */
  readonly alike: boolean;
}

/** Unrelated Vietnamese words share up to half their letters. */
const MIN_LIKENESS = 0.5;
/** The longest insertion at the very end of a passage that counts as part of it. */
const MAX_INSERTION_CHARS = 12;

export function stretchOf(pattern: string, page: string): Stretch {
  const most = Math.min(pattern.length, page.length);
  let head = 0;
  while (head < most && pattern[head] === page[head]) head++;
  let tail = 0;
  while (tail < most - head && pattern.at(-1 - tail) === page.at(-1 - tail)) tail++;
  const inner = pattern.slice(head, pattern.length - tail);
  const outer = page.slice(head, page.length - tail);
  const edits = inner === '' || outer === '' ? null : editsOf(inner, outer);
  const kept = edits === null ? 0 : keptIn(edits);
  return {
    pattern,
    page,
    head,
    tail,
    edits,
    alike: kept > MIN_LIKENESS * Math.max(inner.length, outer.length),
  };
}

/** How many of the pattern's code units from `low` to before `high` are still on the page. */
export function keptOf(
  { pattern, head, tail, edits, alike }: Stretch,
  low: number,
  high: number,
): number {
  const back = pattern.length - tail;
  let kept = Math.max(0, Math.min(head, high) - low) + Math.max(0, high - Math.max(back, low));
  if (edits === null || !alike) return kept;
  for (let at = Math.max(low, head); at < Math.min(high, back); at++)
    kept += edits.kept[at - head] ?? 0;
  return kept;
}

/**
 * Where an edge of the passage, `at` in the pattern, stands on the page. What was inserted exactly at an edge belongs
 * to what stands before it: outside at the start, inside at the end unless it is long.
 */
export function edgeOnPage(stretch: Stretch, at: number, side: 'start' | 'end'): number {
  const { pattern, page, head, edits } = stretch;
  const behind = pattern.length - at;
  const byHead = at <= head ? at : null;
  const byTail = page.endsWith(pattern.slice(at)) ? page.length - behind : null;
  if (byHead !== null && byTail !== null) {
    const late = side === 'start' || byTail - byHead <= MAX_INSERTION_CHARS;
    return late ? Math.max(byHead, byTail) : byHead;
  }
  if (byHead !== null) return byHead;
  if (byTail !== null) return byTail;
  if (edits !== null) return head + (edits.to[at - head] ?? 0);
  return Math.round((at / pattern.length) * page.length);
}

/** Whether other digits stand where the pattern has digits. */
export function isRenumbered({ pattern, page, edits }: Stretch): boolean {
  if (edits === null) return false;
  const before = digitsOf(pattern);
  return before !== '' && digitsOf(page) !== '' && digitsOf(page) !== before;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, '');
