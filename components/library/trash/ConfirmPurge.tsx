import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { useManyWrites } from '../selection/use-many-writes';

interface ConfirmPurgeProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** Asks before notes are emptied for good: the one deed that cannot be taken back. */
export function ConfirmPurge({ ids: shown, onDone }: ConfirmPurgeProps) {
  // What another window moves to the trash meanwhile was not asked about.
  const [ids] = useState(shown);
  const many = useManyWrites();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={heading} onClose={onDone}>
      <h2 id={heading}>{t('trash.confirm', ids.length, [formatCount(ids.length)])}</h2>
      <p>{t('trash.confirmMore')}</p>
      <div class="confirm-buttons">
        <Button kind="quiet" onPress={() => dialog.current?.close()}>
          {t('trash.leave')}
        </Button>
        <Button
          kind="danger"
          onPress={() => {
            dialog.current?.close();
            void many.purge(ids);
          }}
        >
          {t('trash.purge')}
        </Button>
      </div>
    </dialog>
  );
}
