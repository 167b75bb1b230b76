import { useState } from 'preact/hooks';
import { limits } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';

// In: notes in the trash. Out: what becomes of them, and when.

const ConfirmPurge = later(async () => (await import('./ConfirmPurge')).ConfirmPurge);

/** What the trash is, how long notes stay in it, and the way to empty it at once. */
export function TrashHead({ ids }: { readonly ids: readonly string[] }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="trash-head">
      <p>{t('trash.more', [formatCount(limits.trashDays)])}</p>
      {ids.length > 0 && (
        <Button kind="quiet" class="icon-danger" onPress={() => setAsking(true)}>
          {t('trash.empty')}
        </Button>
      )}
      {isAsking && <ConfirmPurge ids={ids} onDone={() => setAsking(false)} />}
    </div>
  );
}
