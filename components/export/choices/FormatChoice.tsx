import { useId } from 'preact/hooks';
import type { FormatId } from '../../../lib/exchange';
import { formatGroups, formatWords } from '../../ui/export/format-words';
import { t } from '../../ui/words/i18n';

interface FormatChoiceProps {
  readonly chosen: FormatId;
  /** Those that this version writes. */
  readonly offered: readonly FormatId[];
  readonly onChoose: (format: FormatId) => void;
}

/** The forms that notes can take, by what people do with them. */
export function FormatChoice({ chosen, offered, onChoose }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-title">{t('exchange.where')}</legend>
      {formatGroups.map((group) => (
        <div key={group.name()} class="choice-group">
          <p class="choice-head">{group.name()}</p>
          {group.formats
            .filter((id) => offered.includes(id))
            .map((id) => (
              <label key={id} class="choice-row">
                <input
                  type="radio"
                  name={name}
                  value={id}
                  checked={id === chosen}
                  onChange={() => onChoose(id)}
                />
                <span>
                  <span class="choice-name">{formatWords[id].name()}</span>
                  <span class="choice-purpose">{formatWords[id].purpose()}</span>
                </span>
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
