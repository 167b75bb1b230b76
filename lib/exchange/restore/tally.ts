import type { Plan, PlanCounts, PlanLine, Verdict } from '../plan';
import { type FileTable, fileTables } from './gathered';

/** Lines of each verdict and table that a preview gets. */
const MAX_PLAN_LINES = 200;
/** UTF-16 code units of a record that a preview shows. */
const MAX_WORDS_CHARS = 120;

type Counts = Record<Verdict, number>;
const noCounts = (): Counts => ({ add: 0, update: 0, skip: 0, reject: 0 });

/** What is to be said of a record; its place and its words are asked for only where the line is kept. */
export interface TallyEntry extends Omit<PlanLine, 'place' | 'words'> {
  /** How many records it stands for; 1 by default. */
  readonly count?: number;
  place(): string;
  words(): string;
}

export interface Tally {
  add(entry: TallyEntry): void;
  end(): Pick<Plan, 'counts' | 'countsByTable' | 'lines'>;
}

const shortened = (words: string): string =>
  words.length > MAX_WORDS_CHARS ? `${words.slice(0, MAX_WORDS_CHARS).trimEnd()}…` : words;

/** Counts what becomes of records, and keeps the first lines of each kind. */
export function startTally(): Tally {
  const countsByTable = Object.fromEntries(
    fileTables.map((table) => [table, noCounts()]),
  ) as Record<FileTable, Counts>;
  const lines: PlanLine[] = [];
  const kept = new Map<string, number>();
  return {
    add({ count = 1, place, words, ...line }) {
      countsByTable[line.table][line.verdict] += count;
      const kind = `${line.table} ${line.verdict}`;
      const before = kept.get(kind) ?? 0;
      if (before >= MAX_PLAN_LINES) return;
      kept.set(kind, before + 1);
      lines.push({ ...line, place: place(), words: shortened(words().trim()) });
    },
    end: (): { counts: PlanCounts } & Pick<Plan, 'countsByTable' | 'lines'> => ({
      counts: countsByTable.annotations,
      countsByTable,
      lines,
    }),
  };
}
