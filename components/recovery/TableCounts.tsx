import type { Store } from '../../lib/store';
import { formatCount, t } from '../ui/words/i18n';
import { type TableCount, type TableName, tableNames, useTableCounts } from './use-table-counts';

const names = {
  articles: () => t('recovery.articles'),
  versions: () => t('recovery.versions'),
  annotations: () => t('recovery.annotations'),
  regulations: () => t('recovery.regulations'),
  mentions: () => t('recovery.mentions'),
  dossiers: () => t('recovery.dossiers'),
  meta: () => t('recovery.meta'),
} satisfies Record<TableName, () => string>;

/** What can be read of each table, and how much cannot. */
export function TableCounts({ store }: { store: Store }) {
  const counts = useTableCounts(store);
  return (
    <table class="tables">
      <thead>
        <tr>
          <th scope="col">{t('recovery.table')}</th>
          <th scope="col" class="figure">
            {t('recovery.found')}
          </th>
          <th scope="col" class="figure">
            {t('recovery.lost')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tableNames.map((name) => {
          const count = counts.get(name);
          return (
            <tr key={name}>
              <th scope="row">{names[name]()}</th>
              <td class="figure">{foundText(count)}</td>
              <td class={count && count.lost > 0 ? 'figure lost' : 'figure'}>
                {count?.state === 'unreadable' && count.lost === 0
                  ? t('recovery.unreadable')
                  : formatCount(count?.lost ?? 0)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function foundText(count: TableCount | undefined): string {
  if (count === undefined || count.state === 'unread') return t('recovery.unread');
  if (count.state === 'reading' && count.found === 0) return t('recovery.reading');
  return formatCount(count.found);
}
