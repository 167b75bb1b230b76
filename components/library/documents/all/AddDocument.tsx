import { useState } from 'preact/hooks';
import { limits, type Regulation, type SaidField, saidFields } from '../../../../lib/records';
import { addDocument, readRegulations } from '../../../../lib/store';
import { Button } from '../../../ui/controls/Button';
import { RegulationSearch } from '../../../ui/regulation/RegulationSearch';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { dayProblem, IssueFields } from '../one/IssueFields';
import { useDocumentWrites } from '../use-document-writes';

const NONE = { issuer: '', date: '' };

/** A document that no article cited yet: found in the catalogue, or told by name. */
export function AddDocument({ onDone }: { readonly onDone: () => void }) {
  const { store, documents, go } = useLibrary();
  const write = useDocumentWrites();
  const [name, setName] = useState('');
  const [subject, setSubject] = useState('');
  const [facts, setFacts] = useState(NONE);
  const [isUnknown, setUnknown] = useState(false);
  const dayFault = dayProblem(facts.date, '');
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
    await add(saidDocument(found, { ...facts, subject }));
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
        <IssueFields facts={facts} year="" onFacts={setFacts} />
        {dayFault !== null && <p class="warning">{dayFault}</p>}
        {isUnknown && (
          <p class="warning" role="alert">
            {t('documents.noType')}
          </p>
        )}
        <Button kind="primary" submit disabled={name.trim() === '' || dayFault !== null}>
          {t('documents.addThis')}
        </Button>
      </form>
    </section>
  );
}

/** What was recognised in the typed name, with what was typed beside it: of all that the user is the source. */
function saidDocument(
  found: Regulation,
  typed: Readonly<Record<'issuer' | 'date' | 'subject', string>>,
): Regulation {
  const facts = {
    issuer: typed.issuer.trim() || found.issuer,
    date: typed.date || found.date,
    subject: typed.subject.trim() || found.subject,
  };
  const whole = { ...found, ...facts, state: 'edited' } as const;
  const isTyped = (field: SaidField) =>
    field === 'issuer' || field === 'date' || field === 'subject'
      ? typed[field].trim() !== ''
      : whole[field] !== null;
  return { ...whole, said: saidFields.filter(isTyped) };
}
