import { plainInline } from './markdown-text';

/**
 * A tag as Obsidian reads it: letters, digits, `_`, `-` and `/`, one of them no digit (https://help.obsidian.md/tags). White
 * space becomes `-`, and digits alone get a `_`. Null where more than that would be lost: `C++` and `C#` are not one tag.
 */
export function tagName(tag: string): string | null {
  const name = tag.normalize('NFC').trim().replace(/\s+/g, '-');
  if (!/^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_-]*(?:\/[\p{L}\p{M}\p{N}_-]+)*$/u.test(name)) return null;
  if (/\p{L}/u.test(name)) return name;
  return /\p{N}/u.test(name) ? `_${name}` : null;
}

/** Whether the tag is the words that the user typed, so that nothing need stand beside it. */
export const isExactTag = (tag: string, name = tagName(tag)): boolean =>
  name === tag || name === tag.normalize('NFC').trim();

/** Tags in a text: "#thuế", "#chợ-quê «chợ quê»", "«C++»". A tag of white space alone says nothing. */
export const tagWords = (tags: readonly string[]): string => tags.flatMap(tagWord).join(', ');

function tagWord(tag: string): string | readonly [] {
  const name = tagName(tag);
  if (name !== null && isExactTag(tag, name)) return `#${name}`;
  const typed = plainInline(tag);
  if (typed === '') return [];
  return `${name === null ? '' : `#${name} `}«${typed}»`;
}
