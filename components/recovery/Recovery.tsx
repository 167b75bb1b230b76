import { useState } from 'preact/hooks';
import type { WriteFailure } from '../../lib/records';
import type { Store } from '../../lib/store';
import { Backup } from '../ui/backup/Backup';
import { RestoreLine } from '../ui/backup/RestoreLine';
import type { ReadHints } from '../ui/backup/save-backup';
import { Button } from '../ui/controls/Button';
import { storeFault } from '../ui/store/failure-text';
import { useStoreCondition } from '../ui/store/use-store-condition';
import { TabPageBrand } from '../ui/tab-page/TabPageBrand';
import { formatCount, t } from '../ui/words/i18n';
import { StartAfresh } from './StartAfresh';
import { TableCounts } from './TableCounts';
import { useCounted } from './use-counted';

// In: a store that may be damaged, emptied or of a newer version.
// Out: a backup file; and, only when the user confirms it, an empty database.

interface RecoveryProps {
  readonly store: Store;
  readonly readHints: ReadHints;
  /** Opens the store again. */
  readonly onRetry: () => void;
}

type Condition = WriteFailure | null | undefined;

/** What is wrong with the store, what of it can be read, and the ways to save that and to start afresh. Writes nothing by itself. */
export function Recovery({ store, readHints, onRetry }: RecoveryProps) {
  const condition = useStoreCondition(store);
  const counted = useCounted(store);
  const [saved, setSaved] = useState(false);
  const [fresh, setFresh] = useState(false);
  // Once the user asked for an empty store, an empty one is what it shall be.
  const shown: Condition = fresh && condition === 'emptied' ? null : condition;

  return (
    <main class="tab-page">
      <TabPageBrand here={null} />
      <h1 class="tab-page-title">{t('recovery.name')}</h1>
      <div class="condition" role={shown ? 'alert' : 'status'} data-condition={shown ?? 'fine'}>
        <h2 class="part-title">{titleOf(shown)}</h2>
        <p class="part-more">{moreOf(shown, counted)}</p>
        {shown === 'emptied' && <p class="part-more">{t('recovery.emptiedAdvice')}</p>}
        {canStartAfresh(shown) && <p class="part-more">{t('reminder.restoreFresh')}</p>}
        {shown && shown !== 'newer' && shown !== 'emptied' && (
          <div class="line-buttons">
            <Button kind="quiet" onPress={onRetry}>
              {t('recovery.retry')}
            </Button>
          </div>
        )}
      </div>
      <section class="part" aria-labelledby="tables">
        <h2 id="tables" class="part-title">
          {t('recovery.tables')}
        </h2>
        <TableCounts key={String(fresh)} store={store} />
        <Backup store={store} readHints={readHints} onSaved={() => setSaved(true)} />
        {shown === null && <RestoreLine />}
      </section>
      {(canStartAfresh(condition) || fresh) && (
        <StartAfresh store={store} saved={saved} onDone={() => setFresh(true)} />
      )}
    </main>
  );
}

/** Never where the data is sound, of a newer version, or only out of reach for now. */
const canStartAfresh = (condition: Condition): boolean =>
  condition === 'damaged' || condition === 'emptied' || condition === 'unknown';

function titleOf(condition: Condition): string {
  if (condition === undefined) return t('recovery.looking');
  return condition === null ? t('recovery.fine') : storeFault(condition).title;
}

function moreOf(condition: Condition, counted: number): string {
  switch (condition) {
    case undefined:
      return '';
    case null:
      return t('recovery.fineMore');
    case 'damaged':
      return t('recovery.damagedMore');
    case 'emptied':
      return t('recovery.emptiedMore', counted, [formatCount(counted)]);
    case 'newer':
      return t('recovery.newerMore');
    case 'blocked':
      return t('recovery.blockedMore');
    case 'full':
      return storeFault('full').more;
    default:
      return t('recovery.unknownMore');
  }
}
