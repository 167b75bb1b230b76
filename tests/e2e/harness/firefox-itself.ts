import type { FirefoxSession } from './firefox';
import { valueAt } from './messages';

type Send = (method: string, params: object) => Promise<unknown>;

/** The driver's line to the browser; Puppeteer has no other way into the browser's own windows. */
function lineOf({ browser }: FirefoxSession): Send {
  const connection: unknown = Reflect.get(browser, 'connection');
  const send = valueAt(connection, 'send');
  if (typeof send !== 'function') throw new Error('Puppeteer keeps its connection elsewhere now');
  return (method, params) => send.call(connection, method, params);
}

/** Ends the extension's background page, as Firefox does with one that is idle; the next message starts it anew. */
export async function stopBackground(session: FirefoxSession): Promise<void> {
  const send = lineOf(session);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = valueAt(tree, 'result', 'contexts', '0', 'context');
  const host = new URL(session.origin).hostname;
  const answer = await send('script.evaluate', {
    expression: `WebExtensionPolicy.getByHostname('${host}').extension.terminateBackground({ ignoreDevToolsAttached: true })
      .then(() => WebExtensionPolicy.getByHostname('${host}').extension.backgroundState)`,
    target: { context },
    awaitPromise: true,
  });
  const state = valueAt(answer, 'result', 'result', 'value');
  if (state !== 'stopped') throw new Error(`The background is ${JSON.stringify(answer)}`);
}
