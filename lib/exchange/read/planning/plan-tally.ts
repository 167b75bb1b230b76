import type { ImportRows } from '../../../records';
import type { Plan, PlanCounts, PlanLine, Verdict } from '../../plan';

/** Lines that a plan keeps for the preview, of each verdict: all are counted. */
const MAX_PLAN_LINES = 1_000;
/** UTF-16 code units of a record that stand in its line. */
const MAX_WORDS_CHARS = 160;

type Table = keyof ImportRows;
type Counts = Record<Verdict, number>;

const noCounts = (): Counts => ({ add: 0, update: 0, skip: 0, reject: 0 });

/** Counts what becomes of records, and keeps the first lines of each verdict. */
export interface PlanTally {
  add(line: PlanLine): void;
  /** For rows that have no line of their own. */
  count(table: Table, verdict: Verdict): void;
  taken(): Pick<Plan, 'counts' | 'countsByTable' | 'lines'>;
}

export function openTally(): PlanTally {
  const counts: Record<Table, Counts> = {
    articles: noCounts(),
    versions: noCounts(),
    annotations: noCounts(),
    regulations: noCounts(),
    mentions: noCounts(),
    dossiers: noCounts(),
    settings: noCounts(),
  };
  const kept = noCounts();
  const lines: PlanLine[] = [];
  return {
    add(line) {
      counts[line.table][line.verdict]++;
      if (++kept[line.verdict] > MAX_PLAN_LINES) return;
      lines.push({ ...line, words: firstWords(line.words) });
    },
    count(table, verdict) {
      counts[table][verdict]++;
    },
    taken: () => ({
      counts: counts.annotations satisfies PlanCounts,
      countsByTable: counts,
      lines,
    }),
  };
}

function firstWords(text: string): string {
  const plain = text
    .slice(0, MAX_WORDS_CHARS * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > MAX_WORDS_CHARS ? `${plain.slice(0, MAX_WORDS_CHARS).trimEnd()}…` : plain;
}
