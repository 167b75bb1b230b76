import { limits } from './limits';

/** Tags from what a reader typed: split at commas, white space folded, "#" dropped, each once whatever its case. */
export function parseTags(typed: string): string[] {
  const seen = new Set<string>();
  return typed
    .split(',')
    .map((tag) =>
      tag.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#+/, '').slice(0, limits.tag),
    )
    .filter((tag) => {
      const key = tag.toLowerCase();
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, limits.tags);
}
