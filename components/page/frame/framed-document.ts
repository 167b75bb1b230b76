import type { EditorSource, FromEditor, ToEditor } from '../../../lib/extension';
import { t } from '../../ui/words/i18n';
import { type EditorLine, offerLine } from './editor-line';

/** One document of the editor, in a box that can be placed. */
export interface Frame {
  readonly box: HTMLElement;
  readonly isReady: boolean;
  tell(message: ToEditor): void;
  /** Once for each card: a second time, letters that are typed meanwhile are lost. */
  focus(): void;
  remove(): void;
}

export interface FrameEvents {
  ready(): void;
  heard(message: Exclude<FromEditor, { kind: 'ready' }>): void;
  /** The page put another document in its place, or took it away. */
  replaced(): void;
  /** Nobody gave a word for it: the extension was updated or removed. */
  refused(): void;
}

/** Unseen, and out of reach of focus, keys and screen readers; it is drawn all the same, so that it is there at once. */
export function setHidden(box: HTMLElement, isHidden: boolean): void {
  box.toggleAttribute('data-hidden', isHidden);
  box.inert = isHidden;
}

/** Makes a frame of the editor, unseen, in a closed root. What it shows is known to the background by a word that is used once. */
export function makeFrame(
  root: ShadowRoot,
  source: EditorSource,
  openEditor: () => Promise<string | null>,
  events: FrameEvents,
): Frame {
  const { ownerDocument: document } = root;
  const box = document.createElement('div');
  box.className = 'floating editor';
  setHidden(box, true);
  const iframe = document.createElement('iframe');
  iframe.title = t('editor.title');
  // Pages with COEP take a frame of another origin only so.
  iframe.setAttribute('credentialless', '');
  box.append(iframe);
  root.append(box);
  let line: EditorLine | null = null;
  let isReady = false;
  let isGone = false;

  const heard = (message: FromEditor, from: EditorLine): void => {
    if (isGone || from !== line) return;
    if (message.kind !== 'ready') events.heard(message);
    else if (!isReady) {
      isReady = true;
      events.ready();
    }
  };
  // In Firefox the page reaches into the root: a frame that it takes out has lost its document, wherever it is put, and one whose
  // attributes it sets is about to show another.
  const observer = new MutationObserver((changes) => {
    const isMoved = iframe.parentNode !== box || box.parentNode !== root;
    if (isMoved || changes.some(({ type }) => type === 'attributes')) events.replaced();
  });
  observer.observe(root, { childList: true });
  observer.observe(box, { childList: true });
  observer.observe(iframe, { attributes: true });
  void openEditor().then((nonce) => {
    const inside = iframe.contentWindow;
    if (isGone || inside === null) return;
    if (nonce === null) {
      events.refused();
      return;
    }
    iframe.addEventListener('load', () => {
      if (isGone) return;
      if (isReady) events.replaced();
      else {
        // Firefox loads about:blank first: nobody takes that port.
        line?.close();
        line = offerLine(inside, nonce, source.origin, heard);
      }
    });
    // Not as `src`: that can be read by the page after a return to it.
    inside.location.replace(`${source.url}#${nonce}`);
  });

  return {
    box,
    get isReady() {
      return isReady;
    },
    tell: (message) => line?.tell(message),
    focus: () => iframe.focus({ preventScroll: true }),
    remove() {
      isGone = true;
      observer.disconnect();
      line?.close();
      iframe.remove();
      box.remove();
    },
  };
}
