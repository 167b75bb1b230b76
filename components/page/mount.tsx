import { render } from 'preact';
import type { EditorSource, MountedInterface, PageActions, PageView } from '../../lib/extension';
import type { Notice } from '../../lib/records';
import tokens from '../ui/styles/tokens.css?inline';
import { keepMessages } from '../ui/words/i18n';
import { createEditorFrame } from './frame/editor-frame';
import { LAYER } from './frame/left-behind';
import { installGuard } from './guard';
import { createHost, keepHost, placeHost } from './host';
import { lastWords } from './notices/last-words';
import { PageInterface } from './PageInterface';
import styles from './page.css?inline';

// In: what is to be drawn (`PageView`). Out: what the user wants done (`PageActions`).
// Nothing that the user wrote is drawn in the page itself: cards are in the editor's frame.

/** Enough on a slow machine, where a worker that has to start answers before the frame is loaded. */
const MAX_FRAME_WAIT_MS = 4_000;

interface MountOptions {
  readonly document: Document;
  readonly actions: PageActions;
  readonly source: EditorSource;
  /** With it the interface goes. */
  readonly signal: AbortSignal;
  /** Milliseconds until a card whose frame does not come opens in a window of its own. */
  readonly patience?: number;
}

/**
 * Draws in one closed shadow root beside the page's body, out of reach of the page's styles. In Firefox its scripts can reach into it, and in
 * every browser they can type and select there: so nothing that the user wrote is in it, only a frame that they cannot read.
 */
export function mountInterface({
  document,
  actions: given,
  source,
  signal,
  patience = MAX_FRAME_WAIT_MS,
}: MountOptions): MountedInterface {
  keepMessages(lastWords);
  const host = createHost(document);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = LAYER;
  root.append(layer);
  let latest: PageView | null = null;
  /** What this interface itself has to say; it goes before the annotator's. */
  let ownNotice: Notice | null = null;
  let focusBefore: HTMLElement | null = null;
  let isPlaced = false;

  const actions: PageActions = {
    ...given,
    dismiss() {
      ownNotice = null;
      given.dismiss();
      draw();
    },
  };
  const say = (notice: Notice): void => {
    ownNotice = notice;
    draw();
  };
  const draw = (): void => {
    if (latest === null) return;
    render(
      <PageInterface view={{ ...latest, notice: ownNotice ?? latest.notice }} actions={actions} />,
      layer,
    );
  };
  const editor = createEditorFrame({
    host,
    root,
    source,
    actions,
    guard: installGuard(window),
    say,
    patience,
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.type === 'keydown') actions.close(true);
    event.stopPropagation();
  };
  // The page's own shortcuts must not act on keys that are for the toolbar.
  const listen = (): void => {
    for (const name of ['keydown', 'keyup', 'keypress'] as const) {
      layer.addEventListener(name, onKey);
    }
  };
  listen();
  const restored = (): void => {
    // `document.open` takes the host away and the listeners of all that is in it, of each button too.
    listen();
    render(null, layer);
    draw();
    editor.revive();
  };
  signal.addEventListener('abort', () => {
    editor.end();
    render(null, layer);
    host.remove();
  });

  return {
    host,
    show(view) {
      latest = view;
      if (!isPlaced && !view.open && !view.notice && !view.isOverOpenable) return;
      if (!isPlaced) {
        isPlaced = true;
        placeHost(host);
        keepHost(host, signal, {
          restored,
          harassed() {
            say({ kind: 'replaced' });
            actions.reportTrouble();
            editor.moveOut();
          },
        });
      }
      if (view.open?.kind !== 'toolbar' && layer.contains(root.activeElement)) {
        focusBefore?.focus({ preventScroll: true });
      }
      draw();
      editor.update(view);
    },
    enter() {
      if (editor.enter()) return true;
      const first = layer.querySelector<HTMLElement>('.floating button');
      if (first === null) return false;
      focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      first.focus();
      return true;
    },
  };
}
