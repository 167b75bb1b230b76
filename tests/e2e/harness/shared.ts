import type { ServedPage } from '../../../scripts/serve.mjs';
import { closeSession, openSession, type Session } from './chromium';
import { emptySession } from './empty';
import { within } from './until';

/** One Chromium for many uses that follow each other; starting one takes longer than most of what is done in it. */
export interface SharedChromium {
  /**
   * The browser with nothing in it of the use before, in which the given pages are all there is on the web. One that cannot be
   * emptied is replaced.
   */
  open(pages: Readonly<Record<string, ServedPage>>): Promise<Session>;
  /** Ends a use. A session that was not opened here, or whose browser was started anew, is closed. */
  leave(session: Session): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds in which a browser that is well is emptied many times over. */
const PATIENCE = 15_000;

/** Whether a session is empty now; whatever hinders it is reason enough to have another. */
async function isEmptied(session: Session): Promise<boolean> {
  try {
    await within(PATIENCE, emptySession(session), 'The browser is not emptied in time');
    return session.browser.connected;
  } catch {
    return false;
  }
}

async function end(session: Session): Promise<void> {
  // A browser that no longer answers is killed.
  if (!session.browser.connected) session.browser.process()?.kill('SIGKILL');
  await within(PATIENCE, closeSession(session), 'The browser does not close').catch(() =>
    session.browser.process()?.kill('SIGKILL'),
  );
}

/** A browser that is opened when it is first asked for. Close it in the end. */
export function sharedChromium(): SharedChromium {
  let kept: Session | null = null;
  const close = async (): Promise<void> => {
    const ended = kept;
    kept = null;
    if (ended) await end(ended);
  };
  return {
    async open(pages) {
      if (kept && !(await isEmptied(kept))) await close();
      kept ??= await openSession({});
      for (const [url, page] of Object.entries(pages)) kept.server.put(url, page);
      return kept;
    },
    async leave(session) {
      if (session !== kept) await end(session);
    },
    close,
  };
}
