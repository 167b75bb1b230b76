import { useEffect, useId, useRef } from 'preact/hooks';
import type { Plan, Verdict } from '../../../lib/exchange';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { rowsOf } from '../task/import-work';
import type { Cause, Choice } from '../task/use-import';
import { PlanLines } from './PlanLines';
import { kindWords, tableWords, verdictWords } from './plan-words';

// In: a plan. Out: what it would bring, in counts and lines; what the user decides of it.

/** Where none are stored yet, the file's are taken. */
const comesWithSettings = ({ rows }: Plan): boolean =>
  rows.settings.some(({ known }) => known === null);

interface PreviewProps {
  readonly plan: Plan;
  readonly choice: Choice;
  readonly cause: Cause;
  readonly onImport: () => void;
  readonly onSettings: (withSettings: boolean) => void;
}

const VERDICTS: readonly Verdict[] = ['add', 'update', 'skip', 'reject'];

/** What the files would bring, before anything is written. */
export function Preview({ plan, choice, cause, onImport, onSettings }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const settings = useRef<HTMLInputElement>(null);
  // What the user waits for; or where the keys were, though it was read again.
  useEffect(() => (cause === 'settings' ? settings : heading).current?.focus(), []);
  const [kind] = kindWords[plan.importer]();
  const rows = rowsOf(plan) + plan.hints.length;
  const notes = plan.counts.add + plan.counts.update;

  return (
    <section class="part" aria-labelledby={name}>
      <h2 ref={heading} id={name} class="part-title" tabIndex={-1}>
        {t('import.preview')}
      </h2>
      {cause === 'changed' && (
        <p class="fault" role="alert">
          {t('import.changed')}
        </p>
      )}
      <p class="preview-kind">
        {kind} ·{' '}
        <span class="preview-files">{choice.files.map((file) => file.name).join(', ')}</span>
      </p>
      <dl class="preview-counts">
        {VERDICTS.map((verdict) => (
          <div key={verdict} class="preview-count" data-verdict={verdict}>
            <dt>{verdictWords[verdict]()}</dt>
            <dd>{formatCount(countOf(plan, verdict))}</dd>
          </div>
        ))}
      </dl>
      <Besides plan={plan} />
      {plan.importer === 'backup' && !comesWithSettings(plan) && (
        <label class="preview-settings">
          <input
            ref={settings}
            type="checkbox"
            checked={choice.withSettings}
            onChange={({ currentTarget }) => onSettings(currentTarget.checked)}
          />
          <span>
            {t('import.withSettings')}
            <span class="preview-settings-more">{t('import.withSettingsMore')}</span>
          </span>
        </label>
      )}
      {rows === 0 ? (
        <p class="preview-nothing">{t('import.nothing')}</p>
      ) : (
        <div class="line-buttons">
          <Button kind="primary" onPress={onImport}>
            {t('import.start', notes, [formatCount(notes)])}
          </Button>
        </div>
      )}
      {VERDICTS.map((verdict) => (
        <PlanLines
          key={verdict}
          verdict={verdict}
          lines={plan.lines.filter((line) => isShown(line, verdict))}
          count={countOf(plan, verdict)}
        />
      ))}
    </section>
  );
}

/** Notes are what the user came for; what of other tables cannot be taken is told with them. */
const isShown = ({ table, verdict }: Plan['lines'][number], shown: Verdict): boolean =>
  verdict === shown && (table === 'annotations' || verdict === 'reject');

const countOf = ({ counts, countsByTable }: Plan, verdict: Verdict): number =>
  verdict === 'reject'
    ? Object.values(countsByTable).reduce((sum, { reject }) => sum + reject, 0)
    : counts[verdict];

/** What comes with the notes: articles, documents, settings. */
function Besides({ plan: { countsByTable } }: { readonly plan: Plan }) {
  const parts = (Object.keys(countsByTable) as (keyof typeof countsByTable)[]).flatMap((table) => {
    const { add, update } = countsByTable[table];
    return table === 'annotations' || add + update === 0
      ? []
      : `${tableWords[table]()} (${formatCount(add + update)})`;
  });
  if (parts.length === 0) return null;
  return <p class="preview-besides">{t('import.besides', [parts.join(', ')])}</p>;
}
