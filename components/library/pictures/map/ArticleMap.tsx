import { useCallback, useMemo, useRef } from 'preact/hooks';
import { type ArticleHead, equal, type Regulation } from '../../../../lib/records';
import { readAllRegulations, readHeadSlices } from '../../../../lib/store';
import { articlePlace } from '../../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../../ui/store/use-live-query';
import { formatCount, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { Picture } from '../Picture';
import { MapDrawing } from './MapDrawing';
import { MAX_MAP_NODES, type MapGraph, mapGraph } from './map-graph';

// In: the stored articles and what they cite. Out: both as a map, the most connected the largest; each leads to its page.

/** Which articles cite which documents. */
export function ArticleMap() {
  const { store, go } = useLibrary();
  const read = useCallback(async (): Promise<
    readonly [readonly ArticleHead[], readonly Regulation[]]
  > => {
    const heads: ArticleHead[] = [];
    for await (const slice of readHeadSlices(store)) heads.push(...slice);
    return [heads, await readAllRegulations(store)];
  }, [store]);
  const known = readyValue(useLiveQuery(read), null);
  const drawn = useRef<MapGraph | null>(null);
  // What was written may be of no matter here, and a map shall not be laid out again for it.
  const graph = useMemo(() => {
    const next = known && mapGraph(...known);
    if (!equal(drawn.current, next)) drawn.current = next;
    return drawn.current;
  }, [known]);
  if (graph === null) return null;
  const kinds = { article: t('libraryList.article'), document: t('pictures.document') };
  return (
    <div class="picture-wide">
      <Picture
        title={t('pictures.map')}
        empty={t('pictures.mapNone')}
        hint={
          graph.total > MAX_MAP_NODES
            ? `${t('pictures.mapShown', [formatCount(MAX_MAP_NODES)])} ${t('pictures.walkMap')}`
            : t('pictures.walkMap')
        }
        columns={[t('pictures.value'), t('pictures.kind'), t('pictures.links')]}
        rows={graph.nodes.map(({ name, kind, count }) => [
          name || t('reading.untitled'),
          kinds[kind],
          formatCount(count),
        ])}
      >
        <MapDrawing
          graph={graph}
          onOpen={({ id, kind }) =>
            go(kind === 'article' ? articlePlace(id) : { view: 'document', id, pin: null })
          }
        />
      </Picture>
    </div>
  );
}
