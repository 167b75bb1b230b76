import { useState } from 'preact/hooks';
import type { Verification } from '../../../lib/records';
import { CheckedControl } from '../../ui/checked/CheckedControl';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import type { ChoiceProps } from './choice-props';
import { useManyWrites } from './use-many-writes';

const NO_DOCUMENTS: readonly string[] = [];

/** The state that all of them get. */
export function CheckedChoice({ ids, onDone }: ChoiceProps) {
  const many = useManyWrites();
  const [checked, setChecked] = useState<Verification | null | undefined>(undefined);
  return (
    <div class="selection-choice">
      <CheckedControl checked={checked ?? null} documents={NO_DOCUMENTS} onChange={setChecked} />
      <Button
        kind="primary"
        // Marks that stand are not taken off before a state was chosen.
        disabled={checked === undefined}
        onPress={() => {
          onDone();
          void many.change(
            ids,
            () => ({ checked: checked ?? null }),
            (count) => t('selection.changed', count, [formatCount(count)]),
          );
        }}
      >
        {t('selection.mark')}
      </Button>
    </div>
  );
}
