import type { FactStore } from './fact-store';
import { type Clock, later, pauseAfter } from './watch/clock';
import type { Ask } from './writes/background-client';

/** What the effects work with: the facts, the background, time, and their own end. */
export interface Context {
  readonly store: FactStore;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Resolves when it is known where the body is on this site's pages: before, no text counts as visited. */
  readonly hintKnown: Promise<unknown>;
}

/** Tries until it is done, with growing pauses between. Resolves after the first attempt. */
export async function keepTrying(
  context: Context,
  attempt: () => Promise<'done' | 'again'>,
  failures = 0,
): Promise<void> {
  if (context.signal.aborted || (await attempt()) === 'done') return;
  later(context, pauseAfter(failures + 1), () => void keepTrying(context, attempt, failures + 1));
}
