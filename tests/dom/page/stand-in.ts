import { onTestFinished } from 'vitest';
import { mountInterface } from '../../../components/page';
import type { CardView, MountedInterface, PageActions } from '../../../lib/extension';
import { type FakeBackground, fakeBackground } from '../editor/background';
import { noteCard } from '../editor/cards';
import { anchor, fakeActions } from './fixture';

/** What the editor's page of the tests finds in its parent. */
export interface StandIn {
  readonly background: FakeBackground;
  takeNonce(nonce: string): boolean;
}

export interface OpenPage {
  readonly background: FakeBackground;
  readonly asked: unknown[][];
  readonly mounted: MountedInterface;
  /** A word with which a frame is let in, as the background gives it. */
  readonly allow: () => string;
  /** The closed root, which only the test has a key to. */
  readonly root: () => ShadowRoot;
  readonly frame: () => HTMLIFrameElement | null;
  /** The note's field in the frame. */
  readonly field: () => HTMLTextAreaElement | null;
}

/** The interface on the test page with a real frame of the editor, on the same origin so that the test can look into it; built while it
 * is loaded, it may take its time. */
export function openPage(answers: Partial<PageActions> = {}, patience = 60_000): OpenPage {
  const nonces = new Set<string>();
  const background = fakeBackground();
  const standIn: StandIn = { background, takeNonce: (nonce) => nonces.delete(nonce) };
  Object.assign(window, { standIn });
  const allow = (): string => {
    const nonce = crypto.randomUUID();
    nonces.add(nonce);
    return nonce;
  };
  const { actions, asked } = fakeActions({
    openEditor: async () => allow(),
    deed: async () => ({ kind: 'saved' }),
    ...answers,
  });
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const lifetime = new AbortController();
  const mounted = mountInterface({
    document,
    actions,
    source: { url: new URL('./editor.html', import.meta.url).href, origin: location.origin },
    signal: lifetime.signal,
    patience,
  });
  Element.prototype.attachShadow = attach;
  onTestFinished(() => lifetime.abort());
  const root = (): ShadowRoot => {
    const [first] = roots;
    if (first === undefined) throw new Error('nothing is drawn');
    return first;
  };
  const frame = () => root().querySelector('iframe');
  return {
    background,
    asked,
    mounted,
    allow,
    root,
    frame,
    field: () => frame()?.contentDocument?.querySelector('textarea') ?? null,
  };
}

export const noteView = (over: Partial<CardView> = {}): CardView => ({
  kind: 'card',
  anchor,
  passage: document.createRange(),
  card: noteCard({ focus: 'note' }),
  ...over,
});
