/** What a look at the page came to. */
export interface Look {
  /** Whether anything was new: text, places, or the article itself. */
  readonly hasNews: boolean;
  /** How long the main thread was busy with it, in milliseconds. */
  readonly ms: number;
}

/** When the page changed, and until when it is left alone after a look: milliseconds of the same clock. */
export interface Pace {
  /** The first change that no look has seen yet; null when all is seen. */
  readonly since: number | null;
  readonly lastChange: number;
  readonly restUntil: number;
  /** Looks in a row that found nothing new. */
  readonly fruitless: number;
}

/** The page counts as quiet after this long without a change. */
const QUIET_MS = 400;
/** A page that never is quiet is looked at after this long. */
const MAX_DELAY_MS = 3_000;
/** Looks take no more than this share of the time (after one of 20 ms, half a second of rest), unless the user asks for one. */
const MAX_SHARE_OF_TIME = 0.04;
const MAX_REST_MS = 60_000;

export const calm: Pace = { since: null, lastChange: 0, restUntil: 0, fruitless: 0 };

export const afterChange = (pace: Pace, now: number): Pace => ({
  ...pace,
  since: pace.since ?? now,
  lastChange: now,
});

/** A look begins: it sees all changes up to now. */
export const onLook = (pace: Pace): Pace => ({ ...pace, since: null });

/** A look has ended: the next one waits longer the dearer this one was, and the more of them found nothing. */
export function afterLook(pace: Pace, { hasNews, ms }: Look, now: number): Pace {
  const fruitless = hasNews ? 0 : pace.fruitless + 1;
  const patience = hasNews ? 0 : Math.min(QUIET_MS * 2 ** fruitless, MAX_DELAY_MS);
  const rest = Math.max(patience, Math.min(ms / MAX_SHARE_OF_TIME, MAX_REST_MS));
  return { ...pace, fruitless, restUntil: now + rest };
}

/** When the next look is due; null when nothing has changed. Later changes only ever put it off. */
export function dueAt({ since, lastChange, restUntil }: Pace): number | null {
  if (since === null) return null;
  return Math.max(restUntil, Math.min(lastChange + QUIET_MS, since + MAX_DELAY_MS));
}
