import { useMemo, useState } from 'preact/hooks';
import type { Filters, Index } from '../../../lib/search';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { binName } from './bin-words';
import { countedMonths, countedWeeks } from './counted-days';
import { Picture } from './Picture';
import { Timeline } from './Timeline';
import { timeBins } from './time-bins';

interface NotesOverTimeProps {
  readonly index: Index;
  readonly onFilters: (filters: Filters) => void;
}

const ALL: Filters = {};

/** How many notes were made in each month, or in each of the last weeks. */
export function NotesOverTime({ index, onFilters }: NotesOverTimeProps) {
  const [unit, setUnit] = useState<'week' | 'month'>('month');
  const days = useMemo(
    () => (unit === 'month' ? countedMonths(index, ALL) : countedWeeks(index, ALL)),
    [index, unit],
  );
  const drawn = useMemo(() => timeBins(days, unit), [days, unit]);
  const units = { month: t('pictures.byMonth'), week: t('pictures.byWeek') };
  return (
    <div class="picture-wide">
      <Picture
        title={t('pictures.time')}
        hint={t('pictures.walk')}
        columns={[units[unit], t('pictures.count')]}
        rows={drawn.bins.map((bin) => [binName(bin, drawn.unit), formatCount(bin.count)])}
        choice={
          <fieldset class="picture-choice" aria-label={t('pictures.time')}>
            {(['month', 'week'] as const).map((one) => (
              <Button
                key={one}
                kind="quiet"
                aria-pressed={one === unit}
                onPress={() => setUnit(one)}
              >
                {units[one]}
              </Button>
            ))}
          </fieldset>
        }
      >
        <Timeline
          days={days}
          unit={unit}
          label={t('pictures.time')}
          onChoose={(from, to) => onFilters({ from, to })}
        />
      </Picture>
    </div>
  );
}
