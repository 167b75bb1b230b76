import type { Annotation, ArticleRecord } from '../../records';

/** What most programs that make links of text take; beyond it the link leads to the page only. */
const MAX_LINK_CHARS = 2_000;
/** A passage no longer than this stands whole in its link. */
const MAX_WHOLE_CHARS = 80;
/** Words at each end of a longer one; more of them where the last ones stand in the passage before, too. */
const EDGE_WORDS = 5;
const MAX_EDGE_WORDS = 12;
/** Words around it: enough to tell it from a twin, few enough to outlive most edits of the newspaper. */
const CONTEXT_WORDS = 3;

/**
 * A link that scrolls to the passage: the article's own address with a text fragment,
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser finds whole words only, and each of the terms within one block.
 * https://wicg.github.io/scroll-to-text-fragment/
 * @param exact the newest words of the passage where the newspaper changed them; what stands around them now is not known
 * @returns null where the article has no address on the web
 */
export function passageLink(
  { target }: Pick<Annotation, 'target'>,
  article: Pick<ArticleRecord, 'urls'> | null,
  exact?: string,
): string | null {
  const address = (article?.urls ?? []).map(webAddress).find((url) => url !== null);
  if (address === undefined || address === null) return null;
  const { quote } = target;
  const directive = directiveOf(exact === undefined ? quote : { exact, prefix: '', suffix: '' });
  const link = `${address.includes('#') ? address : `${address}#`}:~:text=${directive}`;
  return directive === '' || link.length > MAX_LINK_CHARS ? address : link;
}

/** As a browser writes it, without a directive of its own; null for what leads to no page. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  // An article that was imported without an address has one of the kind that never leads anywhere (RFC 2606).
  if (!/^https?:$/.test(parsed.protocol) || /(?:^|\.)invalid\.?$/.test(parsed.hostname))
    return null;
  const [fragment = ''] = parsed.hash.split(':~:');
  parsed.hash = fragment;
  return parsed.href;
}

function directiveOf({ exact, prefix, suffix }: Annotation['target']['quote']): string {
  const [before, startOfWord] = cut(contextBefore(prefix), /\S*$/, /^\S/.test(exact));
  const [after, endOfWord] = cut(contextBehind(suffix), /^\S*/, /\S$/.test(exact));
  const blocks = `${startOfWord}${exact}${endOfWord}`
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return '';
  const isWhole = blocks.length === 1 && (isShort(first) || first.length < 2);
  const leading = wordsOf(before).slice(-CONTEXT_WORDS);
  const trailing = wordsOf(after).slice(0, CONTEXT_WORDS);
  return [
    ...(leading.length > 0 ? [`${term(leading)}-`] : []),
    ...(isWhole ? [first] : edges(blocks, first, last)).map(term),
    ...(trailing.length > 0 ? [`-${term(trailing)}`] : []),
  ].join(',');
}

/** What stands before the passage in its own block: between blocks the live page may have a picture, or advertise. */
const contextBefore = (prefix: string): string => {
  const edge = prefix.lastIndexOf('\n');
  // Where no block begins, the first word may be the rest of one.
  return edge < 0 ? prefix.replace(/^\S+/, '') : prefix.slice(edge);
};

const contextBehind = (suffix: string): string => {
  const edge = suffix.indexOf('\n');
  return edge < 0 ? suffix.replace(/\S+$/, '') : suffix.slice(0, edge);
};

/** Takes the other half of a word off the context, where the passage starts or ends within one, such as at the 7 of "7,5". */
function cut(context: string, half: RegExp, isTight: boolean): readonly [string, string] {
  const part = half.exec(context)?.[0] ?? '';
  return isTight && /[\p{L}\p{N}]/u.test(part) ? [context.replace(half, ''), part] : [context, ''];
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

const isShort = (words: readonly string[]): boolean => words.join(' ').length <= MAX_WHOLE_CHARS;

/** Everything but letters and digits: `-`, `,` and `&` mean something, and links in texts end at other signs. */
const term = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').toWellFormed()).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The first and the last words. The last stand in the passage once: a browser stops where it finds them first. */
function edges(
  blocks: readonly (readonly string[])[],
  first: readonly string[],
  last: readonly string[],
): readonly (readonly string[])[] {
  const most = blocks.length === 1 ? Math.floor(first.length / 2) : MAX_EDGE_WORDS;
  const start = first.slice(0, Math.min(EDGE_WORDS, most));
  const rest = [...first.slice(start.length), ...blocks.slice(1).flat()].join(' ');
  let count = Math.min(EDGE_WORDS, most);
  while (count < Math.min(MAX_EDGE_WORDS, most) && isTwice(rest, last.slice(-count))) count++;
  return [start, last.slice(-count)];
}

function isTwice(text: string, words: readonly string[]): boolean {
  // Browsers compare without case.
  const [whole, sought] = [text.toLowerCase(), words.join(' ').toLowerCase()];
  return whole.indexOf(sought) !== whole.lastIndexOf(sought);
}
