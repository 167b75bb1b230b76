import { Ellipsis } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PageActions } from '../../../lib/extension';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import { moveFocus } from './move-focus';
import { ToolButton } from './ToolButton';

interface ToolbarMenuProps {
  readonly actions: Pick<PageActions, 'pointBody' | 'switchOff'>;
}

/**
 * What is rarely wanted, in a menu below the toolbar. It changes how a whole site is read: so the second press of a double click does
 * nothing, and an item wants a press that began on it.
 */
export function ToolbarMenu({ actions }: ToolbarMenuProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const pressed = useRef<EventTarget | null>(null);
  const byKey = useRef(false);
  const id = useId();

  useEffect(() => {
    if (open && byKey.current) menu.current?.querySelector('button')?.focus();
  }, [open]);

  const item = (label: string, act: () => void) => (
    <Button
      role="menuitem"
      tabIndex={-1}
      onPointerDown={(event) => {
        pressed.current = event.currentTarget;
      }}
      onPress={({ detail, currentTarget }) => {
        const began = detail === 0 || pressed.current === currentTarget;
        pressed.current = null;
        if (began) act();
      }}
    >
      {label}
    </Button>
  );

  return (
    <>
      <ToolButton
        label={t('page.more')}
        menu={id}
        expanded={open}
        onPress={({ detail }) => {
          if (detail > 1) return;
          byKey.current = detail === 0;
          setOpen(!open);
        }}
      >
        <Icon icon={Ellipsis} size={18} />
      </ToolButton>
      {open && (
        <div
          ref={menu}
          id={id}
          class="menu"
          role="menu"
          aria-label={t('page.more')}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') setOpen(false);
            else moveFocus(event, menu.current, 'column');
          }}
        >
          {item(t('page.pointBody'), actions.pointBody)}
          {item(t('page.switchOff'), actions.switchOff)}
        </div>
      )}
    </>
  );
}
