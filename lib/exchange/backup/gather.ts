import type { PlanContext, PlanReason } from '../plan';
import {
  checkRecordCount,
  type FileFault,
  type FileRow,
  type FileTable,
  type Gathered,
  nothingGathered,
} from '../restore/gathered';
import { startTurns } from '../restore/turns';
import type { BackupTable } from './backup-tables';
import type { CheckedRow } from './check-row';
import { noFirstRows, upgradeFirst } from './upgrade-first';

/** Records between two reports of progress. */
const REPORT_EVERY = 500;

export interface Gathering {
  /** @throws ImportError `too-many`, the signal's reason */
  take(checked: CheckedRow, at: number): Promise<void>;
  /** A row that is no row. */
  reject(table: BackupTable, reason: PlanReason, at: number): Promise<void>;
  /** What is wrong beside the rows. */
  fault(table: BackupTable, fault: Omit<FileFault, 'table'>): void;
  /** How many rows of a table were met so far, good or bad. */
  count(table: BackupTable): number;
  end(): Gathered;
}

/** Hints are told beside the settings: they have no table. */
const planTableOf = (table: BackupTable): FileTable => (table === 'hints' ? 'settings' : table);

export function startGathering({ store, signal, progress }: PlanContext): Gathering {
  const gathered = nothingGathered();
  const first = noFirstRows();
  const counts = new Map<BackupTable, number>();
  const turns = startTurns(signal);
  let records = 0;
  const count = (table: BackupTable): number => counts.get(table) ?? 0;
  const fault: Gathering['fault'] = (table, found) => {
    gathered.faults.push({ table: planTableOf(table), ...found });
  };
  const met = async (table: BackupTable): Promise<void> => {
    checkRecordCount(++records);
    counts.set(table, count(table) + 1);
    if (records % REPORT_EVERY === 0) progress?.(records);
    if (turns.isDue()) await turns.take();
  };
  return {
    async take(checked, at) {
      if (checked.kind === 'rejected') {
        const { table, reason, detail } = checked;
        fault(table, { reason, at, count: 1, detail });
      } else if (checked.table === 'hints') {
        gathered.hints.push(checked.row);
      } else {
        const rows = checked.kind === 'first' ? first[checked.table] : gathered.rows[checked.table];
        // The table and the row belong together, which types do not follow through a variable.
        (rows as FileRow<unknown>[]).push({ row: checked.row, at });
      }
      await met(checked.table);
    },
    async reject(table, reason, at) {
      fault(table, { reason, at, count: 1 });
      await met(table);
    },
    fault,
    count,
    end() {
      signal?.throwIfAborted();
      progress?.(records);
      const upgraded = upgradeFirst(first, store.idRules);
      for (const table of [
        'articles',
        'versions',
        'annotations',
        'regulations',
        'mentions',
      ] as const) {
        for (const row of upgraded[table]) (gathered.rows[table] as FileRow<unknown>[]).push(row);
      }
      return gathered;
    },
  };
}
