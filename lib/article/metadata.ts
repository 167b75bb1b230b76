import { plain } from './likeness';

/** What the page says of itself where readers do not see it: meta tags and JSON-LD. Hints, never proofs. */
export interface Metadata {
  readonly titles: readonly string[];
  /** The titles' words: see `plain`. */
  readonly bareTitles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly section: string | null;
  /** The way from the home page to the article as JSON-LD tells it, the outermost first. */
  readonly crumbs: readonly string[];
  readonly site: string | null;
  readonly isNews: boolean;
  readonly isArticle: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null;

const NEWS =
  /^(?:\w*News|Analysis|Opinion|Report|Blog|LiveBlog|Review|Scholarly|Tech)?(?:Article|Posting|BlogPost)$/;
/** Of all JSON-LD of a page, in code units; each piece counts for a thousand at least. */
const MOST_JSON = 400_000;
const MOST_METAS = 500;
const NAMING = ['property', 'name', 'itemprop'] as const;
const AUTHOR = /(?:^|[:.])(?:author|creator|byl)$/;
const LONGEST_TEXT = 2_000;

function parse(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

/** The objects of the page's JSON-LD, nested ones where pages put their article. */
function jsonNodes(document: Document): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let left = MOST_JSON;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length + 1_000;
    // Line breaks inside its texts are the common fault; what is broken otherwise is read without.
    const queue: Json[] = [parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' '))];
    for (let i = 0; i < queue.length && i < 200; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node);
      else if (isObject(node)) {
        found.push(node);
        for (const key of INNER) if (isObject(node[key])) queue.push(node[key]);
      }
    }
  }
  return found;
}

const DEEPEST = 3;
const MOST_CRUMBS = 20;
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'] as const;

/** Adds the texts of a value or of a list; of lists in lists as deep as pages nest them. */
function addWords(value: Json | undefined, found: string[], depth = 0): void {
  if (typeof value === 'string') {
    const text = value.trim().slice(0, LONGEST_TEXT);
    if (text !== '') found.push(text);
  } else if (Array.isArray(value) && depth < DEEPEST)
    for (const item of value) addWords(item, found, depth + 1);
}

function addPeople(value: Json | undefined, found: string[], depth = 0): void {
  if (Array.isArray(value)) {
    if (depth < DEEPEST) for (const item of value) addPeople(item, found, depth + 1);
  } else if (isObject(value)) {
    const types: string[] = [];
    addWords(value['@type'], types);
    if (!types.some((type) => type.endsWith('Organization'))) addWords(value.name, found);
  } else addWords(value, found);
}

/** Adds the names of a BreadcrumbList in their order; a name stands in the list's item or in the thing it names. */
function addCrumbs({ itemListElement }: JsonObject, found: string[]): void {
  if (!Array.isArray(itemListElement)) return;
  const items = itemListElement
    .slice(0, MOST_CRUMBS)
    .filter(isObject)
    .sort((a, b) => Number(a.position) - Number(b.position));
  for (const { name, item } of items) addWords(name ?? (isObject(item) ? item.name : null), found);
}

const different = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

export function readMetadata(document: Document): Metadata {
  const metas = new Map<string, string>();
  const metaAuthors: string[] = [];
  const all = document.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(all.length, MOST_METAS); i++) {
    const meta = all[i];
    const content = meta?.getAttribute('content')?.trim().slice(0, LONGEST_TEXT) ?? '';
    if (!meta || content === '') continue;
    for (const name of NAMING) {
      const key = meta.getAttribute(name)?.toLowerCase();
      if (key === undefined) continue;
      if (AUTHOR.test(key) && !key.startsWith('twitter')) metaAuthors.push(content);
      if (!metas.has(key)) metas.set(key, content);
    }
  }
  const meta = (...keys: readonly string[]): string[] =>
    keys.flatMap((key) => metas.get(key) ?? []);

  const titles: string[] = [];
  const descriptions: string[] = [];
  const authors: string[] = [];
  const dates: string[] = [];
  const sections: string[] = [];
  const sites: string[] = [];
  const crumbs: string[] = [];
  let isNews = false;
  for (const node of jsonNodes(document)) {
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
  const allTitles = different([
    ...titles,
    ...meta('og:title', 'twitter:title', 'headline'),
    document.title.slice(0, LONGEST_TEXT),
  ]);
  return {
    titles: allTitles,
    bareTitles: different(allTitles.map(plain)).filter(Boolean),
    descriptions: different([
      ...meta('description', 'og:description', 'twitter:description'),
      ...descriptions,
    ]),
    authors: [...authors, ...metaAuthors],
    published:
      [
        ...dates,
        ...meta(
          'article:published_time',
          'datepublished',
          'pubdate',
          'og:published_time',
          'date',
          'parsely-pub-date',
          'dc.date.issued',
          'dc.date',
          'sailthru.date',
          'publish-date',
          'article.published',
        ),
      ][0] ?? null,
    section: [...meta('article:section', 'articlesection'), ...sections][0] ?? null,
    crumbs,
    site: [...meta('og:site_name', 'application-name'), ...sites][0] ?? null,
    isNews,
    isArticle: isNews || metas.get('og:type')?.toLowerCase() === 'article',
  };
}
