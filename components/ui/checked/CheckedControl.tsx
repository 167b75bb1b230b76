import { useId, useRef } from 'preact/hooks';
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

/**
 * Says whether a passage is to be verified, was verified or refuted, and by what: an address, words, or a document, which is
 * stored by its name. A source reads the same where the document is not known.
 */
export function CheckedControl({ checked, documents, onChange }: CheckedControlProps) {
  const id = useId();
  const state = checked?.state ?? 'none';
  const isSettled = checked !== null && checked.state !== 'open';
  /** What was typed, for who chooses another state and comes back. */
  const typed = useRef('');
  return (
    <div class="checked-control">
      <label class="checked-state">
        <span>{t('libraryList.checked')}</span>
        <select
          value={state}
          data-state={state}
          onChange={({ currentTarget }) => {
            const next = checkedStates.find((each) => each === currentTarget.value) ?? 'none';
            if (isSettled) typed.current = checked.source;
            onChange(checkedAs(next, typed.current, checked));
          }}
        >
          {checkedStates.map((each) => (
            <option key={each} value={each}>
              {checkedStateName(each)}
            </option>
          ))}
        </select>
      </label>
      {isSettled && (
        <label class="checked-source">
          <span>{t('checked.source')}</span>
          <input
            list={documents.length > 0 ? id : undefined}
            value={checked.source}
            maxLength={limits.source}
            dir="auto"
            placeholder={t('checked.sourceExample')}
            onInput={({ currentTarget }) =>
              onChange(checkedAs(checked.state, currentTarget.value, checked))
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
      {isSettled && /^https?:\/\//i.test(checked.source) && <CheckedLine checked={checked} />}
    </div>
  );
}
