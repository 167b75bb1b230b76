import { useMemo } from 'preact/hooks';
import type { NoteEntry } from '../state/note-entry';
import type { MarkText } from './mark-text';
import { NoteRow } from './NoteRow';

interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  /** How many of them to draw. */
  readonly limit: number;
  readonly label: string;
  /** The row at which the Tab key stops. */
  readonly current: string | undefined;
  readonly mark: MarkText;
}

/** Highlights in the order given. */
export const NoteList = ({ entries, limit, label, current, mark }: NoteListProps) => (
  <ul class="notes" aria-label={label}>
    {entries.slice(0, limit).map((entry) => (
      <li key={entry.annotation.id}>
        <SteadyRow entry={entry} current={entry.annotation.id === current} mark={mark} />
      </li>
    ))}
  </ul>
);

/** A row that is drawn again only when something in it changes. */
export const SteadyRow = ({ entry, current, mark }: Parameters<typeof NoteRow>[0]) =>
  useMemo(() => <NoteRow entry={entry} current={current} mark={mark} />, [entry, current, mark]);
