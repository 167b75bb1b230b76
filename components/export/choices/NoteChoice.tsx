import { useGrowing } from '../../ui/browser/use-growing';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import type { ChoiceRow } from './use-rows';

interface NoteChoiceProps {
  /** Null while they are not asked for. */
  readonly rows: readonly ChoiceRow[] | null;
  /** Ids; null for all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
}

/** The notes of the scope, to leave some out. */
export function NoteChoice({ rows, chosen, onOpen, onChoose }: NoteChoiceProps) {
  const all = rows ?? [];
  const { limit, sentinel } = useGrowing(all.length, null);
  const isChosen = (id: string) => chosen === null || chosen.has(id);
  const count = chosen === null ? all.length : all.filter(({ id }) => chosen.has(id)).length;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen ?? all.map((row) => row.id));
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next.size === all.length ? null : next);
  };
  return (
    <details class="pick" onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>{t('exchange.pick')}</summary>
      <div class="pick-buttons">
        <Button kind="quiet" onPress={() => onChoose(null)}>
          {t('exchange.pickAll')}
        </Button>
        <Button kind="quiet" onPress={() => onChoose(new Set())}>
          {t('exchange.pickNone')}
        </Button>
        <p class="choice-hint" role="status">
          {t('exchange.picked', count, [formatCount(count), formatCount(all.length)])}
        </p>
      </div>
      <ul class="pick-list">
        {all.slice(0, limit).map((row, at) => (
          <li key={row.id}>
            {row.articleId !== all[at - 1]?.articleId && <p class="pick-title">{row.title}</p>}
            <label class="choice-row">
              <input
                type="checkbox"
                checked={isChosen(row.id)}
                onChange={({ currentTarget }) => toggle(row.id, currentTarget.checked)}
              />
              <span class="pick-quote">{row.quote}</span>
            </label>
          </li>
        ))}
      </ul>
      <div ref={sentinel} />
    </details>
  );
}
