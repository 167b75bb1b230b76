import { Button } from '../controls/Button';
import { t } from '../words/i18n';

/** What was done last in a part of the page, or why it was not. */
export interface Outcome {
  readonly text: string;
  readonly failed?: boolean;
  readonly undo?: () => void;
}

export const OutcomeLine = ({ outcome }: { outcome: Outcome | null }) => (
  <div class="outcome" role="status">
    {outcome !== null && (
      <>
        <span class={outcome.failed ? 'outcome-fault' : 'done'}>{outcome.text}</span>
        {outcome.undo && (
          <Button kind="quiet" onPress={outcome.undo}>
            {t('settings.undo')}
          </Button>
        )}
      </>
    )}
  </div>
);
