import { addWords, MAX_TEXT_CHARS } from './jsonld';

/** What a page's meta tags say of its article. In each list the key that says it best comes first. */
export interface MetaTags {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly dates: readonly string[];
  /** From keys that do not say which date they mean. */
  readonly vagueDates: readonly string[];
  readonly sections: readonly string[];
  readonly sites: readonly string[];
  readonly isArticle: boolean;
}

const MAX_META_TAGS = 500;

/*
 * The keys: of Open Graph (https://ogp.me), of X's cards, of schema.org as microdata, of Dublin Core (`dc.`), and of
 * services that newspapers use.
 */
const TYPE = 'og:type';
const TITLES = ['og:title', 'twitter:title', 'headline'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];
const DATES = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'sailthru.date',
  'publish-date',
  'article.published',
];
const VAGUE_DATES = ['date', 'dc.date'];
const SECTIONS = ['article:section', 'articlesection'];
const SITES = ['og:site_name', 'application-name'];
const KEYS: ReadonlySet<string> = new Set(
  [TYPE, TITLES, DESCRIPTIONS, DATES, VAGUE_DATES, SECTIONS, SITES].flat(),
);
/** "author", "article:author", "dc.creator", "byl" */
const AUTHOR = /(?:^|[:.])(?:author|creator|byl)$/;

export function readMetaTags(source: ParentNode): MetaTags {
  const values = new Map<string, string>();
  const authors: string[] = [];
  const note = (tag: Element, name: string | null): void => {
    const key = name?.toLowerCase() ?? '';
    // "twitter:creator" is the name of an account.
    const isAuthor = AUTHOR.test(key) && !key.startsWith('twitter');
    if (!isAuthor && (!KEYS.has(key) || values.has(key))) return;
    const content = (tag.getAttribute('content') ?? '').trim().slice(0, MAX_TEXT_CHARS);
    if (content === '') return;
    if (isAuthor) addWords(content, authors);
    else values.set(key, content);
  };
  const tags = source.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(tags.length, MAX_META_TAGS); i++) {
    const tag = tags[i];
    if (!tag) break;
    note(tag, tag.getAttribute('property'));
    note(tag, tag.getAttribute('name'));
    note(tag, tag.getAttribute('itemprop'));
  }
  const of = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => values.get(key) ?? []);
  return {
    titles: of(TITLES),
    descriptions: of(DESCRIPTIONS),
    authors,
    dates: of(DATES),
    vagueDates: of(VAGUE_DATES),
    sections: of(SECTIONS),
    sites: of(SITES),
    isArticle: values.get(TYPE)?.toLowerCase() === 'article',
  };
}
