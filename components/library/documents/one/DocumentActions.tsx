import { Copy, Merge, Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { listRegulations } from '../../../../lib/exchange';
import type { DocumentView, Regulation } from '../../../../lib/records';
import { mergeDocuments } from '../../../../lib/store';
import { allNotes, hashOf } from '../../../ui/address/library-address';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { formatCount, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';
import { EditDocument } from './EditDocument';

/** What can be done with a document: cited, exported, edited, merged; and its notes. */
export function DocumentActions({ view }: { readonly view: DocumentView }) {
  const { documents, notify } = useLibrary();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const { regulation } = view;
  const { id } = regulation;
  const copy = async () => {
    try {
      const [described] = await documents.describe([regulation]).catch(() => [regulation]);
      const [line] = listRegulations([described ?? regulation]);
      await navigator.clipboard.writeText(line?.text ?? regulation.name);
      notify({ text: t(line?.unknown.length === 0 ? 'citing.copied' : 'citing.copiedMarked') });
    } catch {
      notify({ text: t('citing.notCopied') });
    }
  };
  const toggle = (part: 'edit' | 'merge') => setOpen(open === part ? null : part);
  return (
    <>
      <div class="document-actions">
        <a class="quiet" href={hashOf({ ...allNotes, filters: { regulation: [id] } })}>
          {t('documents.allNotes')}
        </a>
        <a class="quiet" href={`/export.html#${new URLSearchParams({ regulation: id })}`}>
          {t('exchange.export')}
        </a>
        <Button kind="quiet" onPress={() => void copy()}>
          <Icon icon={Copy} /> {t('citing.copy')}
        </Button>
        <Button kind="quiet" aria-expanded={open === 'edit'} onPress={() => toggle('edit')}>
          <Icon icon={Pencil} /> {t('documents.edit')}
        </Button>
        <Button kind="quiet" aria-expanded={open === 'merge'} onPress={() => toggle('merge')}>
          <Icon icon={Merge} /> {t('documents.merge')}
        </Button>
      </div>
      {open === 'edit' && <EditDocument regulation={regulation} onDone={() => setOpen(null)} />}
      {open === 'merge' && <MergeInto view={view} onDone={() => setOpen(null)} />}
    </>
  );
}

interface MergeIntoProps {
  readonly view: DocumentView;
  readonly onDone: () => void;
}

/** Chooses the other document that this one is, and says what that means before it is done. */
function MergeInto({ view, onDone }: MergeIntoProps) {
  const { store, documents, go } = useLibrary();
  const write = useDocumentWrites();
  const [other, setOther] = useState<Regulation | null>(null);
  const { regulation, citing } = view;
  const notes = citing.reduce((sum, each) => sum + each.notes.length, 0);
  const merge = async (kept: Regulation) => {
    const isDone = await write(
      () => mergeDocuments(store, kept, regulation.id),
      t('documents.mergedDone'),
    );
    if (!isDone) return;
    onDone();
    go({ view: 'document', id: kept.id, pin: null }, 'replace');
  };
  if (other === null) {
    return (
      <RegulationSearch
        first={[]}
        search={documents.search}
        takesFocus
        onChoose={(chosen) => chosen.id !== regulation.id && setOther(chosen)}
        onClose={onDone}
      />
    );
  }
  return (
    <div class="merge-ask" role="alert">
      <p>
        {t('documents.mergeMeans', [
          regulation.name,
          other.name,
          formatCount(citing.length),
          formatCount(notes),
        ])}
      </p>
      <Button kind="primary" onPress={() => void merge(other)}>
        {t('documents.mergeThese')}
      </Button>
      <Button kind="quiet" onPress={() => setOther(null)}>
        {t('documents.other')}
      </Button>
    </div>
  );
}
