import { searchFold } from '../text';

/**
 * Tags from what a user typed: split at commas, white space folded, "#" dropped, each once whatever its case. Nothing is
 * cut: `longFields` says whether they are too many or too long.
 */
export function parseTags(typed: string): string[] {
  const seen = new Set<string>();
  return typed
    .split(',')
    .map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#+/, ''))
    .filter((tag) => {
      const key = tag.toLowerCase();
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/**
 * Tags to offer for what was typed so far: those that have it in them, whatever their tones, in their own order.
 * @param most how many
 */
export function suggestTags(tags: readonly string[], typed: string, most: number): string[] {
  const sought = searchFold(typed.replace(/^#+/, ''));
  if (sought === '') return [];
  return tags.filter((tag) => searchFold(tag).includes(sought)).slice(0, most);
}
