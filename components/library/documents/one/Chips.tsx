import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { formatCount, t } from '../../../ui/words/i18n';
import type { Counts } from './citing-counts';

interface ChipsProps {
  readonly label: string;
  readonly counts: Counts;
  readonly nameOf: (value: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

const FEW = 12;

/** Values with their counts, of which one can be chosen, and taken off again. */
export function Chips({ label, counts, nameOf, chosen, onChoose }: ChipsProps) {
  const [isWhole, setWhole] = useState(false);
  if (counts.length === 0 && chosen === null) return null;
  // What the address asks for can be taken off, though nothing has it.
  const listed = chosen === null || counts.some(([value]) => value === chosen);
  const all: Counts = listed ? counts : [[chosen ?? '', 0], ...counts];
  const shown = isWhole ? all : all.filter(([value], at) => at < FEW || value === chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons everywhere
    <div class="citing-chips" role="group" aria-label={label}>
      <span class="hint">{label}</span>
      {shown.map(([value, count]) => (
        <Button
          key={value}
          class="citing-chip"
          aria-pressed={value === chosen}
          onPress={() => onChoose(value === chosen ? null : value)}
        >
          {nameOf(value)} <span class="hint">{formatCount(count)}</span>
        </Button>
      ))}
      {!isWhole && counts.length > FEW && (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {t('libraryList.more', [formatCount(counts.length - FEW)])}
        </Button>
      )}
    </div>
  );
}
