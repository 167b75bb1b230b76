import { browser } from 'wxt/browser';

let isRefusing = false;

/**
 * Refuses messages that are named like what every object has. The library looks names up in a plain object: it would answer
 * `constructor` with the message itself. Call it before the library listens, since the first answer counts.
 */
export function refuseInherited(): void {
  if (isRefusing) return;
  isRefusing = true;
  browser.runtime.onMessage.addListener((message: unknown, _, respond) => {
    if (!isInherited(message)) return false;
    respond({ err: { name: 'Refusal', message: 'refused: no such message', stack: '' } });
    return true;
  });
}

const isInherited = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  message.type in Object.prototype;
