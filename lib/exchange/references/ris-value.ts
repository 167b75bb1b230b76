import { dataLine } from '../parts/data/data-text';

/**
 * Character references that HTML reads without a semicolon, too: "&copy=1" is "©=1". Zotero reads every value but notes as
 * HTML. https://html.spec.whatwg.org/multipage/named-characters.html
 */
const REFERENCE =
  /&(?=#|\w+;|(?:[AEIOU](?:acute|circ|grave|uml)|[aeiou](?:acute|circ|grave|uml)|[ANOano]tilde|[Aa](?:ring|Elig|elig)|[Cc]cedil|[Oo]slash|[Yy]acute|AMP|COPY|ETH|GT|LT|QUOT|REG|THORN|acute|amp|brvbar|cedil|cent|copy|curren|deg|divide|eth|frac|gt|iexcl|iquest|laquo|lt|macr|micro|middot|nbsp|not|ord[fm]|para|plusmn|pound|quot|raquo|reg|sect|shy|sup[123]|szlig|thorn|times|uml|yen|yuml))/g;
/** What HTML takes for a tag or a comment. */
const TAG = /<(?=[a-z/!?])/gi;

/** A value on its line: never a line break, which could begin another field, and nothing that Zotero would decode. */
export const risValue = (text: string): string =>
  dataLine(text).replace(REFERENCE, '&amp;').replace(TAG, '&lt;');

/** An author in one field: Zotero parts names at commas. */
export const risAuthor = (name: string): string =>
  risValue(name.replace(/\s*,+\s*/g, ' – ')).trim();

/** Keywords. Zotero parts each at semicolons, and a single one at commas. */
export function risKeywords(tags: readonly string[]): readonly string[] {
  const names = tags.map((tag) => keyword(tag.replace(/\s*;[\s;]*/g, ' / ')));
  const keywords = [...new Set(names)].filter((name) => name !== '');
  const [single = '', ...others] = keywords;
  return others.length > 0 || single === ''
    ? keywords
    : [single.replace(/\s*,[\s,]*/g, ' / ').trim()];
}

/** A blank in place of an escape, which would bring a semicolon back. */
const keyword = (tag: string): string =>
  dataLine(tag).replace(REFERENCE, '& ').replace(TAG, '< ').trim();

/** An address. Zotero takes one with "PM:" for an identifier of PubMed. */
export const risAddress = (address: string): string => risValue(address.replaceAll('PM:', 'PM%3A'));

/** YYYY-MM-DD, or '' for none, as RIS writes a date: YYYY/MM/DD/. */
export const risDate = (day: string): string => (day === '' ? '' : `${day.replaceAll('-', '/')}/`);
