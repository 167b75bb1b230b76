import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../lib/records';
import type { Actions } from './actions';
import type { Entry } from './entry';
import { NoteRow } from './NoteRow';
import { CHUNK } from './use-growing';

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
}

/** Highlights in the order given. */
export function NoteList({ label, ...props }: NoteListProps) {
  const chunks: VNode[] = [];
  for (let from = 0; from < props.limit; from += CHUNK) {
    chunks.push(<Rows key={from} {...props} from={from} />);
  }
  return (
    <ul class="notes" aria-label={label}>
      {chunks}
    </ul>
  );
}

type RowsProps = Omit<NoteListProps, 'label'> & { readonly from: number };

/** A chunk of rows, drawn again only when something in it changes. */
function Rows({ entries, limit, from, current, terms, names, actions }: RowsProps) {
  const to = Math.min(from + CHUNK, limit);
  const here = entries.findIndex(({ annotation }) => annotation.id === current);
  const currentHere = here >= from && here < to ? here : -1;
  return useMemo(
    () => (
      <>
        {entries.slice(from, to).map((entry, at) => (
          <NoteRow
            key={entry.annotation.id}
            entry={entry}
            current={from + at === currentHere}
            terms={terms}
            names={names}
            actions={actions}
          />
        ))}
      </>
    ),
    [entries, from, to, currentHere, terms, names, actions],
  );
}
