import { Button } from '../../ui/controls/Button';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import type { Correcting } from './use-correcting';

interface CorrectionOutcomeProps {
  readonly correcting: Correcting;
}

/** What became of the user's word on a citation, and the way back. */
export function CorrectionOutcome({ correcting }: CorrectionOutcomeProps) {
  const { last, failure } = correcting;
  return (
    <>
      {failure && failure.field === undefined && (
        <p class="warning failure" role="alert">
          {failureText(failure.reason)}
        </p>
      )}
      {last && (
        <p class="outcome" role="status">
          {last.text}{' '}
          <Button kind="plain" onPress={() => void correcting.undo()}>
            {t('editor.undo')}
          </Button>
        </p>
      )}
    </>
  );
}
