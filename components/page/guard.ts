/** The editor that is open in a page, as the guard of its keys knows it. */
export interface GuardedEditor {
  /** The element in the page's tree that holds the editor. */
  readonly host: Element;
  /** A key went to the page and was stopped: it is lost. */
  lost(): void;
  /** Gives the focus back to the editor. */
  reclaim(): void;
  /** The user pressed Escape while the page had the focus. */
  escaped(): void;
  /** Whether a press on the page was meant for the editor, which stood there a moment ago. */
  isMeant?(press: PointerEvent): boolean;
}

/** Stands before all of the page's own listeners, since it was there before the page. */
export interface Guard {
  /** The editor that has the focus; null: nothing is stopped. */
  active: GuardedEditor | null;
  /** Fills the clipboard when something is copied for the user. */
  copying: ((event: ClipboardEvent) => void) | null;
  /** Listens again where `document.open` took all listeners away; else does nothing. */
  listen(): void;
}

declare global {
  var benLeGuard: Guard | undefined;
}

const typing = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;
/** Each of them says that something was meant for the note; the focus may be taken between a key and its letter. */
const writing: ReadonlySet<string> = new Set([
  'keydown',
  'keypress',
  'beforeinput',
  'compositionstart',
  'paste',
]);
const focusing = ['focusin', 'focusout', 'focus'] as const;

/** A page that takes the focus while the user types gets no letter: see docs/decisions/0001-editor-frame.md. Does nothing until asked. */
export function installGuard(window: Window): Guard {
  if (globalThis.benLeGuard) return globalThis.benLeGuard;
  let reclaiming = false;

  const reclaim = (): void => {
    const { active } = guard;
    if (active === null || reclaiming || window.document.activeElement === active.host) return;
    // A page that takes it back at once must not bring us here again.
    reclaiming = true;
    active.reclaim();
    reclaiming = false;
  };
  const stop = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  const onKey = (event: Event): void => {
    if (!event.isTrusted) return;
    const { type } = event;
    if (type === 'copy') guard.copying?.(event as ClipboardEvent);
    const { active } = guard;
    if (active === null) return;
    stop(event);
    if (!writing.has(type)) return;
    if ((event as KeyboardEvent).key === 'Escape') active.escaped();
    else {
      active.lost();
      reclaim();
    }
  };
  const onFocus = (event: Event): void => {
    if (guard.active === null || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type !== 'focusout') reclaim();
  };
  const onPress = (press: PointerEvent): void => {
    const { active } = guard;
    if (active === null || !press.isTrusted || press.target === active.host) return;
    if (!active.isMeant?.(press)) guard.active = null;
  };

  const guard: Guard = {
    active: null,
    copying: null,
    listen() {
      for (const name of typing) window.addEventListener(name, onKey, true);
      for (const name of focusing) window.addEventListener(name, onFocus, true);
      window.addEventListener('pointerdown', onPress, true);
    },
  };
  guard.listen();
  globalThis.benLeGuard = guard;
  return guard;
}
