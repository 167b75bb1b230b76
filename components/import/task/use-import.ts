import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportFiles, Plan } from '../../../lib/exchange';
import { type ImportFault, importFault } from './import-failure';
import { applyPlan, type ImportPlace } from './import-work';
import { useImported } from './use-imported';

// In: files of the user's, the store. Out: how far their import is: read, planned, written, taken back.

/** What the user has chosen, and wants of it. */
export interface Choice {
  readonly files: ImportFiles;
  readonly withSettings: boolean;
}

/** Why files are read: they were chosen, the store changed meanwhile, or the user wants their settings or not. */
export type Cause = 'chosen' | 'changed' | 'settings';

export type ImportState =
  | { readonly kind: 'idle' | 'stopped' | 'done' }
  | { readonly kind: 'reading'; readonly records: number }
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      readonly choice: Choice;
      readonly cause: Cause;
    }
  | { readonly kind: 'writing'; readonly rows: number; readonly plan: Plan }
  | { readonly kind: 'failed'; readonly fault: ImportFault; readonly choice: Choice };

/** The way of an import from the choice of files to its undoing. */
export function useImport(place: ImportPlace) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const { imports, add, undo } = useImported(place);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Work that can be stopped. */
  const run = async (
    choice: Choice,
    isReading: boolean,
    work: (signal: AbortSignal) => Promise<ImportState | null>,
  ): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const next = await work(controller.signal);
      if (next !== null) setState(next);
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: 'stopped' });
      else setState({ kind: 'failed', fault: await importFault(error, isReading), choice });
    }
  };

  const read = (choice: Choice, cause: Cause): Promise<void> =>
    run(choice, true, async (signal) => {
      const progress = (records: number) => setState({ kind: 'reading', records });
      progress(0);
      const { files, withSettings } = choice;
      const { planFiles } = await import('./plan-files');
      const plan = await planFiles(place, files, { withSettings, signal, progress });
      return { kind: 'ready', plan, choice, cause };
    });

  const write = (plan: Plan, choice: Choice): Promise<void> =>
    run(choice, false, async (signal) => {
      const progress = (rows: number) => setState({ kind: 'writing', rows, plan });
      progress(0);
      const imported = await applyPlan(place, plan, { signal, progress });
      if (imported === null) {
        await read(choice, 'changed');
        return null;
      }
      add(
        imported,
        choice.files.map(({ name }) => name),
      );
      return { kind: 'done' };
    });

  return { state, imports, read, write, undo, stop: () => running.current?.abort() };
}
