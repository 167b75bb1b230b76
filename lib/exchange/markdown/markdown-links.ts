import type { ArticleRecord, Regulation } from '../../records';
import { webAddress } from '../parts/said/web-address';
import { linkTarget, plainInline, plainLabel } from './markdown-text';

/**
 * A link to the note of a document, so that Obsidian joins all articles that cite it. "55-QĐ/TW" is called
 * "55-QĐ-TW" there, since a slash would be a folder. A name that a link cannot carry letter by letter stands before it.
 */
export function noteLink(name: string): string {
  const folded = name.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  const [target, shown] = [noteTarget(folded), plainInline(folded)];
  if (target === '') return shown;
  if (shown !== folded) return `${shown} ([[${target}]])`;
  return target === folded ? `[[${target}]]` : `[[${target}|${folded}]]`;
}

/** What a document is called: its id where its name is blank. */
export const regulationName = ({ id, name }: Pick<Regulation, 'id' | 'name'>): string =>
  plainInline(name) === '' ? id : name;

/** A name of a note, white space folded: letters, digits, and what neither Obsidian nor a file system takes for more than text. */
export const noteTarget = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ,()–-]+/gu, '-')
    .replace(/^[ -]+|[ -]+$/g, '');

/** A link to an address on the web; the label alone where there is none. */
export function webLink(label: string, address: string | null): string {
  if (address === null) return plainInline(label);
  return `[${plainLabel(label) || plainLabel(address)}](${linkTarget(address)})`;
}

/** Where the article is on the web; null where it was imported without an address. */
export function articleAddress(article: Pick<ArticleRecord, 'urls'> | null): string | null {
  for (const url of article?.urls ?? []) {
    const address = webAddress(url);
    if (address !== null) return address;
  }
  return null;
}
