import type { FoundRegulation } from '../../../lib/records';
import { Button } from '../controls/Button';
import { formatDay } from '../words/dates';
import { language, t } from '../words/i18n';

interface RegulationOptionProps {
  readonly id: string;
  readonly found: FoundRegulation;
  /** Enter chooses it. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** A document in the list of a search: enough of it to tell the law of this year from that of another. */
export function RegulationOption({ id, found, isActive, onChoose }: RegulationOptionProps) {
  const { name, issuer, date, year, subject } = found.regulation;
  const { effective } = found;
  const facts = [
    issuer,
    date ? formatDay(date, language()) : name.includes(year ?? name) ? null : year,
    effective !== null && t('editor.inForceFrom', [formatDay(effective, language())]),
  ];
  return (
    // The field keeps the focus: pressing an option must not take it.
    <Button
      id={id}
      class="choice"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onPress={onChoose}
    >
      <strong>{name}</strong>
      <small>{facts.filter(Boolean).join(' · ')}</small>
      {subject && <span>{subject}</span>}
    </Button>
  );
}
