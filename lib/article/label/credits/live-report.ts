import type { BodyGuess } from '../../score/features-in-context';
import type { MeasuredPage } from '../../score/measures';
import { isByline } from '../line-tests';
import { isSignature } from './signature';

/*
 * In: the runs of a page, and what has been read of its head and body.
 * Out: who wrote it, when it was published, and the lines that say so.
 */

/** A live report has this many times of entries, and this many names in boxes of one kind. */
const MIN_TIMES = 3;
const MIN_NAMES = 2;
/** An entry's time is so near above its text, and the first above the body's first prose. */
const RUNS_ABOVE_TEXT = 3;
const RUNS_ABOVE_BODY = 3;
const MAX_TIME_CHARS = 30;
const MAX_NAME_CHARS = 60;
/** The time of an entry, perhaps with its day, and nothing else. */
const ENTRY_TIME =
  /^(?=.*\d(?::|h| ?giờ |g)\d\d)(?:\d|[\s:/.,|()–-]|h(?=\d)|g(?=\d)|giờ|phút|ngày|lúc)+$/i;

const isEntryTime = (text: string): boolean =>
  text.length <= MAX_TIME_CHARS && ENTRY_TIME.test(text);

/** The runs that are times and names of a live report's entries: no text of its, and its authors and day as little. */
export function entryLines(page: MeasuredPage, { root, first }: BodyGuess): ReadonlySet<number> {
  const { boxes, runs, runProse } = page;
  const end = boxes[root]?.endRun ?? 0;
  const times = new Map<string, number[]>();
  for (let i = Math.max(0, first - RUNS_ABOVE_BODY); i < end; i++) {
    const isTime = isEntryTime(runs[i]?.text ?? '');
    if (isTime && runProse.subarray(i + 1, i + 1 + RUNS_ABOVE_TEXT).some((prose) => prose > 0))
      note(times, page, i);
  }
  const entries = repeated(times, MIN_TIMES);
  if (entries.length === 0) return NONE;
  const names = new Map<string, number[]>();
  for (let i = first; i < end; i++) {
    const run = runs[i];
    if (!run || run.text.length > MAX_NAME_CHARS || (runProse[i - 1] ?? 0) === 0) continue;
    if (isByline(page, run) || isSignature(run)) note(names, page, i);
  }
  return new Set([...entries, ...repeated(names, MIN_NAMES)]);
}

const repeated = (kinds: ReadonlyMap<string, readonly number[]>, least: number): number[] =>
  [...kinds.values()].filter(({ length }) => length >= least).flat();

/** Adds a run to those in boxes of its kind. */
function note(kinds: Map<string, number[]>, { boxes, runs }: MeasuredPage, run: number): void {
  const { tag, classNames } = boxes[runs[run]?.box ?? -1] ?? {};
  const kind = `${tag}.${classNames}`;
  kinds.set(kind, [...(kinds.get(kind) ?? []), run]);
}

const NONE: ReadonlySet<number> = new Set();
