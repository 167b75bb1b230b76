import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { FailedWrite, Regulation } from '../../../../lib/records';
import { linkRegulation } from '../../../../lib/store';
import { hashOf } from '../../../ui/address/library-address';
import { Button, IconButton } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import type { DraftHandle } from '../../../ui/note/use-draft';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { failureText } from '../../../ui/store/failure-text';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { attemptNote } from './note-drafts';

interface NoteDocumentsProps {
  /** Of the note. */
  readonly id: string;
  readonly draft: DraftHandle;
  readonly known: ReadonlyMap<string, Regulation>;
}

/** The documents that a note is linked to: each leads to its page, can be taken off, and more can be found. */
export function NoteDocuments({ id, draft, known }: NoteDocumentsProps) {
  const { store, documents } = useLibrary();
  const [isChoosing, setChoosing] = useState(false);
  const [failed, setFailed] = useState<FailedWrite | null>(null);
  const { regulationIds } = draft.fields;
  const offered = [...new Set(known.values())].filter(
    (one) => !regulationIds.some((linked) => (known.get(linked)?.id ?? linked) === one.id),
  );

  const link = async (regulation: Regulation): Promise<void> => {
    setChoosing(false);
    // What is typed goes first: the record that comes back has it.
    await draft.keep();
    const result = await attemptNote(() => linkRegulation(store, { annotationId: id, regulation }));
    setFailed(result.kind === 'failed' ? result : null);
    if (result.kind === 'saved') draft.receive(result.annotation);
  };

  return (
    <section class="note-documents" aria-label={t('editor.regulations')}>
      <ul class="row-chips">
        {regulationIds.map((linked) => {
          const document = known.get(linked);
          const name = document?.name ?? linked;
          return (
            <li key={linked} class="row-chip note-document">
              <a
                href={hashOf({ view: 'document', id: document?.id ?? linked, pin: null })}
                dir="auto"
              >
                <span aria-hidden="true">§ </span>
                {name}
              </a>
              <IconButton
                class="chip-remove"
                icon={X}
                size={14}
                label={t('editor.unlink', [name])}
                onPress={() =>
                  draft.set({ regulationIds: regulationIds.filter((one) => one !== linked) })
                }
              />
            </li>
          );
        })}
        <li>
          <Button
            kind="quiet"
            class="note-document-add"
            aria-expanded={isChoosing}
            onPress={() => setChoosing(!isChoosing)}
          >
            <Icon icon={Plus} /> {t('editor.linkRegulation')}
          </Button>
        </li>
      </ul>
      {failed && (
        <p class="note-work-deleted" role="alert">
          {failureText(failed.reason)}
        </p>
      )}
      {isChoosing && (
        <RegulationSearch
          takesFocus
          search={documents.search}
          first={offered}
          onChoose={(regulation) => void link(regulation)}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
