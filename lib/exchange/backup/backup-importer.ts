import type { PlanContext } from '../plan';
import { type Importer, importError } from '../plan';
import { checkRecordCount, type Gathered } from '../restore/gathered';
import { planRestore } from '../restore/plan-restore';
import { readDirectory } from '../zip/zip-directory';
import { backupFailureOf } from './backup-error';
import { type BackupManifest, backupTables, fileOf, MANIFEST } from './backup-tables';
import { type Gathering, startGathering } from './gather';
import { readBackup } from './read-backup';

/** The backup file. One that is cut off is recognised by its first file, so that it can be told what is wrong with it. */
export const backupImporter: Importer = {
  id: 'backup',
  async recognise(files) {
    const [file] = files;
    if (file === undefined || files.length > 1) return false;
    const names = await readDirectory(file);
    const hasTable = backupTables.some((table) => names?.has(fileOf(table)));
    return names === null ? startsAsBackup(file) : names.has(MANIFEST) && hasTable;
  },
  async plan([file], context) {
    if (file === undefined) throw importError('unknown');
    const gathered = await asImport(gatherBackup(file, context));
    const placeOf = (table: string, at: number) => `${table}.jsonl${at > 0 ? `, ${at}` : ''}`;
    return planRestore('backup', gathered, placeOf, context);
  },
};

/** Of a local header: signature, then 26 bytes before the name. */
const NAME_OFFSET = 30;

async function startsAsBackup(file: Blob): Promise<boolean> {
  const name = fileOf('articles');
  const start = new Uint8Array(await file.slice(0, NAME_OFFSET + name.length).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  return isZip && new TextDecoder().decode(start.slice(NAME_OFFSET)) === name;
}

/** The failures of a backup in the words of an import. */
async function asImport<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const reason = backupFailureOf(error);
    if (reason === null) throw error;
    // It was recognised by its names.
    throw importError(reason === 'not-a-backup' ? 'damaged' : reason);
  }
}

async function gatherBackup(file: Blob, context: PlanContext): Promise<Gathered> {
  const gathering = startGathering(context);
  let manifest: BackupManifest | null = null;
  for await (const item of readBackup(file)) {
    if (item.kind === 'manifest') {
      manifest = item.manifest;
      const counts = Object.values(manifest.counts);
      checkRecordCount(counts.reduce((sum, count) => sum + count, 0));
    } else if (item.kind !== 'rejected' || item.reason === 'invalid') {
      await gathering.take(item, item.line);
    } else if (item.reason === 'damaged') {
      // What follows it in its table is counted below.
      gathering.fault(item.table, { reason: 'damaged', at: item.line, count: 0 });
    } else {
      await gathering.reject(item.table, item.reason, item.line);
    }
  }
  if (manifest !== null) tellMissing(manifest, gathering);
  return gathering.end();
}

/** What the manifest counts and the file has not, and what could not be read when the backup was written. */
function tellMissing({ counts, failed }: BackupManifest, gathering: Gathering): void {
  for (const table of backupTables) {
    const [written, read, lost] = [
      counts[table] ?? 0,
      gathering.count(table),
      failed?.[table] ?? 0,
    ];
    const missing = { reason: 'damaged', at: 0 } as const;
    if (read < written) {
      const detail = `${read} of ${written} records are in the file`;
      gathering.fault(table, { ...missing, count: written - read, detail });
    }
    if (lost > 0) {
      const detail = `${lost} records could not be read when the backup was written`;
      gathering.fault(table, { ...missing, count: lost, detail });
    }
  }
}
