import { endure, type Growth, type Way } from '../bench/endurance';
import {
  closeSession,
  openSession,
  type Session,
  type SessionSettings,
} from '../e2e/harness/chromium';
import {
  closeFirefoxSession,
  type FirefoxSession,
  openFirefoxSession,
} from '../e2e/harness/firefox';
import { sharedChromium } from '../e2e/harness/shared';
import { seeded } from '../kill/random';
import { type Secrets, secretsOf, tryInChromium } from './chromium';
import { tryInFirefox } from './firefox';
import { type HostilePage, hostilePages } from './hostile-pages';
import { hostileStrings } from './hostile-strings';
import { type MessagesFigures, tryMessages } from './messages';
import type { Finding } from './report';
import { type StringsFigures, tryStrings } from './strings';

export { hostilePages } from './hostile-pages';
export { findingRow, isHeld } from './report';

/** "Grow by at most 5 %." */
export const MOST_GROWTH = 1.05;

type Wanted = (page: HostilePage) => boolean;

const stuck = (browser: Finding['browser'], name: string, error: unknown): Finding => ({
  browser,
  name,
  leaked: [],
  broken: [`not played: ${error instanceof Error ? error.message : error}`],
  outcome: 'stuck',
  said: '',
  trouble: '',
});

async function inSession<T>(
  work: (session: Session) => Promise<T>,
  settings: SessionSettings = {},
): Promise<T> {
  const session = await openSession({}, settings);
  try {
    return await work(session);
  } finally {
    await closeSession(session);
  }
}

/** Plays the wanted hostile pages in Chromium, emptied after each: what one breaks is no other's trouble. */
export async function pagesInChromium(
  seed: number,
  wanted: Wanted,
  report: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const random = seeded(seed);
  const findings: Finding[] = [];
  const shared = sharedChromium();
  const play = async (name: string, secrets: Secrets): Promise<Finding> => {
    const session = await shared.open({});
    const pages = hostilePages(`chrome-extension://${session.extensionId}`);
    const page = pages.find((one) => one.name === name);
    if (!page) throw new Error(`No page is called ${name}`);
    return tryInChromium(session, page, secrets);
  };
  try {
    for (const { name } of hostilePages('').filter(wanted)) {
      const finding = await play(name, secretsOf(random)).catch((error) =>
        stuck('Chromium', name, error),
      );
      findings.push(finding);
      report(finding);
    }
  } finally {
    await shared.close();
  }
  return findings;
}

/** Plays the wanted hostile pages in Firefox. */
export async function pagesInFirefox(
  seed: number,
  wanted: Wanted,
  report: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const random = seeded(seed);
  const session: FirefoxSession = await openFirefoxSession({});
  const findings: Finding[] = [];
  try {
    for (const page of hostilePages(session.origin).filter(wanted)) {
      const finding = await tryInFirefox(session, page, secretsOf(random)).catch((error) =>
        stuck('Firefox', page.name, error),
      );
      findings.push(finding);
      report(finding);
    }
  } finally {
    await closeFirefoxSession(session);
  }
  return findings;
}

export const strings = (report: (done: string) => void): Promise<StringsFigures> =>
  inSession((session) => tryStrings(session, hostileStrings, report));

export const messages = (): Promise<MessagesFigures> => inSession(tryMessages);

/**
 * The browser keeps some pages that were left, to go back to; they would be counted with the one that is open. It also compiles what
 * is used much, for a hundred articles and more: a snapshot of the worker showed nothing else that grew from the 30th to the 60th.
 */
const asOnTheFirstDay: SessionSettings = {
  args: [
    '--disable-features=BackForwardCache',
    '--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-flush-bytecode',
  ],
};

/** Each way in a browser of its own, so that neither pays for the other. */
export async function endurance(
  articles: number,
  ways: readonly Way[] = ['navigated', 'routed'],
): Promise<Growth[]> {
  const rows: Growth[] = [];
  for (const way of ways) {
    rows.push(...(await inSession((session) => endure(session, way, articles), asOnTheFirstDay)));
  }
  return rows;
}
