import type { Self, Sender } from '../extension';
import type { StorageArea } from './storage-area';

/** Which frames of the editor are asked for, so that a copy which a page frames by itself learns nothing. */
export interface Editors {
  /** A word for one frame in the tab; it is good once, and for a minute. */
  open(tabId: number): Promise<string>;
  /** Whether the sender is a frame that was asked for, or the editor in a window of its own. */
  greet(nonce: string, sender: Sender): Promise<boolean>;
}

const PREFIX = 'editor:';
const REQUEST_LIFETIME_MS = 60_000;
const PATH = 'editor.html';

/**
 * @param session `storage.session`: no page's script can read it
 */
export function createEditors(
  session: StorageArea,
  self: Self,
  now: () => number = Date.now,
): Editors {
  /** Greetings come one after the other: two at once could both find the word that is good once. */
  let last: Promise<unknown> = Promise.resolve();

  const take = async (nonce: string): Promise<EditorRequest | null> => {
    const key = `${PREFIX}${nonce}`;
    const request = (await session.get(key))[key];
    await session.remove(key);
    return isEditorRequest(request) && now() - request.at <= REQUEST_LIFETIME_MS ? request : null;
  };

  return {
    async open(tabId) {
      await session.remove(outdated(await session.get(null), now()));
      const nonce = crypto.randomUUID();
      await session.set({ [`${PREFIX}${nonce}`]: { tabId, at: now() } satisfies EditorRequest });
      return nonce;
    },
    async greet(nonce, sender) {
      if (!isEditor(sender, self)) return false;
      // No page frames a window's own document.
      if (sender.frameId === 0) return true;
      const taking = last.then(() => take(nonce));
      last = taking.catch(() => undefined);
      const request = await taking;
      return request !== null && request.tabId === sender.tab?.id;
    },
  };
}

interface EditorRequest {
  readonly tabId: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const isEditorRequest = (value: unknown): value is EditorRequest =>
  typeof value === 'object' &&
  value !== null &&
  'tabId' in value &&
  typeof value.tabId === 'number' &&
  'at' in value &&
  typeof value.at === 'number';

const outdated = (items: Record<string, unknown>, now: number): string[] =>
  Object.entries(items).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && !(isEditorRequest(value) && now - value.at <= REQUEST_LIFETIME_MS)
      ? [key]
      : [],
  );

function isEditor({ id, url, tab }: Sender, self: Self): boolean {
  if (id !== self.id || tab === undefined || url === undefined) return false;
  const [address = ''] = url.split(/[?#]/);
  return address === `${self.origin}${PATH}`;
}
