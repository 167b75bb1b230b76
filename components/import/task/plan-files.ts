import {
  type ImportFiles,
  importError,
  importers,
  type Plan,
  recogniseFiles,
} from '../../../lib/exchange';
import { importStore } from '../../ui/import/import-store';
import type { ImportPlace } from './import-work';

// All that reads files comes with this module: it is loaded when there is a file.
export { importFailureOf } from '../../../lib/exchange';

interface ReadOptions {
  readonly withSettings: boolean;
  readonly signal: AbortSignal;
  readonly progress: (records: number) => void;
}

/**
 * What the files would bring; nothing is written.
 * @throws ImportError, the signal's reason, and the errors of reading files and store
 */
export async function planFiles(
  { store, surroundings }: ImportPlace,
  files: ImportFiles,
  options: ReadOptions,
): Promise<Plan> {
  const importer = await recogniseFiles(importers, files);
  if (importer === null) throw importError('unknown');
  options.signal.throwIfAborted();
  const asked = importStore(store, await surroundings.openArticleIds());
  return importer.plan(files, { store: asked, now: new Date(), ...options });
}
