import { closeSession, openPage, openSession, type Session } from '../e2e/harness/chromium';
import { readDatabase } from '../e2e/harness/database';
import { contentWorld, sendFromPage } from '../e2e/harness/messages';
import { clock, until, within } from '../e2e/harness/until';
import { killArticle } from './article';
import type { Deed } from './deed';
import { begin } from './deeds';
import { judge, type Verdict } from './judge';
import { kill } from './kills';
import { type Round, roundsOf } from './rounds';

export interface Outcome extends Verdict {
  readonly round: Round;
  /** How often a write of the deed was acknowledged before the kill was over. */
  readonly acknowledged: number;
  /** How long the round took, in seconds. */
  readonly seconds: number;
  /** The round could not be played: no figure of the three, and a failure all the same. */
  readonly broken: string | null;
}

/** Waits for the moment of the kill: a deed that is over earlier is killed then. */
async function momentOf(round: Round, over: Promise<void>, first: Promise<void>): Promise<void> {
  if (round.moment === 'acknowledged') await Promise.race([first, over]);
  else await Promise.race([clock(round.moment), over]);
}

/** Milliseconds in which replies that are on their way still come. */
const LAST_REPLIES = 2_000;
/** Milliseconds in which a message that was cut off has to come to an end, one way or the other. */
const PATIENCE = 15_000;

/** The extension answers again, so that what a kill cut off (a migration) has been done anew. */
async function awake(session: Session, url: string): Promise<void> {
  await until(
    async () => {
      const page = await openPage(session, url);
      try {
        await contentWorld(page);
        const reply = await sendFromPage(page, 'openArticle', { canonicalUrl: url });
        if (reply.kind === 'error') throw new Error(reply.reason);
      } finally {
        await page.close();
      }
    },
    { timeout: 20_000 },
  );
}

async function closeTabs({ browser }: Session): Promise<void> {
  const [, ...rest] = await browser.pages();
  for (const page of rest) await page.close();
}

interface Played {
  readonly session: Session;
  readonly outcome: Outcome;
}

const secondsSince = (start: number): number => (performance.now() - start) / 1_000;

async function play(session: Session, round: Round): Promise<Played> {
  const start = performance.now();
  const article = killArticle(round.at);
  session.server.put(article.url, article.html);
  const deed: Deed = await begin[round.deed](session, article);
  let acknowledged = 0;
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const over = deed.run(() => {
    acknowledged += 1;
    tell();
  });
  await momentOf(round, over, first);
  const next = await within(60_000, kill[round.kill](session, deed.tab), 'the kill never ends');
  // A script that was cut off by a reload hears nothing of its message any more: its tab is closed then.
  await Promise.race([over, clock(LAST_REPLIES)]);
  if (!deed.tab.isClosed()) await deed.tab.close().catch(() => undefined);
  await within(PATIENCE, over, 'the deed never ends after the kill');
  await awake(next, article.url);
  // Taken before the database is read: what is acknowledged later is no claim on it.
  const claims = deed.claims();
  const verdict = judge(await readDatabase(next), claims);
  await closeTabs(next);
  return {
    session: next,
    outcome: { round, acknowledged, seconds: secondsSince(start), broken: null, ...verdict },
  };
}

/** Plays the rounds one after the other in one profile; a browser is used until it is killed. */
export async function runKill(
  { seed, rounds }: { readonly seed: number; readonly rounds: number },
  report: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    report(outcome);
  };
  let session = await openSession({});
  try {
    for (const round of roundsOf(seed, rounds)) {
      try {
        const played = await play(session, round);
        session = played.session;
        tell(played.outcome);
      } catch (error) {
        const broken = error instanceof Error ? `${error.stack}` : String(error);
        tell({
          round,
          acknowledged: 0,
          seconds: 0,
          broken,
          lost: [],
          doubled: [],
          halfWritten: [],
        });
        await closeSession(session).catch(() => undefined);
        session = await openSession({});
      }
    }
  } finally {
    await closeSession(session).catch(() => undefined);
  }
  return outcomes;
}

/** One row for each deed and kill: rounds, acknowledgements and the three figures that have to be 0. */
export function tableOf(outcomes: readonly Outcome[]) {
  const rows = new Map<string, Record<string, number | string>>();
  for (const outcome of outcomes) {
    const { round, acknowledged, seconds, lost, doubled, halfWritten, broken } = outcome;
    const key = `${round.deed} / ${round.kill}`;
    const row = rows.get(key) ?? {};
    const add = (name: string, count: number) => {
      row[name] = Number(row[name] ?? 0) + count;
    };
    add('rounds', 1);
    add('acknowledged', acknowledged);
    add('lost', lost.length);
    add('doubled', doubled.length);
    add('half-written', halfWritten.length);
    add('not played', broken === null ? 0 : 1);
    add('seconds', Math.round(seconds));
    rows.set(key, row);
  }
  return Object.fromEntries([...rows].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const isFine = ({ lost, doubled, halfWritten, broken }: Outcome): boolean =>
  broken === null && lost.length + doubled.length + halfWritten.length === 0;
