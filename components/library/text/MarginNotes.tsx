import type { Annotation, PassageChange } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import { EditableNote } from '../reading/EditableNote';
import type { PassagePart } from './placed-notes';

interface MarginNotesProps {
  readonly notes: readonly PassagePart[];
  /** Annotations whose passage is gone, by block. */
  readonly removed: ReadonlyMap<number, readonly PassagePart[]>;
  /** The row of the text that they belong to, from 0, and how many rows they may reach down. */
  readonly at: number;
  readonly span: number;
  readonly label: string;
  /** What the newspaper changed inside passages, by the ids of annotations. */
  readonly changed: ReadonlyMap<string, PassageChange>;
  /** Of the article. */
  readonly lang: string;
}

/** The user's notes beside a block. */
export function MarginNotes(props: MarginNotesProps) {
  const { notes, removed, at, span, label, changed, lang } = props;
  const gone = new Set([...removed.values()].flat());
  return (
    <aside class="margin" aria-label={label} style={{ '--row': at + 1, '--span': span }}>
      {notes.map((part) => (
        <Note
          key={part.annotation.id}
          annotation={part.annotation}
          changed={changed.get(part.annotation.id) ?? null}
          lang={lang}
          state={
            gone.has(part) ? t('library.takenOut') : part.uncertain ? t('library.uncertain') : null
          }
        />
      ))}
    </aside>
  );
}

interface NoteProps {
  readonly annotation: Annotation;
  readonly changed: PassageChange | null;
  readonly lang: string;
  readonly state: string | null;
}

function Note({ annotation, changed, lang, state }: NoteProps) {
  const { id, colour } = annotation;
  return (
    <div class="note" id={`note-${id}`} data-colour={colour}>
      <EditableNote {...{ annotation, changed, state, lang }} />
    </div>
  );
}
