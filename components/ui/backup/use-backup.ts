import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../lib/store';
import { type ReadHints, saveBackup } from './save-backup';

export type BackupState =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'busy'; readonly records: number }
  | {
      readonly kind: 'done';
      readonly records: number;
      /** Records that could not be read, and are not in the file. */
      readonly unreadable: number;
      readonly fileName: string;
    };

/** Writing the backup file, with its progress and a way to stop it. */
export function useBackup(store: Store, readHints: ReadHints, onSaved?: () => void) {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'busy', records: 0 });
    try {
      const progress = (records: number) => setState({ kind: 'busy', records });
      const saving = saveBackup(store, { signal, readHints, progress });
      const saved = await Promise.race([saving, abortOf(signal)]);
      setState({ kind: 'done', ...saved });
      onSaved?.();
    } catch {
      setState({ kind: signal.aborted ? 'stopped' : 'failed' });
    }
  };
  return { state, start, stop: () => running.current?.abort() };
}

/** Rejects when it is stopped: what is being read may never answer. */
const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
