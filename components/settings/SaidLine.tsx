import { Button } from '../ui/controls/Button';
import { t } from '../ui/words/i18n';

/** What was done last in a part of the page, or why it was not. */
export interface Said {
  readonly text: string;
  readonly failed?: boolean;
  readonly undo?: () => void;
}

export const SaidLine = ({ said }: { said: Said | null }) => (
  <div class="said" role="status">
    {said !== null && (
      <>
        <span class={said.failed ? 'said-fault' : 'done'}>{said.text}</span>
        {said.undo && (
          <Button kind="quiet" onPress={said.undo}>
            {t('settings.undo')}
          </Button>
        )}
      </>
    )}
  </div>
);
