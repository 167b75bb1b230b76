import { render } from 'preact';
import { keepMessages } from '../shared/i18n';
import tokens from '../shared/tokens.css?inline';
import { lastWords } from './last-words';
import { Reader } from './Reader';
import styles from './reader.css?inline';
import type { ReaderActions, ReaderView } from './view';

export interface MountedReader {
  readonly host: HTMLElement;
  show(view: ReaderView): void;
  /** Moves the focus into what is open; false when nothing is. */
  enter(): boolean;
}

/**
 * Draws in one closed shadow root beside the page's body, so that neither the page's styles nor its scripts reach in. The host
 * comes with the first thing to draw and goes with `signal`.
 */
export function mountReader(
  document: Document,
  actions: ReaderActions,
  signal: AbortSignal,
): MountedReader {
  keepMessages(lastWords);
  const host = document.createElement('ben-le');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];
  // The page's own shortcuts must not act on what is typed into a note.
  for (const name of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(name, (event) => {
      if (event.key === 'Escape' && name === 'keydown') actions.close();
      event.stopPropagation();
    });
  }
  let focusBefore: HTMLElement | null = null;
  const giveFocusBack = (): void => {
    if (document.activeElement === host) focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
  };

  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });

  return {
    host,
    show(view) {
      if (view.open === null) giveFocusBack();
      if (!host.isConnected && (view.open || view.notice)) document.documentElement.append(host);
      render(<Reader view={view} actions={actions} />, root);
    },
    enter() {
      const first = root.querySelector<HTMLElement>('.floating button, .floating textarea');
      if (first === null) return false;
      focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      first.focus();
      return true;
    },
  };
}
