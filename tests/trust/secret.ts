import { between } from '../kill/random';

/** Letters that Vietnamese hardly uses, so that three in a row stand in no page by chance. */
const LETTERS = 'zqxjwfkv';

/** A word that nobody can guess. */
export function secretWord(random: () => number, length = 8): string {
  let word = '';
  while (word.length < length) {
    const letter = LETTERS[between(random, 0, LETTERS.length - 1)] ?? '';
    if (!word.endsWith(letter)) word += letter;
  }
  return word;
}

const RUN = 3;

/**
 * Runs of three letters of the secrets that a page learned and did not hold itself. Single letters, as a listener of keys logs
 * them, count in the order in which they came.
 */
export function leaks(
  secrets: readonly string[],
  learned: readonly string[],
  ownText: string,
): string[] {
  const letters = learned.filter((text) => [...text].length === 1).join('');
  const known = [...learned, letters].join('\n').toLowerCase();
  const own = ownText.toLowerCase();
  const runs = secrets.flatMap((secret) => {
    const lower = secret.toLowerCase();
    return Array.from({ length: Math.max(lower.length - RUN + 1, 0) }, (_, at) =>
      lower.slice(at, at + RUN),
    );
  });
  return [...new Set(runs)].filter((run) => known.includes(run) && !own.includes(run));
}

/** Whether `part` is `whole` with letters left out: nothing of another's in it but new lines, with which a note goes on behind a stored one. */
export function isWhatIsLeftOf(whole: string, part: string): boolean {
  const rest = part.replaceAll('\n', '');
  let at = 0;
  for (const letter of whole) if (letter === rest[at]) at += 1;
  return at === rest.length;
}
