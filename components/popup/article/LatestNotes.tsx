import { useCallback, useId, useMemo } from 'preact/hooks';
import { type ArticleNotes, groupBy, type ListedNote } from '../../../lib/records';
import { readNewestNotes } from '../../../lib/store';
import { allNotes, libraryAddress } from '../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { ArticleGroup } from '../all/ArticleGroup';
import { useRoving } from '../list/use-roving';
import { usePopup } from '../state/popup-context';

const MOST = 10;
const NONE: readonly ListedNote[] = [];

/** What was annotated last in any article, where the one at hand has no highlights. */
export function LatestNotes() {
  const { store } = usePopup();
  const heading = useId();
  const notes = readyValue(
    useLiveQuery(useCallback(() => readNewestNotes(store, MOST), [store])),
    NONE,
  );
  const groups = useMemo(() => articlesOf(notes), [notes]);
  const ids = groups.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  const { current, ...walk } = useRoving(ids);
  if (groups.length === 0) return null;
  return (
    <section class="latest" aria-labelledby={heading}>
      <p id={heading} class="latest-title">
        {t('popup.latest')}
      </p>
      <div {...walk}>
        {groups.map((group) => (
          <ArticleGroup
            key={group.annotations[0]?.articleId}
            notes={group}
            limit={MOST}
            status={null}
            current={current}
            mark={null}
          />
        ))}
      </div>
      <p class="latest-all">
        <a href={libraryAddress(allNotes)} target="_blank" rel="noreferrer">
          {t('popup.latestAll')}
        </a>
      </p>
    </section>
  );
}

/** Notes by their articles, each where the newest of its notes is. */
function articlesOf(notes: readonly ListedNote[]): readonly ArticleNotes[] {
  const groups = groupBy(notes, ({ annotation }) => annotation.articleId);
  return [...groups.values()].map((group) => ({
    article: group[0]?.article ?? null,
    annotations: group.map(({ annotation }) => annotation),
    regulations: group.flatMap(({ regulations }) => regulations),
    mentions: [],
  }));
}
