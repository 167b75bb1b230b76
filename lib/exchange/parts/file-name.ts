/** Bytes of UTF-8, extension included: file systems stop at 255, and sync tools add to names. */
const MAX_NAME_BYTES = 200;

/** Names that Windows reserves for devices, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/**
 * A file name that every system takes, from an article's title: NFC, no character that Windows forbids, that Obsidian
 * cannot link (`# ^ [ ] |`) or that hides (controls, direction marks), no device name, cut between letters.
 * @param extension without the dot
 * @param mark stands between title and extension, whole however long the title is; characters that every system takes
 */
export function fileName(title: string, extension: string, mark = ''): string {
  const clean = trim(
    title
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\s\p{Z}]+/gu, ' ')
      .replace(/[<>:"/\\|?*#^[\]]+/g, '-')
      .replace(/\p{C}+/gu, ''),
  );
  const base = DEVICE.test(clean) ? `_${clean}` : clean;
  const end = `${mark}.${extension}`;
  return `${cut(base, MAX_NAME_BYTES - bytes(end)) || 'ben-le'}${end}`;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Windows drops dots and spaces at the end; a dot in front hides the file elsewhere. */
const trim = (name: string): string => name.replace(/^[\s.-]+|[\s.-]+$/g, '');

function cut(name: string, most: number): string {
  if (bytes(name) <= most) return name;
  let shortened = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(name)) {
    size += bytes(segment);
    if (size > most) break;
    shortened += segment;
  }
  return trim(shortened);
}
