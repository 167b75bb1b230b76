/*
 * JSON-LD (https://json-ld.org) in scripts of the page: by schema.org's words it says what search engines show of an
 * article. See https://schema.org/NewsArticle.
 */
type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null;

/** All JSON-LD of a page that is read, in code units; each script counts for a thousand more. */
const MAX_JSON_CHARS = 400_000;
/** One text of a page's metadata, in code units; the rest is cut. */
export const MAX_TEXT_CHARS = 2_000;

function parse(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

/** The keys of an object under which pages put their article. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'] as const;
const MAX_NODES = 200;

/** The objects of a page's JSON-LD, nested ones where pages put their article. */
function jsonNodes(source: ParentNode): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  let left = MAX_JSON_CHARS;
  for (const script of source.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length + 1_000;
    // Line breaks inside its texts are the common fault; what is broken otherwise is read without.
    const queue: Json[] = [parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' '))];
    for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node);
      else if (isObject(node)) {
        nodes.push(node);
        for (const key of INNER) if (isObject(node[key])) queue.push(node[key]);
      }
    }
  }
  return nodes;
}

/** Lists in lists are read this deep. */
const MAX_LIST_DEPTH = 3;
/** No page names so many authors or titles; the rest of a list is left. */
const MAX_TEXTS = 40;
const MAX_CRUMBS = 20;

/** Adds the texts of a value or of a list to `texts`; also those of lists in lists, as deep as pages nest them. */
export function addWords(value: Json | undefined, texts: string[], depth = 0): void {
  if (texts.length >= MAX_TEXTS) return;
  if (typeof value === 'string') {
    const text = value.trim().slice(0, MAX_TEXT_CHARS);
    if (text !== '') texts.push(text);
  } else if (Array.isArray(value) && depth < MAX_LIST_DEPTH)
    for (const item of value) addWords(item, texts, depth + 1);
}

/** The same of persons, by name or as objects with a name. An organisation is no person. */
function addPeople(value: Json | undefined, texts: string[], depth = 0): void {
  if (Array.isArray(value)) {
    if (depth < MAX_LIST_DEPTH) for (const item of value) addPeople(item, texts, depth + 1);
  } else if (isObject(value)) {
    const types: string[] = [];
    addWords(value['@type'], types);
    if (!types.some((type) => type.endsWith('Organization'))) addWords(value.name, texts);
  } else addWords(value, texts);
}

/** Adds the names of a BreadcrumbList in their order. A name is in the list's item, or in the thing that it names. */
function addCrumbs({ itemListElement }: JsonObject, texts: string[]): void {
  if (!Array.isArray(itemListElement)) return;
  const items = itemListElement
    .slice(0, MAX_CRUMBS)
    .filter(isObject)
    .sort((a, b) => Number(a.position) - Number(b.position));
  for (const { name, item } of items) addWords(name ?? (isObject(item) ? item.name : null), texts);
}

/** What a page's JSON-LD says of its article, in the order of the page. */
export interface JsonLdTexts {
  readonly titles: string[];
  readonly descriptions: string[];
  readonly authors: string[];
  readonly dates: string[];
  readonly sections: string[];
  readonly sites: string[];
  /** The steps from the home page to the article, the outermost first. */
  readonly crumbs: string[];
  /** Whether one of its objects is an article by its type. */
  isNews: boolean;
}

const NEWS =
  /^(?:\w*News|Analysis|Opinion|Report|Blog|LiveBlog|Review|Scholarly|Tech)?(?:Article|Posting|BlogPost)$/;

export function readJsonLd(source: ParentNode): JsonLdTexts {
  const texts: JsonLdTexts = {
    titles: [],
    descriptions: [],
    authors: [],
    dates: [],
    sections: [],
    sites: [],
    crumbs: [],
    isNews: false,
  };
  for (const node of jsonNodes(source)) {
    const types: string[] = [];
    addWords(node['@type'], types);
    if (texts.crumbs.length === 0 && types.includes('BreadcrumbList'))
      addCrumbs(node, texts.crumbs);
    if (!types.some((type) => NEWS.test(type))) continue;
    texts.isNews = true;
    addWords(node.headline, texts.titles);
    addWords(node.description, texts.descriptions);
    addPeople(node.author, texts.authors);
    addWords(node.datePublished, texts.dates);
    addWords(node.articleSection, texts.sections);
    if (isObject(node.publisher)) addWords(node.publisher.name, texts.sites);
  }
  return texts;
}
