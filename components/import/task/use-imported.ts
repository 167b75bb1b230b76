import { useState } from 'preact/hooks';
import type { Undone } from '../../../lib/store';
import { type Imported, type ImportPlace, takeBack } from './import-work';

/** An import that was written, and what became of it since. */
export interface PastImport {
  readonly imported: Imported;
  /** The names of the files. */
  readonly files: readonly string[];
  readonly undo: 'offered' | 'running' | 'failed' | Undone;
}

/** What was imported since the page was opened, the latest first: each can be taken back as long as it is open. */
export function useImported(place: ImportPlace) {
  const [imports, setImports] = useState<readonly PastImport[]>([]);
  const change = (imported: Imported, undo: PastImport['undo']): void =>
    setImports((all) => all.map((past) => (past.imported === imported ? { ...past, undo } : past)));
  return {
    imports,
    add: (imported: Imported, files: readonly string[]): void =>
      setImports((all) => [{ imported, files, undo: 'offered' }, ...all]),
    async undo(imported: Imported): Promise<void> {
      change(imported, 'running');
      try {
        change(imported, await takeBack(place, imported));
      } catch {
        change(imported, 'failed');
      }
    },
  };
}
