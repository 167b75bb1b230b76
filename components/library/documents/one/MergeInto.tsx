import { useState } from 'preact/hooks';
import { type DocumentView, type Regulation, saidFields } from '../../../../lib/records';
import { mergeDocuments, readDocument } from '../../../../lib/store';
import { Button } from '../../../ui/controls/Button';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { formatCount, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';

interface MergeIntoProps {
  readonly view: DocumentView;
  readonly onDone: () => void;
}

/** One of the two, with who cites it; of a document of the catalogue nothing is stored, and nobody cites it. */
type Side = Pick<DocumentView, 'regulation' | 'citing'>;

interface Pair {
  readonly kept: Side;
  readonly gone: Side;
  readonly canSwap: boolean;
}

/** Chooses the other document that this one is, and says what that means, and which of them stays, before it is done. */
export function MergeInto({ view, onDone }: MergeIntoProps) {
  const { store, documents } = useLibrary();
  const write = useDocumentWrites();
  const [pair, setPair] = useState<Pair | null>(null);
  const choose = async (chosen: Regulation) => {
    const stored = await readDocument(store, chosen.id).catch(() => null);
    const other = stored ?? { regulation: chosen, citing: [] };
    if (other.regulation.id === view.regulation.id) return;
    const canSwap = stored !== null;
    const keepsOwn = canSwap && isFuller(view, other);
    setPair(keepsOwn ? { kept: view, gone: other, canSwap } : { kept: other, gone: view, canSwap });
  };
  if (pair === null) {
    return (
      <RegulationSearch
        first={[]}
        search={documents.search}
        takesFocus
        onChoose={(chosen) => void choose(chosen)}
        onClose={onDone}
      />
    );
  }
  const { kept, gone, canSwap } = pair;
  const notes = gone.citing.reduce((sum, each) => sum + each.notes.length, 0);
  const merge = async () => {
    const isDone = await write(
      () => mergeDocuments(store, kept.regulation, gone.regulation.id),
      t('documents.mergedDone'),
    );
    // The address stays: it leads to the one that was kept, and back when it is undone.
    if (isDone) onDone();
  };
  return (
    <div class="merge-ask" role="alert">
      <p>
        {t('documents.mergeMeans', [
          gone.regulation.name,
          kept.regulation.name,
          formatCount(gone.citing.length),
          formatCount(notes),
        ])}
      </p>
      <Button kind="primary" onPress={() => void merge()}>
        {t('documents.mergeThese')}
      </Button>
      {canSwap && (
        <Button kind="quiet" onPress={() => setPair({ kept: gone, gone: kept, canSwap })}>
          {t('documents.keepThis', [gone.regulation.name])}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setPair(null)}>
        {t('documents.other')}
      </Button>
    </div>
  );
}

/** Whether more articles cite one than the other, or as many and more is known of it. */
function isFuller(one: Side, other: Side): boolean {
  const facts = ({ regulation }: Side) =>
    saidFields.filter((field) => regulation[field] !== null).length;
  return one.citing.length === other.citing.length
    ? facts(one) > facts(other)
    : one.citing.length > other.citing.length;
}
