import type { SearchTerms } from '../../../lib/search';
import { Button } from '../../ui/controls/Button';

// In: a note. Out: it in its text.

interface ReadingPaneProps {
  readonly id: string;
  readonly terms: SearchTerms;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

export const ReadingPane = ({ id, onClose, onStep }: ReadingPaneProps) => (
  <div>
    <Button kind="quiet" onPress={() => onStep(-1)}>
      -1
    </Button>
    <Button kind="quiet" onPress={() => onStep(1)}>
      +1
    </Button>
    <Button kind="quiet" onPress={onClose}>
      x
    </Button>
    <p>{id}</p>
    <textarea aria-label={id} />
  </div>
);
