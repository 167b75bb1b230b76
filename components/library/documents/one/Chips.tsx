import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { formatCount, t } from '../../../ui/words/i18n';
import type { Counts } from './citing-counts';

interface ChipsProps {
  readonly label: string;
  /** Those that no other filter leaves are told with 0. */
  readonly counts: Counts;
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

const FEW = 12;

/** Values with their counts, to be taken in and off. */
export function Chips({ label, counts, nameOf, chosen, onToggle }: ChipsProps) {
  const [isWhole, setWhole] = useState(false);
  // What the address asks for can be taken off, though nothing has it.
  const gone = chosen.filter((each) => !counts.some(([value]) => value === each));
  // What would leave nothing is no choice.
  const useful = counts.filter(([value, count]) => count > 0 || chosen.includes(value));
  const all: Counts = [...gone.map((value) => [value, 0] as const), ...useful];
  if (all.length === 0) return null;
  const shown = isWhole ? all : all.filter(([value], at) => at < FEW || chosen.includes(value));
  const more = all.length - shown.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons everywhere
    <div class="citing-chips" role="group" aria-label={label}>
      <span class="hint">{label}</span>
      {shown.map(([value, count]) => (
        <Button
          key={value}
          class="citing-chip"
          aria-pressed={chosen.includes(value)}
          onPress={() => onToggle(value)}
        >
          <span dir="auto">{nameOf(value)}</span> <span class="hint">{formatCount(count)}</span>
        </Button>
      ))}
      {(more > 0 || isWhole) && all.length > FEW && (
        <Button kind="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('libraryList.fewer') : t('libraryList.more', [formatCount(more)])}
        </Button>
      )}
    </div>
  );
}
