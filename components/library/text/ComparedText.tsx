import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ArticleVersion, Changes, PassageChange } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { Block } from './Block';
import { MarginNotes } from './MarginNotes';
import { partNamer } from './part-namer';
import type { PlacedNotes } from './placed-notes';
import { blockRows, type FoldRow, foldRows, type Row } from './text-rows';

// In: the changes between two versions, and where the notes are in them. Out: one text with both, notes in the margin.

interface ComparedTextProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly lang: string;
  readonly changes: Changes;
  readonly before: ArticleVersion;
  readonly after: ArticleVersion;
  readonly placed: PlacedNotes;
  /** What the newspaper changed inside passages, by the ids of annotations. */
  readonly changed: ReadonlyMap<string, PassageChange>;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** The article in reading order, each block with the notes beside it; long stretches without either are folded. */
export function ComparedText(props: ComparedTextProps) {
  const { root, lang, changes, before, after, placed, changed, onFocusIn } = props;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => {
    const blocks = blockRows(changes.blocks, placed);
    return changes.count === 0 ? blocks : foldRows(blocks);
  }, [changes, placed]);
  const shown = rows.flatMap((row): readonly Row[] =>
    row.kind === 'fold' && opened.has(startOf(row)) ? row.rows : [row],
  );
  const nameOf = useMemo(() => partNamer(before, after), [before, after]);

  return (
    <article
      ref={root}
      class="text"
      aria-label={t('library.text')}
      style={{ '--rows': shown.length }}
      onFocusIn={onFocusIn}
    >
      {shown.map((row, at) => {
        if (row.kind === 'fold') {
          const start = startOf(row);
          const open = () => setOpened(new Set([...opened, start]));
          return <Fold key={`fold ${start}`} row={row} at={at} onOpen={open} />;
        }
        const { change, notes } = row;
        const name = nameOf(change);
        const next = shown.findIndex((one, from) => from > at && hasNotes(one));
        return [
          <Block
            key={keyOf(row)}
            row={row}
            at={at}
            lang={lang}
            name={name}
            formerName={nameOf(change, 'before')}
            placed={placed}
          />,
          notes.length > 0 && (
            <MarginNotes
              key={`notes ${keyOf(row)}`}
              notes={notes}
              removed={placed.before.beginnings}
              at={at}
              span={(next < 0 ? shown.length : next) - at}
              label={t('library.notesOf', [name])}
              changed={changed}
              lang={lang}
            />
          ),
        ];
      })}
    </article>
  );
}

const hasNotes = (row: Row): boolean => row.kind === 'block' && row.notes.length > 0;

const keyOf = ({ change }: Extract<Row, { kind: 'block' }>): string =>
  `${change.before?.index ?? ''} ${change.after?.index ?? ''}`;

const startOf = ({ rows }: FoldRow): number => rows[0]?.change.after?.index ?? 0;

interface FoldProps {
  readonly row: FoldRow;
  readonly at: number;
  readonly onOpen: () => void;
}

function Fold({ row, at, onOpen }: FoldProps) {
  const count = row.rows.length;
  return (
    <div class="fold" style={{ '--row': at + 1 }}>
      <Button class="fold-open" aria-expanded={false} onPress={onOpen}>
        … {t('library.folded', count, [formatCount(count)])}
      </Button>
    </div>
  );
}
