/** By this a later Bên Lề knows what an earlier one drew. */
export const LAYER = 'bl-layer';
/** Set on the box of a card while words in it are not on disk. */
export const UNSAVED = 'data-unsaved';

/** The root of an element, a closed one too: Firefox gives it to extensions. */
type RootOf = (element: Element) => ShadowRoot | null;

/**
 * Takes away what a Bên Lề drew in the page whose scripts the browser ended with its extension, as Firefox does at an update:
 * nobody else can. A card with words that are not on disk stays, until it is closed.
 */
export function clearLeftBehind(document: Document, rootOf: RootOf = firefoxRoot): void {
  for (const host of [...document.documentElement.children]) {
    const root = rootOf(host);
    if (root?.firstElementChild?.className !== LAYER) continue;
    const card = root.querySelector(`[${UNSAVED}]:not([data-hidden]) iframe`);
    if (card === null) host.remove();
    // Whoever closes the card has its frame show nothing: see entrypoints/editor.
    else card.addEventListener('load', () => host.remove());
  }
}

function firefoxRoot(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
}
