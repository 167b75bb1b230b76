import { useId } from 'preact/hooks';
import { limits, type Verification } from '../../../lib/records';
import { t } from '../words/i18n';
import { CheckedLine } from './CheckedLine';
import { checkedAs, checkedStateName, checkedStates } from './checked-words';

// In: whether a passage was checked, and by what. Out: what the user says of it.

interface CheckedControlProps {
  readonly checked: Verification | null;
  /** Names of documents that it may have been checked by: those linked to the note. */
  readonly documents: readonly string[];
  readonly onChange: (checked: Verification | null) => void;
}

/** Says whether a passage is to be verified, was verified or refuted, and by what: a document, an address, or words. */
export function CheckedControl({ checked, documents, onChange }: CheckedControlProps) {
  const id = useId();
  const state = checked?.state ?? 'none';
  return (
    <div class="checked-control">
      <label class="checked-state">
        <span>{t('libraryList.checked')}</span>
        <select
          value={state}
          data-state={state}
          onChange={({ currentTarget }) => {
            const next = checkedStates.find((each) => each === currentTarget.value) ?? 'none';
            onChange(checkedAs(checked, next));
          }}
        >
          {checkedStates.map((each) => (
            <option key={each} value={each}>
              {checkedStateName(each)}
            </option>
          ))}
        </select>
      </label>
      {checked !== null && (
        <label class="checked-source">
          <span>{checked.state === 'open' ? t('checked.what') : t('checked.source')}</span>
          <input
            list={documents.length > 0 ? id : undefined}
            value={checked.source}
            maxLength={limits.source}
            dir="auto"
            placeholder={
              checked.state === 'open' ? t('checked.whatExample') : t('checked.sourceExample')
            }
            onInput={({ currentTarget }) =>
              onChange(checkedAs(checked, checked.state, currentTarget.value))
            }
          />
          {documents.length > 0 && (
            <datalist id={id}>
              {documents.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </label>
      )}
      {checked !== null && /^https?:\/\//i.test(checked.source) && (
        <CheckedLine checked={checked} />
      )}
    </div>
  );
}
