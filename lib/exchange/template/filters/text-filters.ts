import { entriesIn, itemsIn } from '../values/value';
import type { Filter } from './filter';

/** What note names of Obsidian, and file systems, do not take. */
const UNSAFE = /[#|^[\]<>:"/\\?*\p{Cc}]/gu;
const MAX_NAME_CHARS = 245;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function safeName(text: string): string {
  const clean = text
    .replace(UNSAFE, '')
    .trim()
    .replace(/^[.\s]+/, '');
  const named = DEVICE.test(clean) ? `_${clean}` : clean;
  const cut = named
    .slice(0, MAX_NAME_CHARS)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return withoutEnd(cut) || 'Untitled';
}

/** Without dots and blanks at the end. By hand, since a regular expression would try at each of them again. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /[.\s]/.test(name[end - 1] ?? '')) end--;
  return name.slice(0, end);
}

const capital = (word: string): string =>
  word === '' ? '' : (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase();

/** Words of names such as "chợ quê", "cho-que", "choQue". */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const joined =
  (sign: string): Filter =>
  (text) =>
    wordsOf(text).join(sign).toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Our values are plain text: what makes text of HTML leaves it as it is. */
const same: Filter = (text) => text;

export const textFilters: Readonly<Record<string, Filter>> = {
  camel: (text) => {
    const [first = '', ...rest] = wordsOf(text);
    return first.toLowerCase() + rest.map(capital).join('');
  },
  capitalize: (text) => capital(text),
  decode_uri: decoded,
  kebab: joined('-'),
  length: (text) => (itemsIn(text) ?? entriesIn(text) ?? text).length,
  lower: (text) => text.toLowerCase(),
  markdown: same,
  pascal: (text) => wordsOf(text).map(capital).join(''),
  remove_attr: same,
  remove_html: same,
  remove_tags: same,
  replace_tags: same,
  safe_name: safeName,
  snake: joined('_'),
  strip_attr: same,
  strip_md: same,
  strip_tags: same,
  title: (text) => text.replace(/[\p{L}\p{M}\p{N}'’]+/gu, capital),
  trim: (text) => text.trim(),
  uncamel: joined(' '),
  unescape: (text) => text.replace(/\\(["n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
  upper: (text) => text.toUpperCase(),
};
