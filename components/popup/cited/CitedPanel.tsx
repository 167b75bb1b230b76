import { Copy } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import {
  type ArticleNotes,
  type CitedRegulation,
  findRegulations,
  type PageStatus,
  type Regulation,
  regulationsById,
} from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import { SearchField } from '../all/SearchField';
import { stopOf } from '../list/row-focus';
import { useRoving } from '../list/use-roving';
import { CitedPicture } from '../shell/pictures';
import { usePopup } from '../state/popup-context';
import { useKeeping } from '../state/use-keeping';
import { CitedItem } from './CitedItem';
import { citedRegulation } from './cited-regulation';
import { KeepLine } from './KeepLine';
import { useCopying } from './use-copying';

// In: the regulations that the page cites. Out: a jump to their first citation, or the wish to keep them.

interface CitedPanelProps {
  /** Null where Bên Lề is not on the page. */
  readonly status: PageStatus | null;
  readonly notes: ArticleNotes;
  /** In how many other annotated articles a regulation was met, by its id. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** The regulations that the article cites, in the order of their first citation. */
export function CitedPanel({ status, notes, elsewhere }: CitedPanelProps) {
  const { page, notify } = usePopup();
  const keeping = useKeeping();
  const copy = useCopying();
  const [wanted, setWanted] = useState('');
  const all = status?.cited ?? [];
  const cited = filtered(all, wanted);
  const articleId = status?.articleId ?? null;
  const list = useRef<HTMLUListElement>(null);
  const { current, ...walk } = useRoving(cited.map(({ id }) => id));

  const jump = async (regulationId: string) => {
    if (await page.jumpToRegulation(regulationId)) page.leave();
    else notify({ text: t('popup.regulationNotFound') });
  };
  if (all.length === 0) {
    return (
      <Empty
        picture={<CitedPicture />}
        title={t('popup.emptyCited')}
        more={t('popup.emptyCitedMore')}
      />
    );
  }
  const stored = regulationsById(notes.regulations);
  const linked = countLinks(notes, stored);
  const documents = cited.map((each) => ({ cited: each, stored: stored.get(each.id) ?? null }));
  return (
    <>
      {articleId !== null && notes.annotations.length === 0 && (
        <KeepLine
          isKept={notes.mentions.length > 0}
          onKeep={() => void keeping.keep()}
          onForget={() => void keeping.forget(articleId)}
        />
      )}
      <div class="copy-list">
        <Button kind="quiet" onPress={() => void copy(documents)}>
          <Icon icon={Copy} size={16} />
          {t('citing.copyList')}
        </Button>
      </div>
      {all.length >= MANY && (
        <SearchField
          query={wanted}
          label={t('popup.filterCited')}
          placeholder={t('popup.filterCitedPlaceholder')}
          onQuery={setWanted}
          onDown={() => stopOf(list.current)?.focus()}
        />
      )}
      {cited.length === 0 && (
        <p class="result-count" role="status">
          {t('popup.emptySearch', [wanted.trim()])}
        </p>
      )}
      <ul ref={list} class="cited" aria-label={t('popup.listCited')} {...walk}>
        {documents.map((document) => {
          const { id } = document.cited;
          return (
            <CitedItem
              key={id}
              {...document}
              linked={linked.get(id) ?? 0}
              elsewhere={elsewhere.get(id) ?? 0}
              isTabStop={id === current}
              onJump={() => void jump(id)}
              onCopy={() => void copy([document])}
            />
          );
        })}
      </ul>
    </>
  );
}

/** So many are not seen at once. */
const MANY = 6;

/** Those that have each word of the query in what is said of them, in their order. */
function filtered(cited: readonly CitedRegulation[], query: string): readonly CitedRegulation[] {
  if (query.trim() === '') return cited;
  const found = findRegulations(cited.map(citedRegulation), query, cited.length);
  const ids = new Set(found.map(({ id }) => id));
  return cited.filter(({ id }) => ids.has(id));
}

/** How many annotations are linked to a regulation, by its id; one that was merged into another is that other. */
function countLinks(
  { annotations }: ArticleNotes,
  stored: ReadonlyMap<string, Regulation>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { regulationIds } of annotations) {
    const ids = new Set(regulationIds.map((id) => stored.get(id)?.id ?? id));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
