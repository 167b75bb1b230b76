import { useCallback, useMemo } from 'preact/hooks';
import { alikeDocuments, type DocumentRow } from '../../../../lib/records';
import { keepApart, mergeDocuments, readUnresolved } from '../../../../lib/store';
import { hashOf } from '../../../ui/address/library-address';
import { Button } from '../../../ui/controls/Button';
import { readyValue, useLiveQuery } from '../../../ui/store/use-live-query';
import { formatCount, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';
import { UnresolvedRow } from './UnresolvedRow';

const why = {
  year: () => t('documents.alikeYear'),
  place: () => t('documents.alikePlace'),
  symbol: () => t('documents.alikeSymbol'),
} as const;

/** What a person has to look at: documents that may be one, and citations of which the document is not known. */
export function Review({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const { store } = useLibrary();
  const write = useDocumentWrites();
  const byId = useMemo(() => new Map(rows.map((row) => [row.regulation.id, row])), [rows]);
  const pairs = useMemo(() => alikeDocuments(rows.map(({ regulation }) => regulation)), [rows]);
  const open = readyValue(useLiveQuery(useCallback(() => readUnresolved(store), [store])), []);
  const count = pairs.length + open.length;
  if (count === 0) return null;
  return (
    <details class="review">
      <summary>{t('documents.review', count, [formatCount(count)])}</summary>
      <ul>
        {pairs.slice(0, MOST).map(({ keepId, goneId, why: reason }) => {
          const [kept, gone] = [byId.get(keepId), byId.get(goneId)];
          if (kept === undefined || gone === undefined) return null;
          return (
            <li key={goneId} class="review-row">
              <p>
                <a href={hashOf({ view: 'document', id: goneId, pin: null })} lang="vi">
                  {gone.regulation.name}
                </a>{' '}
                {t('documents.mayBe')}{' '}
                <a href={hashOf({ view: 'document', id: keepId, pin: null })} lang="vi">
                  {kept.regulation.name}
                </a>
              </p>
              <p class="hint">
                {why[reason]()} ·{' '}
                {t('documents.inArticles', gone.articles, [formatCount(gone.articles)])}
              </p>
              <Button
                kind="quiet"
                onPress={() =>
                  void write(
                    () => mergeDocuments(store, kept.regulation, goneId),
                    t('documents.mergedDone'),
                  )
                }
              >
                {t('documents.mergeThese')}
              </Button>
              <Button
                kind="quiet"
                onPress={() =>
                  void write(() => keepApart(store, goneId, keepId), t('documents.apartDone'))
                }
              >
                {t('documents.notOne')}
              </Button>
            </li>
          );
        })}
        {open.slice(0, MOST).map((each) => (
          <UnresolvedRow key={each.mention.id} unresolved={each} />
        ))}
      </ul>
    </details>
  );
}

/** Drawn at once: nobody reviews more in a sitting. */
const MOST = 100;
