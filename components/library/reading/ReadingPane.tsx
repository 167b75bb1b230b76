import { useRef } from 'preact/hooks';
import type { SearchTerms } from '../../../lib/search';
import { failureOf } from '../../../lib/store';
import { storeFault } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { ReadingBody } from './ReadingBody';
import { useKeptFocus } from './use-kept-focus';
import { useReading, useTexts } from './use-reading';

// In: a note's id, and what was searched for. Out: it in the text of its article, open for writing, and the way to the other notes.

interface ReadingPaneProps {
  /** Of an annotation. */
  readonly id: string;
  readonly terms: SearchTerms;
  readonly onClose: () => void;
  /** To the next note of the list, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** A note in the text of its article, beside all others. */
export function ReadingPane(props: ReadingPaneProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useKeptFocus(root, props.id);
  return (
    <div ref={root} class="reading-root" tabIndex={-1} {...focus}>
      <ReadingContent {...props} />
    </div>
  );
}

function ReadingContent({ id, terms, onClose, onStep }: ReadingPaneProps) {
  const { store } = useLibrary();
  const live = useReading(store, id);
  const reading = live.kind === 'ready' ? live.value : null;
  const texts = useTexts(store, reading?.annotation.articleId ?? null);
  const failed = [live, texts].find((one) => one.kind === 'failed');
  if (failed?.kind === 'failed') {
    const { title, more } = storeFault(failureOf(failed.error));
    return (
      <div class="reading-blank" role="alert">
        <h2>{title}</h2>
        <p>{more}</p>
      </div>
    );
  }
  if (live.kind === 'ready' && reading === null) {
    return <p class="reading-blank">{t('editor.gone')}</p>;
  }
  if (reading === null || texts.kind !== 'ready') {
    return (
      <p class="loading" role="status">
        {t('popup.loading')}
      </p>
    );
  }
  return (
    <ReadingBody
      reading={reading}
      versions={texts.value}
      terms={terms}
      onClose={onClose}
      onStep={onStep}
    />
  );
}
