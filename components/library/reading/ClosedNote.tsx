import type { Annotation, PassageChange, Regulation } from '../../../lib/records';
import { hashOf } from '../../ui/address/library-address';
import { ChangedWords } from '../../ui/changed/ChangedWords';
import { CheckedLine } from '../../ui/checked/CheckedLine';
import { Button } from '../../ui/controls/Button';
import { colourName } from '../../ui/words/colour-name';
import { formatDayOf } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

interface ClosedNoteProps {
  readonly annotation: Annotation;
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly changed: PassageChange | null;
  /** What is to be said of its place; null where that is sure. */
  readonly state: string | null;
  readonly lang: string;
  readonly onOpen: () => void;
}

/** UTF-16 code units that are drawn of a note that is not open. */
const MAX_DRAWN_CHARS = 1_200;

/** A note that is not open for writing: its words, documents and tags, and the button that opens it. */
export function ClosedNote(props: ClosedNoteProps) {
  const { annotation, regulations, changed, state, lang, onOpen } = props;
  const { settings } = useLibrary();
  const { colour, note, tags, createdAt, regulationIds, checked } = annotation;
  return (
    <>
      <p class="note-head">
        <span class="note-colour">{colourName(colour, settings.colourNames)}</span>
        <time dateTime={createdAt}>{formatDayOf(createdAt, language())}</time>
        <Button class="note-open" onPress={onOpen}>
          {note === '' ? t('popup.write') : t('popup.edit')}
        </Button>
      </p>
      {state !== null && <p class="note-state">{state}</p>}
      {changed !== null && <ChangedWords changed={changed} lang={lang} />}
      {checked !== null && <CheckedLine checked={checked} />}
      {note !== '' && (
        <p class="note-text" dir="auto">
          {note.length > MAX_DRAWN_CHARS ? `${note.slice(0, MAX_DRAWN_CHARS)}…` : note}
        </p>
      )}
      {regulationIds.length > 0 && (
        <ul class="row-chips" aria-label={t('editor.regulations')}>
          {regulationIds.map((id) => {
            const document = regulations.get(id);
            return (
              <li key={id}>
                <a
                  class="row-chip"
                  href={hashOf({ view: 'document', id: document?.id ?? id, pin: null })}
                  dir="auto"
                >
                  <span aria-hidden="true">§ </span>
                  {document?.name ?? id}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      {tags.length > 0 && (
        <p class="note-tags" dir="auto">
          {tags.map((tag) => `#${tag}`).join(' ')}
        </p>
      )}
    </>
  );
}
