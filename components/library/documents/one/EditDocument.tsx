import { useEffect, useRef, useState } from 'preact/hooks';
import { type EditedFields, longFields, type Regulation } from '../../../../lib/records';
import { editDocument } from '../../../../lib/store';
import { Button } from '../../../ui/controls/Button';
import {
  editedFieldLabels,
  editedFieldNames,
  editedFieldsOf,
} from '../../../ui/regulation/edited-fields';
import { failureText } from '../../../ui/store/failure-text';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDocumentWrites } from '../use-document-writes';
import { changedFacts, FactFields, saidFactsOf } from './FactFields';
import { dayProblem } from './IssueFields';

interface EditDocumentProps {
  readonly regulation: Regulation;
  readonly onDone: () => void;
}

/** What the user knows better. Another number, symbol, year or place make it another document, which takes this one in. */
export function EditDocument({ regulation, onDone }: EditDocumentProps) {
  const { store, documents } = useLibrary();
  const write = useDocumentWrites();
  const [fields, setFields] = useState<EditedFields>(() => editedFieldsOf(regulation));
  const [facts, setFacts] = useState(() => saidFactsOf(regulation));
  const [isUnanswered, setUnanswered] = useState(false);
  const tooLong = longFields(fields);
  const isYearWrong = !/^(?:\d{4})?$/.test(fields.year.trim());
  const dayFault = dayProblem(facts.date, fields.year);
  const save = async () => {
    const said = { ...fields, ...changedFacts(saidFactsOf(regulation), facts) };
    const edited = await documents.edit(regulation, said).catch(() => null);
    setUnanswered(edited === null);
    if (edited === null) return;
    const isSaved = await write(
      () => editDocument(store, regulation, edited),
      t('documents.editedDone'),
    );
    if (!isSaved) return;
    // The address stays where the document has another id now: it leads to what took this one in, and back when it is undone.
    onDone();
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="document-edit"
      aria-label={t('documents.edit')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {editedFieldNames.map((name) => (
        <label key={name} class="field">
          <span>{editedFieldLabels[name]()}</span>
          <input
            value={fields[name]}
            aria-invalid={tooLong.includes(name) || (name === 'year' && isYearWrong)}
            onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <FactFields facts={facts} year={fields.year} onFacts={setFacts} />
      {dayFault !== null && <p class="warning">{dayFault}</p>}
      {isYearWrong && <p class="warning">{t('editor.yearShape')}</p>}
      {tooLong[0] !== undefined && <p class="warning">{failureText('refused', tooLong[0])}</p>}
      {isUnanswered && (
        <p class="warning" role="alert">
          {t('documents.unanswered')}
        </p>
      )}
      <Button
        kind="primary"
        submit
        disabled={tooLong.length > 0 || isYearWrong || dayFault !== null}
      >
        {t('documents.save')}
      </Button>
      <Button kind="quiet" onPress={onDone}>
        {t('documents.leave')}
      </Button>
    </form>
  );
}
