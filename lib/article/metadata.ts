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
  readonly site: string | null;
  readonly isNews: boolean;
  readonly isArticle: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const NEWS =
  /^(?:\w*News|Analysis|Opinion|Report|Blog|LiveBlog|Review|Scholarly|Tech)?(?:Article|Posting|BlogPost)$/;
/** Of all JSON-LD of a page, in code units; each piece counts for a thousand at least. */
const MOST_JSON = 400_000;
const MOST_METAS = 500;
const LONGEST_TEXT = 2_000;

function parse(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return null;
  }
}

function* jsonNodes(document: Document): Generator<{ readonly [key: string]: Json }> {
  let left = MOST_JSON;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length + 1_000;
    // Line breaks inside its texts are the common fault; what is broken otherwise is read without.
    const parsed = parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' '));
    const queue: Json[] = [parsed];
    for (let i = 0; i < queue.length && i < 200; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node);
      else if (typeof node === 'object' && node !== null) {
        const record = node as { readonly [key: string]: Json };
        yield record;
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
          const inner = record[key];
          if (typeof inner === 'object' && inner !== null) queue.push(inner);
        }
      }
    }
  }
}

const words = (value: Json | undefined): string[] =>
  [value]
    .flat(2)
    .flatMap((item) =>
      typeof item === 'string' && item.trim() !== '' ? [item.trim().slice(0, LONGEST_TEXT)] : [],
    );

const people = (value: Json | undefined): string[] =>
  [value].flat(2).flatMap((item) => {
    if (typeof item !== 'object' || item === null) return words(item);
    const { '@type': type, name } = item as { readonly [key: string]: Json };
    return words(type).some((kind) => kind.endsWith('Organization')) ? [] : words(name);
  });

const different = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

export function readMetadata(document: Document): Metadata {
  const metas = new Map<string, string>();
  const metaAuthors: string[] = [];
  const all = document.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(all.length, MOST_METAS); i++) {
    const meta = all[i];
    const content = meta?.getAttribute('content')?.trim().slice(0, LONGEST_TEXT) ?? '';
    if (!meta || content === '') continue;
    for (const name of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(name)?.toLowerCase();
      if (key === undefined) continue;
      if (/(?:^|[:.])(?:author|creator|byl)$/.test(key) && !key.startsWith('twitter'))
        metaAuthors.push(content);
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
  let isNews = false;
  for (const node of jsonNodes(document)) {
    if (!words(node['@type']).some((type) => NEWS.test(type))) continue;
    isNews = true;
    titles.push(...words(node.headline));
    descriptions.push(...words(node.description));
    authors.push(...people(node.author));
    dates.push(...words(node.datePublished));
    sections.push(...words(node.articleSection));
    const { publisher } = node;
    if (typeof publisher === 'object' && publisher !== null && 'name' in publisher)
      sites.push(...words(publisher.name));
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
    site: [...meta('og:site_name', 'application-name'), ...sites][0] ?? null,
    isNews,
    isArticle: isNews || metas.get('og:type')?.toLowerCase() === 'article',
  };
}
