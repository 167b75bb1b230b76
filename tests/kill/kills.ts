import type { Page } from 'puppeteer-core';
import { killBrowser, reloadExtension, type Session, startAgain } from '../e2e/harness/chromium';
import { killWorker } from '../e2e/harness/worker';
import type { KillName } from './rounds';

/** Ends something under a deed; answers the session to go on with. */
export type Kill = (session: Session, tab: Page) => Promise<Session>;

export const kill: Readonly<Record<KillName, Kill>> = {
  'worker stopped': async (session) => {
    await killWorker(session);
    return session;
  },
  'tab closed': async (session, tab) => {
    await tab.close();
    return session;
  },
  'browser killed': async (session) => {
    await killBrowser(session);
    return startAgain(session);
  },
  'extension reloaded': async (session) => {
    await reloadExtension(session);
    return session;
  },
};
