import type { Filters } from '../../../lib/search';
import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { daysOf, type Shortcut, shortcuts } from './day-shortcuts';
import { withDays } from './filter-parts';

const names: Readonly<Record<Shortcut, () => string>> = {
  thisWeek: () => t('libraryList.thisWeek'),
  lastWeek: () => t('libraryList.lastWeek'),
  lastMonth: () => t('libraryList.lastMonth'),
  lastQuarter: () => t('libraryList.lastQuarter'),
  thisYear: () => t('libraryList.thisYear'),
};

interface DayRangeProps {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** From which day to which, by a shortcut or by hand; and which day of a note counts. */
export function DayRange({ filters, onFilters }: DayRangeProps) {
  const { from = '', to = '' } = filters;
  return (
    <fieldset class="days">
      <legend>{t('libraryList.days')}</legend>
      <div class="days-shortcuts">
        {shortcuts.map((shortcut) => {
          const days = daysOf(shortcut, new Date());
          const isChosen = days.from === from && days.to === to;
          return (
            <Button
              key={shortcut}
              class="days-shortcut"
              aria-pressed={isChosen}
              onPress={() =>
                onFilters(
                  isChosen ? withDays(filters, '', '') : withDays(filters, days.from, days.to),
                )
              }
            >
              {names[shortcut]()}
            </Button>
          );
        })}
      </div>
      <DayField
        label={t('libraryList.from')}
        day={from}
        onDay={(day) => onFilters(withDays(filters, day, to))}
      />
      <DayField
        label={t('libraryList.to')}
        day={to}
        onDay={(day) => onFilters(withDays(filters, from, day))}
      />
      <label class="days-dated">
        <span>{t('libraryList.dated')}</span>
        <select
          value={filters.dated ?? 'made'}
          onChange={({ currentTarget }) => {
            const { dated, ...rest } = filters;
            onFilters(currentTarget.value === 'published' ? { ...rest, dated: 'published' } : rest);
          }}
        >
          <option value="made">{t('libraryList.datedMade')}</option>
          <option value="published">{t('libraryList.datedPublished')}</option>
        </select>
      </label>
    </fieldset>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A year that is being typed passes through the first century: such days are not taken. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

const DayField = ({ label, day, onDay }: DayFieldProps) => (
  <label class="days-field">
    <span>{label}</span>
    <input
      type="date"
      min={FIRST_DAY}
      max={LAST_DAY}
      value={day}
      onChange={({ currentTarget }) => currentTarget.validity.valid && onDay(currentTarget.value)}
    />
  </label>
);
