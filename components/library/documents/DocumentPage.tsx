import { useCallback } from 'preact/hooks';
import { readDocument } from '../../../lib/store';
import type { DocumentPlace } from '../../ui/address/document-places';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { Blank } from '../Blank';
import { LibraryPage } from '../frame/LibraryPage';
import { Unread } from '../frame/Unread';
import { useLibrary } from '../library-context';
import { Citing } from './one/Citing';
import { DocumentActions } from './one/DocumentActions';
import { DocumentFacts } from './one/DocumentFacts';
import { MergedDocuments } from './one/MergedDocuments';

interface DocumentPageProps {
  /** Which document, and what the list of who cites it is narrowed by. */
  readonly place: DocumentPlace;
  readonly onRetry: () => void;
}

/** What is known of a document, and every passage and article that cites it, by date. */
export function DocumentPage({ place, onRetry }: DocumentPageProps) {
  const { id } = place;
  const { store } = useLibrary();
  const live = useLiveQuery(useCallback(() => readDocument(store, id), [store, id]));
  const view = readyValue(live, undefined);
  if (view === undefined) return <Unread live={live} onRetry={onRetry} />;
  if (view === null) {
    return <Blank title={t('documents.missing')} more={t('documents.missingMore')} />;
  }
  const { regulation, merged, citing, spellings } = view;
  return (
    <LibraryPage title={regulation.name}>
      <DocumentFacts regulation={regulation} />
      <DocumentActions view={view} />
      <MergedDocuments regulation={regulation} merged={merged} />
      {spellings.length > 0 && (
        <details class="met-spellings">
          <summary>{t('popup.spellings', spellings.length)}</summary>
          <ul>
            {spellings.map(({ text, count }) => (
              <li key={text}>
                <span lang="vi" dir="auto">
                  “{text}”
                </span>{' '}
                · {t('popup.mentions', count)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Citing place={place} citing={citing} />
    </LibraryPage>
  );
}
