import { ArrowDown, ArrowUp, GripVertical, Heading, Trash2, Type } from 'lucide';
import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { DossierItem } from '../../../../lib/records';
import { IconButton } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/controls/Icon';
import { formatCount, t } from '../../../ui/words/i18n';
import { useDossier } from '../dossier-context';
import { type Step, stepped } from '../item-moves';
import { ItemPlace } from './ItemPlace';

interface ItemFrameProps {
  readonly item: DossierItem;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly tabIndex: 0 | -1;
  readonly isDragged: boolean;
  /** On which side of it what is dragged would go. */
  readonly isTarget: 'before' | 'behind' | null;
  readonly handle: Pick<
    HTMLAttributes<HTMLSpanElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  >;
  readonly children: ComponentChildren;
}

/** Around an item: where it is held, and what can be done with it. Alt with the arrows, Home and End moves it. */
export function ItemFrame(props: ItemFrameProps) {
  const { item, at, count, tabIndex, isDragged, isTarget, handle, children } = props;
  const { move, remove, insert, show } = useDossier();
  const { id } = item;
  const step = (to: Step) => move((items) => stepped(items, id, to));
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' } as const;
    const isOfKey = (key: string): key is keyof typeof steps => key in steps;
    if (event.altKey && !event.ctrlKey && isOfKey(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      step(steps[event.key]);
      show(id, false);
    } else if (event.key === 'Delete' && event.target === event.currentTarget) {
      event.preventDefault();
      remove(id);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not take the focus
    <div
      class="dossier-item"
      role="group"
      aria-label={t('dossier.item', [formatCount(at + 1), formatCount(count)])}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Home Alt+End"
      data-stop={id}
      data-item={id}
      data-at={at}
      data-kind={item.kind}
      data-dragged={isDragged}
      data-target={isTarget}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
    >
      <div class="item-side">
        <span class="item-handle" title={t('dossier.drag')} aria-hidden="true" {...handle}>
          <Icon icon={GripVertical} />
        </span>
        <ItemPlace id={id} at={at} count={count} />
      </div>
      <div class="item-body">{children}</div>
      <div class="item-actions">
        {at > 0 && <IconButton icon={ArrowUp} label={t('dossier.up')} onPress={() => step('up')} />}
        {at < count - 1 && (
          <IconButton icon={ArrowDown} label={t('dossier.down')} onPress={() => step('down')} />
        )}
        <IconButton
          icon={Heading}
          label={t('dossier.headingBefore')}
          onPress={() => insert('heading', id)}
        />
        <IconButton
          icon={Type}
          label={t('dossier.textBefore')}
          onPress={() => insert('text', id)}
        />
        <IconButton
          class="icon-danger"
          icon={Trash2}
          label={t('dossier.remove')}
          onPress={() => remove(id)}
        />
      </div>
    </div>
  );
}
