import { useMemo } from 'preact/hooks';
import type { NoteEntry } from '../state/note-entry';
import { NoteRow } from './NoteRow';

interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  /** How many of them to draw. */
  readonly limit: number;
  readonly label: string;
  /** The row at which the Tab key stops. */
  readonly current: string | undefined;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
}

/** Highlights in the order given. */
export const NoteList = ({ entries, limit, label, current, terms }: NoteListProps) => (
  <ul class="notes" aria-label={label}>
    {entries.slice(0, limit).map((entry) => (
      <SteadyRow
        key={entry.annotation.id}
        entry={entry}
        current={entry.annotation.id === current}
        terms={terms}
      />
    ))}
  </ul>
);

/** A row that is drawn again only when something in it changes. */
const SteadyRow = ({ entry, current, terms }: Parameters<typeof NoteRow>[0]) =>
  useMemo(() => <NoteRow entry={entry} current={current} terms={terms} />, [entry, current, terms]);
