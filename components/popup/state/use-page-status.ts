import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageStatus } from '../../../lib/records';
import type { ActivePage } from './active-page';

/** Undefined until the page was asked, null where Bên Lề is not on it. */
export type AskedStatus = PageStatus | null | undefined;

/** The pause before each asking: the annotator starts on a page a moment after its script. */
const ASKING_PAUSES_MS = [0, 80, 160, 320, 640, 1280];
/** The index of the first asking whose "no article" is shown, although it may still change. */
const FIRST_BELIEVED = 2;

const pass = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * What the page says of itself; asked again for a while as long as it says that it is no article.
 * `ask` starts over; with `patient` also where nobody answers yet, since a script was just put on the page.
 */
export function usePageStatus(page: ActivePage): {
  status: AskedStatus;
  /** Whether the page answered. */
  ask: (patient?: boolean) => Promise<boolean>;
} {
  const [status, setStatus] = useState<AskedStatus>(undefined);
  const round = useRef(0);
  const ask = useCallback(
    async (patient = false) => {
      round.current++;
      const ownRound = round.current;
      let answered = false;
      for (const [at, pause] of ASKING_PAUSES_MS.entries()) {
        await pass(pause);
        const answer = await page.status();
        if (round.current !== ownRound) return answered;
        answered = answer !== null;
        const final = answer === null ? !patient : answer.articleId !== null;
        if (final || at >= FIRST_BELIEVED) setStatus(answer);
        if (final) break;
      }
      return answered;
    },
    [page],
  );
  useEffect(() => {
    void ask();
    return () => {
      round.current++;
    };
  }, [ask]);
  return { status, ask };
}
