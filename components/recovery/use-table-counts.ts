import { useEffect, useState } from 'preact/hooks';
import { openAsFound, readTable, recordTables, type Store } from '../../lib/store';

/** The tables that Bên Lề knows, in the order in which they are told. */
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
    const tell = (name: TableName, count: TableCount) => {
      if (!end.signal.aborted) setCounts((before) => new Map([...before, [name, count]]));
    };
    void countTables(store.name, end.signal, tell);
    return () => end.abort();
  }, [store]);
  return counts;
}

async function countTables(
  database: string,
  signal: AbortSignal,
  tell: (name: TableName, count: TableCount) => void,
): Promise<void> {
  const found = openAsFound(database);
  try {
    for (const name of tableNames) {
      if (signal.aborted) return;
      let count: TableCount = { state: 'reading', found: 0, lost: 0 };
      tell(name, count);
      try {
        for await (const { rows, failed } of readTable(found, name)) {
          if (signal.aborted) return;
          count = { ...count, found: count.found + rows.length, lost: count.lost + failed };
          tell(name, count);
        }
        tell(name, { ...count, state: 'read' });
      } catch {
        tell(name, { ...count, state: 'unreadable' });
      }
    }
  } finally {
    found.close();
  }
}
