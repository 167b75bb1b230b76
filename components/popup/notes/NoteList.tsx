import { useMemo } from 'preact/hooks';
import type { Settings } from '../../../lib/records';
import type { Actions } from '../state/actions';
import type { Entry } from '../state/note-entry';
import { NoteRow } from './NoteRow';

export interface NoteListProps {
  readonly entries: readonly Entry[];
  /** How many of them to draw. */
  readonly limit: number;
  readonly label: string;
  /** The row at which the Tab key stops. */
  readonly current: string | undefined;
  readonly terms: readonly string[];
  readonly names: Settings['colourNames'];
  readonly actions: Actions;
  readonly device: string;
}

/** Highlights in the order given. */
export const NoteList = ({ entries, limit, label, current, ...shared }: NoteListProps) => (
  <ul class="notes" aria-label={label}>
    {entries.slice(0, limit).map((entry) => (
      <SteadyRow
        key={entry.annotation.id}
        entry={entry}
        current={entry.annotation.id === current}
        {...shared}
      />
    ))}
  </ul>
);

/** A row that is drawn again only when something in it changes. */
function SteadyRow(props: Parameters<typeof NoteRow>[0]) {
  const { entry, current, terms, names, actions, device } = props;
  return useMemo(
    () => <NoteRow {...{ entry, current, terms, names, actions, device }} />,
    [entry, current, terms, names, actions, device],
  );
}
