import { type Word, wordsOf } from '../../lib/records';

/** A stretch of a passage: in both texts (as the page has it now), only in the old one, or only in the new one. */
export interface ChangedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Pairs of words that are compared; longer passages are shown as two whole ones. */
const MOST_PAIRS = 250_000;

/**
 * The words that were put in and taken out. The library's comparison (components/library/word-changes.ts) joins them better, with a package
 * that is larger than all else of the editor: here a passage has a few words that changed.
 */
export function changedWords(before: string, after: string): readonly ChangedStretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start]?.key === now[start]?.key) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end)?.key === now.at(-1 - end)?.key
  ) {
    end++;
  }
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    { kind: 'same', text: textOf(now.slice(0, start)) },
    ...middle,
    { kind: 'same', text: textOf(now.slice(now.length - end)) },
  ]);
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** By the longest common subsequence. */
function compare(old: readonly Word[], now: readonly Word[]): readonly ChangedStretch[] {
  const whole: readonly ChangedStretch[] = [
    { kind: 'removed', text: textOf(old) },
    { kind: 'added', text: textOf(now) },
  ];
  if (old.length * now.length > MOST_PAIRS) return whole;
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i]?.key === now[j]?.key
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const stretches: ChangedStretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [one, other] = [old[i], now[j]];
    if (one && other && one.key === other.key) {
      stretches.push({ kind: 'same', text: other.text });
      i++;
      j++;
    } else if (one && (!other || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      stretches.push({ kind: 'removed', text: one.text });
      i++;
    } else if (other) {
      stretches.push({ kind: 'added', text: other.text });
      j++;
    }
  }
  // Only spaces and signs in common: two whole texts read better.
  const hasWords = stretches.some(
    ({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text),
  );
  return hasWords ? stretches : whole;
}

/** Neighbours of one kind become one stretch; of a change, the old words come first. */
function joined(stretches: readonly ChangedStretch[]): readonly ChangedStretch[] {
  const result: ChangedStretch[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = added = '';
  };
  stretches.forEach(({ kind, text }, at) => {
    const isGap = text.trim() === '' && (removed !== '' || added !== '');
    const goesOn = isGap && (stretches[at + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'removed' || (kind === 'same' && goesOn)) removed += text;
    if (kind === 'added' || (kind === 'same' && goesOn)) added += text;
    if (kind !== 'same' || goesOn || text === '') return;
    close();
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  });
  close();
  return result;
}
