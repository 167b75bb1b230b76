import { passageLink } from '../../parts/passage-link';
import { asText, entriesIn, itemsIn, memberOf, type Value } from '../values/value';
import { argument, type Filter } from './filter';

/** Addresses that do something when they are followed. A path, or a word, is none. */
const OTHER_SCHEME = /^\s*(?!https?:|mailto:|obsidian:)[a-z][a-z\d+.-]*:/i;

/** `[title](address)`; the address alone where following it would not only open a page. */
function webLinkTo(address: string, title: string): string {
  if (address === '' || OTHER_SCHEME.test(address)) return address;
  const target = /[\s()<>]/.test(address)
    ? `<${address.replace(/[\s<>]/g, encodeURIComponent)}>`
    : address;
  return `[${title.replace(/[[\]]/g, '\\$&')}](${target})`;
}

/** Brackets would end the link. A bar in the page's name is a name to show, as in Obsidian. */
function noteLinkTo(page: string, shown: string): string {
  const target = page.replace(/[[\]\r\n]+/g, ' ').trim();
  if (target === '') return '';
  return shown === '' ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

type Write = (what: string, title: string) => string;

/** Text becomes a link, a list the list of them, an object the list of its keys under the names that are its values. */
const linked =
  (write: Write, fallback: string): Filter =>
  (text, args) => {
    const title = argument(args, 0, fallback);
    const items = itemsIn(text);
    if (items !== null) return items.flatMap((item) => linkedItem(item, write, title));
    const entries = entriesIn(text);
    if (entries !== null) return entries.map(([key, value]) => write(key, asText(value)));
    return write(text, title);
  };

const linkedItem = (item: Value, write: Write, title: string): readonly string[] =>
  entriesIn(item)?.map(([key, value]) => write(key, asText(value))) ?? [write(asText(item), title)];

/** The passage with a link to where it stands. A highlight among the items has its own. */
const fragmentLink: Filter = (text, args, { url }) => {
  const title = argument(args, 0, 'link');
  const write = (item: Value): string => {
    const words = asText(memberOf(item, 'text') ?? item);
    const known = asText(memberOf(item, 'link'));
    const target = { quote: { exact: words, prefix: '', suffix: '' }, model: 1 };
    const address = known || passageLink({ target }, { urls: [url] });
    return address === null || words.trim() === ''
      ? words
      : `${words} ${webLinkTo(address, title)}`;
  };
  return itemsIn(text)?.map(write) ?? write(text);
};

export const linkFilters: Readonly<Record<string, Filter>> = {
  fragment_link: fragmentLink,
  /** Nothing of ours is a picture, and one from elsewhere would tell its server whenever the note is opened. */
  image: () => '',
  link: linked(webLinkTo, 'link'),
  wikilink: linked(noteLinkTo, ''),
};
