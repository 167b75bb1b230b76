import type { EditorWelcome } from '../../../lib/extension';
import { openLine, type PageLine } from './page-line';

interface Connection {
  readonly welcome: EditorWelcome;
  readonly line: PageLine;
}

/**
 * The handshake of a frame: the background knows the word that it was made with, and the page's script sends a port together with it.
 * @param greet gives the word to the background, which takes it once
 * @returns null where the background did not ask for this frame: a page made it
 */
export async function connect(
  window: Window,
  nonce: string,
  greet: (nonce: string) => Promise<EditorWelcome | null>,
): Promise<Connection | null> {
  const port = nonce === '' ? null : awaitPort(window, nonce);
  const welcome = port && (await greet(nonce).catch(() => null));
  if (port === null || welcome === null) return null;
  return { welcome, line: openLine(await port) };
}

/** The one port that comes from the parent with this word. All else is left unread. */
function awaitPort(window: Window, nonce: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = ({ source, data, ports }: MessageEvent<unknown>): void => {
      const [port] = ports;
      if (source !== window.parent || ports.length !== 1 || port === undefined) return;
      if (typeof data !== 'object' || data === null) return;
      if (!('nonce' in data) || data.nonce !== nonce) return;
      window.removeEventListener('message', listen);
      resolve(port);
    };
    window.addEventListener('message', listen);
  });
}
