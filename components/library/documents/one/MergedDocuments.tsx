import type { Regulation } from '../../../../lib/records';
import { splitDocument } from '../../../../lib/store';
import { Button } from '../../../ui/controls/Button';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';

interface MergedDocumentsProps {
  readonly regulation: Regulation;
  readonly merged: readonly Regulation[];
}

/** Documents that the user said to be this one, and the way to split each off again. */
export function MergedDocuments({ regulation, merged }: MergedDocumentsProps) {
  const { store } = useLibrary();
  const write = useDocumentWrites();
  if (merged.length === 0) return null;
  return (
    <section class="merged-documents">
      <h2>{t('documents.mergedHere')}</h2>
      <ul>
        {merged.map(({ id, name }) => (
          <li key={id} class="review-row">
            <span lang="vi" dir="auto">
              {name}
            </span>
            <Button
              kind="quiet"
              onPress={() =>
                void write(() => splitDocument(store, regulation.id, id), t('documents.splitDone'))
              }
            >
              {t('documents.split')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
