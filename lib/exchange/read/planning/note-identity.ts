const HEX = /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/;

/** Words for comparing: two tools break lines and write letters with marks each in its way. */
export const foldedWords = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The id of an imported note: the same file gives the same ids wherever and whenever it is read, so a second import changes
 * nothing. A UUID of version 8: https://www.rfc-editor.org/rfc/rfc9562#section-5.8
 * @param parts what makes the note this one
 */
export async function noteIdOf(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(hash, (byte, at) => {
    if (at === 6) return ((byte & 0x0f) | 0x80).toString(16);
    if (at === 8) return ((byte & 0x3f) | 0x80).toString(16);
    return byte.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(HEX, '$1-$2-$3-$4-$5');
}
