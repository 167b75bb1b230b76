import { Copy, PenLine } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { PageActions, PageView, ToolbarView } from '../../../lib/extension';
import { colours } from '../../../lib/records';
import { Icon } from '../../ui/controls/Icon';
import { Swatches } from '../../ui/controls/Swatches';
import { t } from '../../ui/words/i18n';
import { Floating } from './Floating';
import { moveFocus } from './move-focus';
import { ToolButton } from './ToolButton';
import { ToolbarMenu } from './ToolbarMenu';

// In: a selection's place in the window, and the colours' names. Out: the action that the user chose.
// place-beside.ts also places the editor's frame.

interface ToolbarProps {
  readonly view: ToolbarView;
  readonly names: PageView['colourNames'];
  readonly actions: PageActions;
}

/** What can be done with a selected passage. It comes up beside the selection and never takes the focus by itself. */
export function Toolbar({ view, names, actions }: ToolbarProps) {
  const away = useCallback(() => actions.close(), [actions]);
  return (
    <Floating
      anchor={view.anchor}
      side={matchMedia('(pointer: coarse)').matches ? 'below' : 'above'}
      class="toolbar"
      label={t('page.toolbar')}
      away={away}
    >
      <Row>
        {view.isAttaching ? (
          <AttachTools actions={actions} />
        ) : (
          <SelectionTools view={view} names={names} actions={actions} />
        )}
      </Row>
    </Floating>
  );
}

/** One stop for Tab, walked by the arrows. A press on a button must not empty the selection. */
function Row({ children }: { readonly children: ComponentChildren }) {
  const row = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the row only helps its buttons
    <div
      ref={row}
      class="row"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => moveFocus(event, row.current)}
    >
      {children}
    </div>
  );
}

function SelectionTools({ view, names, actions }: ToolbarProps) {
  return (
    <>
      <Swatches
        names={names}
        labelOf={(name) => t('page.highlight', [name])}
        stateOf={(colour) => ({
          tabIndex: colour === colours[0] ? 0 : -1,
          'aria-current': colour === view.lastColour,
        })}
        onChoose={actions.highlight}
      />
      <span class="divider" />
      <ToolButton label={t('page.note')} onPress={() => actions.note()}>
        <Icon icon={PenLine} size={18} />
      </ToolButton>
      <ToolButton
        label={t('page.linkRegulation')}
        class="section"
        onPress={() => actions.regulations()}
      >
        §
      </ToolButton>
      <ToolButton label={t('page.copy')} onPress={() => actions.copyQuote()}>
        <Icon icon={Copy} size={18} />
      </ToolButton>
      <ToolbarMenu actions={actions} />
    </>
  );
}

/** For a note that waits for its passage. */
function AttachTools({ actions }: Pick<ToolbarProps, 'actions'>) {
  return (
    <>
      <ToolButton label={t('page.attachHere')} class="wide" onPress={() => actions.attachHere()}>
        {t('page.attachHere')}
      </ToolButton>
      <ToolButton label={t('page.cancel')} class="wide" onPress={() => actions.stopAttaching()}>
        {t('page.cancel')}
      </ToolButton>
    </>
  );
}
