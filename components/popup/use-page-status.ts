import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Page, PageStatus } from './page';

/** Undefined until the page was asked, null where Bên Lề is not on it. */
export type AskedStatus = PageStatus | null | undefined;

const PATIENCE = [0, 80, 160, 320, 640, 1280];

/**
 * What the page says of itself. `ask` asks again; with `patient`, a script that was just put on the page gets
 * some time to begin.
 */
export function usePageStatus(page: Page): {
  status: AskedStatus;
  ask: (patient?: boolean) => Promise<boolean>;
} {
  const [status, setStatus] = useState<AskedStatus>(undefined);
  const mounted = useRef(true);
  const ask = useCallback(
    async (patient = false) => {
      for (const pause of patient ? PATIENCE : [0]) {
        if (pause > 0) await new Promise((done) => setTimeout(done, pause));
        const answer = await page.status();
        if (!mounted.current) return false;
        if (answer !== null || !patient) setStatus(answer);
        if (answer !== null) return true;
      }
      return false;
    },
    [page],
  );
  useEffect(() => {
    mounted.current = true;
    void ask();
    return () => {
      mounted.current = false;
    };
  }, [ask]);
  return { status, ask };
}
