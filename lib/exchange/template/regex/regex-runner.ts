import type { RegexAnswer, RegexRequest, RunRegex } from './regex';

/** A worker in which `serveRegex` runs. */
export type RegexWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;

/** How long a worker may take to start, in milliseconds. Its time for an expression is counted from then on. */
const MAX_START_MS = 5_000;

export interface RegexRunner {
  readonly run: RunRegex;
  /** Ends the worker. */
  close(): void;
}

/**
 * Runs regular expressions one after the other in a worker, which starts with the first. One that is too slow is ended
 * together with its worker, since nothing else ends it; the next has a new one.
 */
export function openRegexRunner(start: () => RegexWorker): RegexRunner {
  let worker: RegexWorker | null = null;
  let isReady = false;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    worker?.terminate();
    worker = null;
    isReady = false;
  };

  const ask = (request: RegexRequest, ms: number): Promise<RegexAnswer> =>
    new Promise((resolve) => {
      const finish = (answer: RegexAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      const giveUp = (): void => {
        end();
        finish({ kind: 'too-slow' });
      };
      let timer = setTimeout(giveUp, MAX_START_MS);
      const send = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, ms);
        worker?.postMessage(request);
      };
      try {
        worker ??= start();
      } catch {
        giveUp();
        return;
      }
      worker.onerror = giveUp;
      worker.onmessage = ({ data }: MessageEvent<RegexAnswer | 'ready'>) => {
        if (data !== 'ready') finish(data);
        else if (!isReady) {
          isReady = true;
          send();
        }
      };
      if (isReady) send();
    });

  return {
    run(request, ms) {
      const answer = last.then(() => ask(request, ms));
      last = answer;
      return answer;
    },
    close: end,
  };
}
