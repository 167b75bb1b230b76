import type { ListedNote } from '../../../../lib/records';
import { addressOf, langOf } from '../../../ui/words/article-attributes';
import { colourName } from '../../../ui/words/colour-name';
import { formatMomentDay } from '../../../ui/words/dates';
import { formatCount, language, t } from '../../../ui/words/i18n';
import { checkedName } from '../../filters/value-words';
import { useLibrary } from '../../library-context';

interface PrintedListProps {
  readonly notes: readonly ListedNote[];
  /** How many were found: perhaps more than are printed. */
  readonly count: number;
}

/** All that was found, whole and plain, for paper alone. */
export const PrintedList = ({ notes, count }: PrintedListProps) => (
  <div class="printed">
    <p class="printed-count">
      {t('library.versionNotes', count, [formatCount(count)])}
      {notes.length < count && ` · ${t('libraryList.printedFirst', [formatCount(notes.length)])}`}
    </p>
    <ol class="printed-list">
      {notes.map((note) => (
        <PrintedNote key={note.annotation.id} note={note} />
      ))}
    </ol>
  </div>
);

function PrintedNote({
  note: { annotation, article, regulations },
}: {
  readonly note: ListedNote;
}) {
  const { settings } = useLibrary();
  const { target, note, tags, colour, checked, createdAt } = annotation;
  const facts = [
    colourName(colour, settings.colourNames),
    checked !== null && checkedName(checked.state),
    ...regulations.map(({ name }) => `§ ${name}`),
    ...tags.map((tag) => `#${tag}`),
  ];
  const source = [
    article?.title || addressOf(article),
    article?.site,
    formatMomentDay(createdAt, language()),
  ];
  return (
    <li class="printed-note" data-colour={colour}>
      <blockquote class="printed-quote" lang={langOf(article)} dir="auto">
        {target.quote.exact}
      </blockquote>
      {note !== '' && (
        <p class="printed-text" dir="auto">
          {note}
        </p>
      )}
      <p class="printed-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p class="printed-facts">{source.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
