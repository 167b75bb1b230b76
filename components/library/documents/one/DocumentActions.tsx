import { Copy, Merge, Pencil } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { listRegulations } from '../../../../lib/exchange';
import type { DocumentView } from '../../../../lib/records';
import { allNotes, hashOf } from '../../../ui/address/library-address';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { EditDocument } from './EditDocument';
import { MergeInto } from './MergeInto';

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
  const editing = useRef<HTMLButtonElement>(null);
  const merging = useRef<HTMLButtonElement>(null);
  /** The button that opened it has the focus again before what has it goes. */
  const close = () => {
    (open === 'edit' ? editing : merging).current?.focus();
    setOpen(null);
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
        <Button
          ref={editing}
          kind="quiet"
          aria-expanded={open === 'edit'}
          onPress={() => toggle('edit')}
        >
          <Icon icon={Pencil} /> {t('documents.edit')}
        </Button>
        <Button
          ref={merging}
          kind="quiet"
          aria-expanded={open === 'merge'}
          onPress={() => toggle('merge')}
        >
          <Icon icon={Merge} /> {t('documents.merge')}
        </Button>
      </div>
      {open === 'edit' && <EditDocument regulation={regulation} onDone={close} />}
      {open === 'merge' && <MergeInto view={view} onDone={close} />}
    </>
  );
}
