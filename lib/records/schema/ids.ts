/**
 * A random UUID (version 4, https://www.rfc-editor.org/rfc/rfc9562#section-5.4). `crypto.randomUUID` exists in secure contexts
 * only, so not in a content script on an http page; `getRandomValues` does.
 * https://developer.mozilla.org/en-US/docs/Web/API/Crypto/randomUUID
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    if (at === 6) return ((byte & 0x0f) | 0x40).toString(16);
    if (at === 8) return ((byte & 0x3f) | 0x80).toString(16);
    return byte.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
