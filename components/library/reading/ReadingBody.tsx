import { useCallback, useContext, useMemo, useRef } from 'preact/hooks';
import { type Annotation, type ArticleVersion, regulationsById } from '../../../lib/records';
import type { SearchTerms } from '../../../lib/search';
import { useChangedPassages } from '../../ui/store/use-versions';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { t } from '../../ui/words/i18n';
import { PlaceContext, useLibrary } from '../library-context';
import { PlacelessNotes } from './PlacelessNotes';
import { ReadingHead } from './ReadingHead';
import { ReadingNote } from './ReadingNote';
import { changesInWords } from './reading-changes';
import { ReadingText } from './text/ReadingText';
import { usePlacedNotes } from './text/use-placed-notes';
import { useArticleSteps } from './use-article-steps';
import type { Reading } from './use-reading';

interface ReadingBodyProps {
  readonly reading: Reading;
  readonly versions: readonly ArticleVersion[];
  readonly terms: SearchTerms;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The article's head, its text with the notes, and those that have no place in it. */
export function ReadingBody({ reading, versions, terms, onClose, onStep }: ReadingBodyProps) {
  const { find, go } = useLibrary();
  const place = useContext(PlaceContext);
  const root = useRef<HTMLDivElement>(null);
  const { annotation, notes, isGone } = reading;
  const { article, annotations } = notes;
  const chosen = annotation.id;
  const lang = langOf(article);
  const regulations = useMemo(() => regulationsById(notes.regulations), [notes.regulations]);
  const changed = useChangedPassages(find, versions, annotations);
  const read = usePlacedNotes(find, versions, annotation, annotations);
  const since = useMemo(
    () => changesInWords(versions, annotations),
    [versions, annotations.length],
  );

  const onOpen = useCallback(
    (id: string) => {
      if (place.view === 'notes') go({ ...place, note: id }, 'replace');
    },
    [go, place],
  );
  const at = annotations.findIndex(({ id }) => id === chosen);
  const step = (by: 1 | -1) => {
    const next = annotations[at + by];
    if (next) onOpen(next.id);
    else onStep(by);
  };
  useArticleSteps({
    root,
    onStep: step,
    onEdit: () => root.current?.querySelector('textarea')?.focus(),
  });

  const noteOf = (one: Annotation, uncertain: boolean) => (
    <ReadingNote
      key={one.id}
      annotation={one}
      article={article}
      regulations={regulations}
      changed={changed.get(one.id) ?? null}
      state={uncertain ? t('library.uncertain') : null}
      lang={lang}
      isOpen={one.id === chosen}
      onOpen={onOpen}
      onLeave={onClose}
    />
  );
  const isKnown = addressOf(article) !== null;
  return (
    <div ref={root} class="reading">
      <ReadingHead
        article={article}
        at={at + 1}
        count={annotations.length}
        hasText={read !== null}
        changed={since}
        onStep={step}
        onClose={onClose}
      />
      {isGone && (
        <p class="note-work-deleted" role="alert">
          {t('popup.deletedElsewhere')}
        </p>
      )}
      {read === null ? (
        <PlacelessNotes
          title={t('library.unseen')}
          more={isKnown ? t('library.unseenMore') : t('library.unseenNowhere')}
          {...{ lang, noteOf }}
          notes={annotations}
        />
      ) : (
        <>
          <PlacelessNotes
            title={t('popup.orphan')}
            more={t('popup.orphanHelp')}
            {...{ lang, noteOf }}
            notes={read.placed.lost.map((lost) => lost.annotation)}
          />
          <ReadingText {...{ read, chosen, terms, lang, noteOf }} />
        </>
      )}
    </div>
  );
}
