import { type ChangedWord, passageChange } from '../../../lib/records';

/** Words that were replaced by others; never empty on both sides. */
export interface ChangedStretch {
  readonly before: string;
  readonly after: string;
}

/**
 * What changed inside a passage, in reading order. A single word between two changes goes with them. Where words were only put
 * in or only taken out, the word beside them stands on both sides, so that it can be seen where.
 */
export function changedStretches(before: string, after: string): readonly ChangedStretch[] {
  const words = joinIslands(passageChange(before, after) ?? []);
  const stretches: ChangedStretch[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.kind === 'same') continue;
    let end = at;
    while (words[end + 1] !== undefined && words[end + 1]?.kind !== 'same') end++;
    const changed = words.slice(at, end + 1);
    const sides = { before: textOf(changed, 'added'), after: textOf(changed, 'removed') };
    const oneSided = sides.before.trim() === '' || sides.after.trim() === '';
    const neighbour = oneSided ? neighbourOf(words, at, end) : '';
    const isBehind = oneSided && wordBefore(words, at) === '';
    stretches.push({
      before: place(sides.before, neighbour, isBehind),
      after: place(sides.after, neighbour, isBehind),
    });
    at = end;
  }
  return stretches;
}

const textOf = (words: readonly ChangedWord[], without: ChangedWord['kind']): string =>
  words
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const place = (text: string, neighbour: string, isBehind: boolean): string =>
  (isBehind ? `${text}${neighbour}` : `${neighbour}${text}`).trim();

/** What stays between two changes is drawn into them where it is one word at the most: it is in both texts. */
function joinIslands(words: readonly ChangedWord[]): readonly ChangedWord[] {
  return runsOf(words).flatMap((run, at, runs): readonly ChangedWord[] => {
    const isIsland = run[0]?.kind === 'same' && at > 0 && at < runs.length - 1;
    if (!isIsland || run.filter(({ text }) => text.trim() !== '').length > 1) return run;
    return run.flatMap((word): ChangedWord[] => [
      { ...word, kind: 'removed' },
      { ...word, kind: 'added' },
    ]);
  });
}

/** Words that stayed, and words that changed, in turns. */
function runsOf(words: readonly ChangedWord[]): readonly ChangedWord[][] {
  const runs: ChangedWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && (last[0]?.kind === 'same') === (word.kind === 'same')) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

const neighbourOf = (words: readonly ChangedWord[], start: number, end: number): string =>
  wordBefore(words, start) || wordBehind(words, end);

/** The last word that stayed before a change, with the white space behind it; empty where there is none. */
function wordBefore(words: readonly ChangedWord[], start: number): string {
  let text = '';
  for (let at = start - 1; words[at]?.kind === 'same'; at--) {
    text = `${words[at]?.text}${text}`;
    if (text.trim() !== '') return text;
  }
  return '';
}

function wordBehind(words: readonly ChangedWord[], end: number): string {
  let text = '';
  for (let at = end + 1; words[at]?.kind === 'same'; at++) {
    text += words[at]?.text;
    if (text.trim() !== '') return text;
  }
  return '';
}
