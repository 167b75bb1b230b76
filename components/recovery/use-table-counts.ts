import { useEffect, useState } from 'preact/hooks';
import { openAsFound, readTable, recordTables, type Store } from '../../lib/store';

/** The tables that Bên Lề knows, in the order of the table on the screen. */
export const tableNames = [...recordTables, 'meta'] as const;
export type TableName = (typeof tableNames)[number];

export interface TableCount {
  readonly state: 'unread' | 'reading' | 'read' | 'unreadable';
  /** Rows that could be read, and rows that could not. */
  readonly found: number;
  readonly lost: number;
}

const UNREAD: TableCount = { state: 'unread', found: 0, lost: 0 };

/** Reads table by table what can be read, and counts. Nothing is kept and nothing is written. */
export function useTableCounts(store: Store): ReadonlyMap<TableName, TableCount> {
  const [counts, setCounts] = useState<ReadonlyMap<TableName, TableCount>>(
    () => new Map(tableNames.map((name) => [name, UNREAD])),
  );
  useEffect(() => {
    const end = new AbortController();
    const report = (name: TableName, count: TableCount) => {
      if (!end.signal.aborted) setCounts((before) => new Map([...before, [name, count]]));
    };
    void countTables(store.name, end.signal, report);
    return () => end.abort();
  }, [store]);
  return counts;
}

async function countTables(
  database: string,
  signal: AbortSignal,
  report: (name: TableName, count: TableCount) => void,
): Promise<void> {
  const asFound = openAsFound(database);
  try {
    for (const name of tableNames) {
      if (signal.aborted) return;
      let count: TableCount = { state: 'reading', found: 0, lost: 0 };
      report(name, count);
      try {
        for await (const { rows, failed } of readTable(asFound, name)) {
          if (signal.aborted) return;
          count = { ...count, found: count.found + rows.length, lost: count.lost + failed };
          report(name, count);
        }
        report(name, { ...count, state: 'read' });
      } catch {
        report(name, { ...count, state: 'unreadable' });
      }
    }
  } finally {
    asFound.close();
  }
}
