import { formatDay, formatMonth } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import type { TimeBin, TimeUnit } from './time-bins';

/** What a stretch of time is called: "5/11/2026", "tuần từ 2/11/2026", "11/2026", "2026", "1990–1999". */
export function binName({ from, to }: TimeBin, unit: TimeUnit): string {
  switch (unit) {
    case 'day':
      return formatDay(from, language());
    case 'week':
      return t('pictures.weekOf', [formatDay(from, language())]);
    case 'month':
      return formatMonth(from.slice(0, 7), language());
    case 'years': {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
      return first === last ? first : `${first}–${last}`;
    }
  }
}
