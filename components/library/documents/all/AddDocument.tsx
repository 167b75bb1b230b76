import { useState } from 'preact/hooks';
import { limits, type Regulation } from '../../../../lib/records';
import { addDocument, readRegulations } from '../../../../lib/store';
import { Button } from '../../../ui/controls/Button';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';

/** A document that no article cited yet: found in the catalogue, or told by name. */
export function AddDocument({ onDone }: { readonly onDone: () => void }) {
  const { store, documents, go } = useLibrary();
  const write = useDocumentWrites();
  const [name, setName] = useState('');
  const [subject, setSubject] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const add = async (regulation: Regulation) => {
    const [stored] = await readRegulations(store, [regulation.id]).catch(() => []);
    // What is stored already has its page.
    if (stored !== undefined) return go({ view: 'document', id: stored.id, pin: null });
    const isAdded = await write(() => addDocument(store, regulation), t('documents.added'));
    if (!isAdded) return;
    onDone();
    go({ view: 'document', id: regulation.id, pin: null });
  };
  const recognise = async () => {
    const found = await documents.recognise(name).catch(() => null);
    setUnknown(found === null);
    if (found === null) return;
    const said = subject.trim();
    await add({ ...found, subject: said || found.subject, state: 'edited' });
  };
  return (
    <section class="document-add" aria-label={t('documents.add')}>
      <RegulationSearch
        first={[]}
        search={documents.search}
        takesFocus
        onChoose={(regulation) => void add(regulation)}
        onClose={onDone}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void recognise();
        }}
      >
        <label class="field">
          <span>{t('documents.byName')}</span>
          <input
            value={name}
            maxLength={limits.name}
            placeholder={t('documents.nameExample')}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setUnknown(false);
            }}
          />
        </label>
        <label class="field">
          <span>{t('editor.subject')}</span>
          <input
            value={subject}
            maxLength={limits.subject}
            onInput={(event) => setSubject(event.currentTarget.value)}
          />
        </label>
        {isUnknown && (
          <p class="warning" role="alert">
            {t('documents.noType')}
          </p>
        )}
        <Button kind="primary" submit disabled={name.trim() === ''}>
          {t('documents.addThis')}
        </Button>
      </form>
    </section>
  );
}
