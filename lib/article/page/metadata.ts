import { plain } from '../words/text-overlap';
import { addCrumbs, addPeople, addWords, isObject, jsonNodes, MAX_TEXT_CHARS } from './jsonld';
import { metadataIn } from './page-size';

/*
 * In: the document, before its text is read.
 * Out: what it says of itself: metadata, headline, other articles on the page, the part that is worth reading.
 */

/** What the page says of itself where users do not see it: meta tags and JSON-LD. Hints, never proofs. */
export interface Metadata {
  readonly titles: readonly string[];
  /** The titles' words: see `plain`. */
  readonly bareTitles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly published: string | null;
  /** The date's field does not say which date it is, perhaps today's: what the page prints counts more. */
  readonly isVagueDate: boolean;
  readonly section: string | null;
  /** The way from the home page to the article by JSON-LD, the outermost first. */
  readonly crumbs: readonly string[];
  readonly site: string | null;
  readonly isNews: boolean;
  readonly isArticle: boolean;
  /** The page has several articles, and the metadata are of another one. */
  readonly isOfOther: boolean;
}

const NEWS =
  /^(?:\w*News|Analysis|Opinion|Report|Blog|LiveBlog|Review|Scholarly|Tech)?(?:Article|Posting|BlogPost)$/;
const MAX_METAS = 500;
const TYPE = 'og:type';
const TITLES = ['og:title', 'twitter:title', 'headline'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];
const PUBLISHED = [
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
  [TYPE, TITLES, DESCRIPTIONS, PUBLISHED, VAGUE_DATES, SECTIONS, SITES].flat(),
);
const AUTHOR = /(?:^|[:.])(?:author|creator|byl)$/;

const different = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The metadata of one of several articles on a page whose metadata are of another: its headline, and what all share. */
const ofOther = (headline: string, ofPage: Metadata): Metadata => ({
  ...ofPage,
  titles: [headline],
  bareTitles: [plain(headline)],
  descriptions: [],
  authors: [],
  published: null,
  isVagueDate: false,
  section: null,
  crumbs: [],
  isOfOther: true,
});

/** @param headline of the article at hand, where it is one of several and not the page's first */
export function readMetadata(document: Document, headline: string | null = null): Metadata {
  const metas = new Map<string, string>();
  const metaAuthors: string[] = [];
  const note = (meta: Element, name: string | null): void => {
    const key = name?.toLowerCase() ?? '';
    const isAuthor = AUTHOR.test(key) && !key.startsWith('twitter');
    if (!isAuthor && (!KEYS.has(key) || metas.has(key))) return;
    const content = (meta.getAttribute('content') ?? '').trim().slice(0, MAX_TEXT_CHARS);
    if (content === '') return;
    if (isAuthor) addWords(content, metaAuthors);
    else metas.set(key, content);
  };
  const source = metadataIn(document);
  const all = source.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(all.length, MAX_METAS); i++) {
    const meta = all[i];
    if (!meta) break;
    note(meta, meta.getAttribute('property'));
    note(meta, meta.getAttribute('name'));
    note(meta, meta.getAttribute('itemprop'));
  }
  const meta = (keys: readonly string[]): string[] => keys.flatMap((key) => metas.get(key) ?? []);

  const titles: string[] = [];
  const descriptions: string[] = [];
  const authors: string[] = [];
  const dates: string[] = [];
  const sections: string[] = [];
  const sites: string[] = [];
  const crumbs: string[] = [];
  let isNews = false;
  for (const node of jsonNodes(source)) {
    const types: string[] = [];
    addWords(node['@type'], types);
    if (crumbs.length === 0 && types.includes('BreadcrumbList')) addCrumbs(node, crumbs);
    if (!types.some((type) => NEWS.test(type))) continue;
    isNews = true;
    addWords(node.headline, titles);
    addWords(node.description, descriptions);
    addPeople(node.author, authors);
    addWords(node.datePublished, dates);
    addWords(node.articleSection, sections);
    if (isObject(node.publisher)) addWords(node.publisher.name, sites);
  }
  const articleTitles = [...titles, ...meta(TITLES)];
  const published = [...dates, ...meta(PUBLISHED)];
  const vague = meta(VAGUE_DATES);
  const allTitles = different([...articleTitles, document.title.slice(0, MAX_TEXT_CHARS)]);
  const ofPage: Metadata = {
    titles: allTitles,
    bareTitles: different(allTitles.map(plain)).filter(Boolean),
    descriptions: different([...meta(DESCRIPTIONS), ...descriptions]),
    authors: [...authors, ...metaAuthors],
    published: [...published, ...vague][0] ?? null,
    isVagueDate: published.length === 0,
    section: [...meta(SECTIONS), ...sections][0] ?? null,
    crumbs,
    site: [...meta(SITES), ...sites][0] ?? null,
    isNews,
    isArticle: isNews || metas.get(TYPE)?.toLowerCase() === 'article',
    isOfOther: false,
  };
  if (headline === null) return ofPage;
  // The window's title follows what is read; the others may be of what was loaded first.
  const bare = plain(headline);
  return articleTitles.some((title) => plain(title).includes(bare))
    ? ofPage
    : ofOther(headline, ofPage);
}
