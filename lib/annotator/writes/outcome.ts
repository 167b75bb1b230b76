import type { WriteResult } from '../../records';
import type { Session } from '../session';

/** How the writes of an annotation that are on their way end. */
export function outcomeOf(session: Session, id: string, signal: AbortSignal): Promise<WriteResult> {
  const now = (): WriteResult | null => {
    const save = session.facts().pending.get(id)?.save;
    if (save === undefined) return { kind: 'saved' };
    if (save.kind !== 'unsaved') return null;
    return { kind: 'failed', reason: save.reason === 'outdated' ? 'unknown' : save.reason };
  };
  return new Promise((resolve) => {
    const first = now();
    if (first !== null) return resolve(first);
    const done = new AbortController();
    session.subscribe(
      () => {
        const result = now();
        if (result === null) return;
        done.abort();
        resolve(result);
      },
      AbortSignal.any([signal, done.signal]),
    );
  });
}
