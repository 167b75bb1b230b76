import { useCallback } from 'preact/hooks';
import { type Regulation, regulationsById } from '../../../lib/records';
import type { Dimension } from '../../../lib/search';
import { readRegulations, type Store } from '../../../lib/store';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { addressOf } from '../../ui/words/article-attributes';
import { t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { isStored, plainName, type StoredDimension } from './value-words';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Names the values of a dimension. A value that no longer exists is called so, and its value stands behind it.
 * @param values those that may be asked for; the names of records are read for them
 */
export function useValueNames(
  dimension: Dimension,
  values: readonly string[],
): (value: string) => string {
  const { store, settings } = useLibrary();
  const wanted = isStored(dimension) ? values.join('\n') : '';
  const read = useCallback(
    async () =>
      isStored(dimension) && wanted !== '' ? readNames(store, dimension, wanted.split('\n')) : null,
    [store, dimension, wanted],
  );
  const names = readyValue(useLiveQuery(read), null);
  return (value) => {
    if (!isStored(dimension)) {
      return plainName(dimension, value, settings.colourNames) ?? gone(value);
    }
    // Before they are read nothing is said: a name of dots would jump.
    if (names === null) return '';
    return (names.get(value) ?? '') || gone(value);
  };
}

const gone = (value: string): string => t('libraryList.gone', [value]);

async function readNames(
  store: Store,
  dimension: StoredDimension,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  switch (dimension) {
    case 'article': {
      const found = await store.articles.bulkGet([...values]);
      return named(found, (article) => article.title || addressOf(article) || '');
    }
    case 'regulation':
      return merged(values, await readRegulations(store, values));
    case 'dossier': {
      const found = await store.dossiers.bulkGet([...values]);
      return named(
        found.map((dossier) => (dossier?.deletedAt === null ? dossier : undefined)),
        ({ title }) => title,
      );
    }
  }
}

/** One that was merged into another is called as that other. */
function merged(
  ids: readonly string[],
  regulations: readonly Regulation[],
): ReadonlyMap<string, string> {
  const byId = regulationsById(regulations);
  return new Map(ids.flatMap((id) => [[id, byId.get(id)?.name ?? '']] as const));
}

const named = <T extends { readonly id: string }>(
  records: readonly (T | undefined)[],
  name: (record: T) => string,
): ReadonlyMap<string, string> =>
  records.length === 0
    ? NONE
    : new Map(records.flatMap((record) => (record ? [[record.id, name(record)] as const] : [])));
