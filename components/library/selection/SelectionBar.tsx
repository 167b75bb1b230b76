import { Button } from '../../ui/controls/Button';

// In: chosen notes. Out: what is done with all of them.

interface SelectionBarProps {
  readonly ids: readonly string[];
  readonly all: readonly string[];
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly isTrash: boolean;
}

export const SelectionBar = ({ ids, onSelectAll, onClear }: SelectionBarProps) => (
  <div>
    {ids.length}
    <Button kind="quiet" onPress={onSelectAll}>
      all
    </Button>
    <Button kind="quiet" onPress={onClear}>
      x
    </Button>
  </div>
);
