import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { formatCount, t } from '../ui/words/i18n';
import type { Imported } from './task/import-work';
import type { PastImport } from './task/use-imported';

interface PastImportsProps {
  readonly imports: readonly PastImport[];
  readonly onUndo: (imported: Imported) => void;
}

/** What was imported since the page was opened, each with the way back. */
export const PastImports = ({ imports, onUndo }: PastImportsProps) => (
  <>
    {imports.map((past) => (
      <Past key={past.imported.at} past={past} onUndo={() => onUndo(past.imported)} />
    ))}
  </>
);

function Past({ past, onUndo }: { readonly past: PastImport; readonly onUndo: () => void }) {
  const { imported, undo } = past;
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes when it was written: that is what the user waits for.
  useEffect(() => heading.current?.focus(), []);
  const notes = imported.plan.counts.add + imported.plan.counts.update;
  return (
    <section class="part">
      <h2 ref={heading} class="part-title" tabIndex={-1}>
        {t('import.done', notes, [formatCount(notes)])}
      </h2>
      <p class="part-more">{past.files.join(', ')}</p>
      <p class="part-more">{t('import.doneMore')}</p>
      <div class="line-buttons">
        <a class="quiet" href="/library.html">
          {t('settings.library')}
        </a>
        {(undo === 'offered' || undo === 'failed') && (
          <Button kind="quiet" onPress={onUndo}>
            {t('settings.undo')}
          </Button>
        )}
      </div>
      <Undoing undo={undo} />
    </section>
  );
}

function Undoing({ undo }: Pick<PastImport, 'undo'>) {
  const line = useRef<HTMLDivElement>(null);
  const isGone = undo !== 'offered' && undo !== 'failed';
  // The button that was pressed is gone.
  useEffect(() => {
    if (isGone) line.current?.focus();
  }, [isGone]);
  return (
    <div ref={line} class="undoing" role="status" tabIndex={-1}>
      {undo === 'running' && <p>{t('import.undoing')}</p>}
      {undo === 'failed' && <p class="fault">{t('import.undoFailed')}</p>}
      {typeof undo === 'object' && (
        <p class="done">
          {t('import.undone', undo.undone)}{' '}
          {undo.kept > 0 && t('import.kept', undo.kept, [formatCount(undo.kept)])}
        </p>
      )}
    </div>
  );
}
