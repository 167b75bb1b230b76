import { useMemo } from 'preact/hooks';
import type { SearchTerms } from '../../../lib/search';
import type { NoteEntry } from '../state/note-entry';
import { NoteRow } from './NoteRow';

interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  /** How many of them to draw. */
  readonly limit: number;
  readonly label: string;
  /** The row at which the Tab key stops. */
  readonly current: string | undefined;
  /** What is searched for. */
  readonly terms: SearchTerms;
}

/** Highlights in the order given. */
export const NoteList = ({ entries, limit, label, current, terms }: NoteListProps) => (
  <ul class="notes" aria-label={label}>
    {entries.slice(0, limit).map((entry) => (
      <li key={entry.annotation.id}>
        <SteadyRow entry={entry} current={entry.annotation.id === current} terms={terms} />
      </li>
    ))}
  </ul>
);

/** A row that is drawn again only when something in it changes. */
export const SteadyRow = ({ entry, current, terms }: Parameters<typeof NoteRow>[0]) =>
  useMemo(() => <NoteRow entry={entry} current={current} terms={terms} />, [entry, current, terms]);
