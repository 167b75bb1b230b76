import { Copy, Ellipsis, PenLine } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { colours } from '../../lib/annotation';
import { colourName } from '../shared/colour-name';
import { t } from '../shared/i18n';
import { Floating } from './Floating';
import { moveFocus } from './focus';
import type { ReaderActions, ReaderView, ToolbarView } from './view';

interface ToolbarProps {
  readonly view: ToolbarView;
  readonly names: ReaderView['colourNames'];
  readonly actions: ReaderActions;
}

const byTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** What can be done with a selected passage. It comes up beside the selection and never takes the focus by itself. */
export function Toolbar({ view, names, actions }: ToolbarProps) {
  if (view.attaching) return <AttachBar view={view} actions={actions} />;
  return <SelectionBar view={view} names={names} actions={actions} />;
}

function SelectionBar({ view, names, actions }: ToolbarProps) {
  const [more, setMore] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  return (
    <Floating
      anchor={view.anchor}
      placement={byTouch() ? 'bottom' : 'top'}
      class="toolbar"
      role="toolbar"
      label={t('reader.toolbar')}
      away={actions.close}
    >
      {/* A press on a button must not empty the selection. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row only helps its buttons */}
      <div
        ref={row}
        class="row"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onKeyDown={(event) => moveFocus(event, row.current)}
      >
        {colours.map((colour, at) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-label={t('reader.highlight', [colourName(colour, names)])}
            title={colourName(colour, names)}
            tabIndex={at === 0 ? 0 : -1}
            aria-current={colour === view.lastColour}
            onClick={(event) => event.isTrusted && actions.highlight(colour)}
          />
        ))}
        <span class="divider" />
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('reader.note')}
          title={t('reader.note')}
          onClick={(event) => event.isTrusted && actions.note()}
        >
          <PenLine size={18} aria-hidden />
        </button>
        <button
          type="button"
          tabIndex={-1}
          class="section"
          aria-label={t('reader.linkRegulation')}
          title={t('reader.linkRegulation')}
          onClick={(event) => event.isTrusted && actions.regulations()}
        >
          §
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('reader.copy')}
          title={t('reader.copy')}
          onClick={(event) => event.isTrusted && actions.copyQuote()}
        >
          <Copy size={18} aria-hidden />
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('reader.more')}
          title={t('reader.more')}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <Ellipsis size={18} aria-hidden />
        </button>
        {more && (
          <button
            type="button"
            tabIndex={-1}
            class="wide"
            onClick={(event) => event.isTrusted && actions.pointBody()}
          >
            {t('reader.pointBody')}
          </button>
        )}
        {more && (
          <button
            type="button"
            tabIndex={-1}
            class="wide"
            onClick={(event) => event.isTrusted && actions.switchOff()}
          >
            {t('reader.switchOff')}
          </button>
        )}
      </div>
    </Floating>
  );
}

/** What a note that waits for its passage can do with the selection. */
function AttachBar({ view, actions }: Omit<ToolbarProps, 'names'>) {
  return (
    <Floating
      anchor={view.anchor}
      placement={byTouch() ? 'bottom' : 'top'}
      class="toolbar"
      role="toolbar"
      label={t('reader.toolbar')}
      away={actions.close}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row only helps its buttons */}
      <div
        class="row"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        <button
          type="button"
          class="wide"
          onClick={(event) => event.isTrusted && actions.attachHere()}
        >
          {t('reader.attachHere')}
        </button>
        <button type="button" class="wide" onClick={actions.stopAttaching}>
          {t('reader.cancel')}
        </button>
      </div>
    </Floating>
  );
}
