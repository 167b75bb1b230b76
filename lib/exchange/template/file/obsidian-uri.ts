import type { RenderedNote } from './note';

/** What the programs between a browser and Obsidian take for certain. Windows stops at 32 767, Chromium at 2 MB. */
const MAX_URI_CHARS = 16_000;

export interface ObsidianAddress {
  readonly uri: string;
  /** What has to be on the clipboard before the address is opened; null where the address has it all. */
  readonly clipboard: string | null;
}

/** What Obsidian does with a note that there is: https://help.obsidian.md/Extending+Obsidian/Obsidian+URI */
const actions: ReadonlyMap<string, string> = new Map([
  ['append-specific', 'append=true'],
  ['append-daily', 'append=true'],
  ['prepend-specific', 'prepend=true'],
  ['prepend-daily', 'prepend=true'],
  ['overwrite', 'overwrite=true'],
]);

/**
 * The address that gives a note to Obsidian. A daily note is named by the program (`obsidian://daily`), others by the template.
 * A text too long for an address goes by the clipboard.
 * @param vault its name; the one that was open last where it is empty
 */
export function obsidianUri(note: RenderedNote, vault = ''): ObsidianAddress {
  const isDaily = note.behavior.endsWith('-daily');
  const action = actions.get(note.behavior);
  const text = note.behavior.startsWith('append-') ? `\n\n${note.text}` : note.text;
  const address = [
    `obsidian://${isDaily ? 'daily' : 'new'}?`,
    [
      ...(isDaily ? [] : [`file=${encodeURIComponent(note.name.replace(/\.md$/, ''))}`]),
      ...(vault === '' ? [] : [`vault=${encodeURIComponent(vault)}`]),
      ...(action === undefined ? [] : [action]),
    ].join('&'),
  ].join('');
  const begin = address.endsWith('?') ? address : `${address}&`;
  const whole = `${begin}content=${encodeURIComponent(text.toWellFormed())}`;
  return whole.length <= MAX_URI_CHARS
    ? { uri: whole, clipboard: null }
    : { uri: `${begin}clipboard`, clipboard: text };
}
