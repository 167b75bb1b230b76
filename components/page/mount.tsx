import { render } from 'preact';
import { keepMessages } from '../ui/i18n';
import tokens from '../ui/tokens.css?inline';
import { lastWords } from './last-words';
import { PageInterface } from './PageInterface';
import styles from './page.css?inline';
import type { PageActions, PageView } from './view';

export interface MountedInterface {
  readonly host: HTMLElement;
  show(view: PageView): void;
  /** Moves the focus into what is open; false when nothing is. */
  enter(): boolean;
}

/**
 * Draws in one closed shadow root beside the page's body, so that neither the page's styles nor its scripts reach in. The host
 * comes with the first thing to draw and goes with `signal`.
 */
export function mountInterface(
  document: Document,
  actions: PageActions,
  signal: AbortSignal,
): MountedInterface {
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
      render(<PageInterface view={view} actions={actions} />, root);
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
