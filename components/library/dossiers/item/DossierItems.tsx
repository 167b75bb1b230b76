import { useCallback, useMemo } from 'preact/hooks';
import type { DossierItem } from '../../../../lib/records';
import { type RowPlace, VirtualList } from '../../../ui/notes/list/VirtualList';
import { t } from '../../../ui/words/i18n';
import { usePageScroller } from '../../frame/page-scroller';
import { useDossier } from '../dossier-context';
import { ItemFrame } from './ItemFrame';
import { PassageItem } from './PassageItem';
import { useDragging } from './use-dragging';
import { WordsItem } from './WordsItem';

// In: the items of a dossier. Out: each drawn with what can be done with it; orders and words to write.

/** The items in their order, of which those are drawn that are seen. */
export function DossierItems({ items }: { readonly items: readonly DossierItem[] }) {
  const scroller = usePageScroller();
  const { control, fresh } = useDossier();
  const { dragged, target, handleProps } = useDragging(items);
  const keyOf = useCallback((at: number) => items[at]?.id ?? '', [items]);
  // A row that is not kept is hidden until it was measured, and takes no caret.
  const keep = useMemo(
    () => new Set([dragged, fresh].filter((id) => id !== null)),
    [dragged, fresh],
  );
  const draw = (at: number, { tabIndex }: RowPlace) => {
    const item = items[at];
    if (item === undefined) return null;
    return (
      <ItemFrame
        item={item}
        at={at}
        count={items.length}
        tabIndex={tabIndex}
        isDragged={item.id === dragged}
        isTarget={target?.id === item.id ? target.side : null}
        handle={handleProps(item.id)}
      >
        {item.kind === 'note' ? <PassageItem item={item} /> : <WordsItem item={item} />}
      </ItemFrame>
    );
  };
  return (
    <div class="dossier-items">
      <VirtualList
        label={t('dossier.items')}
        count={items.length}
        keyOf={keyOf}
        render={draw}
        keep={keep}
        scroller={scroller}
        control={control}
      />
    </div>
  );
}
