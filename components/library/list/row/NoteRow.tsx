import { memo } from 'preact/compat';
import { type ListedNote, limits } from '../../../../lib/records';
import { langOf } from '../../../ui/words/article-attributes';
import { formatMomentDay } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { useList } from '../list-context';
import { HitText } from './HitText';
import { RowChips } from './RowChips';
import { RowSource } from './RowSource';

// In: a note with its article and documents. Out: how a list draws it, and that it was opened or chosen.

interface NoteRowProps {
  readonly id: string;
  /** Undefined until it is read. */
  readonly note: ListedNote | undefined;
  /** Whether the article's name stands above the row. */
  readonly isHeaded: boolean;
  /** The list is one stop of the Tab key. */
  readonly tabIndex: 0 | -1;
  /** Whether the reading pane shows it. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
}

const MAX_NAME_CHARS = 60;

/**
 * A note in a list: its passage, the user's words, and what is known of both. The list draws itself several times with each
 * letter that is searched for; a row draws itself again only where something of it is otherwise.
 */
export const NoteRow = memo(function NoteRow(props: NoteRowProps) {
  const { id, note, isHeaded, tabIndex, isOpen, isChosen } = props;
  const { open, toggle, extend, addressOf, terms } = useList();
  if (note === undefined) return <div class="row row-unread" data-stop={id} tabIndex={tabIndex} />;
  const { annotation, article } = note;
  const quote = annotation.target.quote.exact;
  return (
    <div class="row" data-colour={annotation.colour} data-open={isOpen} data-chosen={isChosen}>
      <label class="row-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={t('libraryList.choose', [quote.slice(0, MAX_NAME_CHARS)])}
          onClick={(event) => {
            if (!event.shiftKey) return toggle(id);
            event.preventDefault();
            extend(id);
          }}
        />
      </label>
      <a
        class="row-quote"
        href={addressOf(id)}
        data-stop={id}
        tabIndex={tabIndex}
        aria-keyshortcuts={annotation.deletedAt === null ? 'Delete' : 'R'}
        aria-current={isOpen ? 'true' : undefined}
        lang={langOf(article)}
        dir="auto"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          if (event.shiftKey) extend(id);
          else open(id);
        }}
      >
        <HitText text={quote} terms={terms} most={MAX_QUOTE_CHARS} />
      </a>
      {annotation.note !== '' && (
        <p class="row-note" dir="auto">
          <HitText text={annotation.note} terms={terms} most={MAX_NOTE_CHARS} />
        </p>
      )}
      <RowChips note={note} />
      <RowSource note={note} isHeaded={isHeaded} />
      {annotation.deletedAt !== null && (
        <p class="row-going">{t('trash.goes', [goesOn(annotation.deletedAt)])}</p>
      )}
    </div>
  );
});

/** The day on which a note in the trash is emptied for good. */
function goesOn(deletedAt: string): string {
  const day = new Date(deletedAt);
  if (Number.isNaN(day.getTime())) return deletedAt;
  day.setDate(day.getDate() + limits.trashDays);
  return formatMomentDay(day.toISOString(), language());
}

/** Three lines of each at the most: nobody sees more of 50 000 characters, and the layout would measure them. */
const MAX_QUOTE_CHARS = 600;
const MAX_NOTE_CHARS = 400;
