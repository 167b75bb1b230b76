import { hashText } from '../../text';
import { isSiteTitle } from '../words/site-names';
import { plainWords } from '../words/text-overlap';
import { MAX_TEXT_CHARS, readJsonLd } from './jsonld';
import { readMetaTags } from './meta-tags';
import { metadataIn } from './page-size';

/*
 * In: the document, before its text is read.
 * Out: what it says of itself: metadata, headline, other articles on the page, the part that is worth reading.
 */

/** What the page says of itself where users do not see it: meta tags and JSON-LD. Hints, never proofs. */
export interface Metadata {
  readonly titles: readonly string[];
  /** The titles' words, without what names the site only: see `plainWords`. */
  readonly bareTitles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly published: string | null;
  /** The date's field does not say which date it is, perhaps today's: what the page prints counts more. */
  readonly isVagueDate: boolean;
  readonly section: string | null;
  /** The way from the home page to the article ("Home › World") by JSON-LD, the outermost step first. */
  readonly crumbs: readonly string[];
  readonly site: string | null;
  /** By its type in JSON-LD. */
  readonly isNews: boolean;
  /** The same, or by Open Graph's type, which pages of other kinds give themselves too. */
  readonly isArticle: boolean;
  /** Hashes of lines that are known to be the site's: neither headline nor lead. */
  readonly siteLines: ReadonlySet<string>;
  /** The page has several articles, and the metadata are of another one. */
  readonly isOfOther: boolean;
}

/** Whether a line is one of the site's. */
export const isKnownLine = (lines: ReadonlySet<string>, line: string): boolean =>
  lines.size > 0 && lines.has(hashText(line));

const different = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The metadata of one of several articles on a page whose metadata are of another: its title, and what all share. */
const ofOther = (title: string, ofPage: Metadata): Metadata => ({
  ...ofPage,
  titles: [title],
  bareTitles: [plainWords(title)],
  descriptions: [],
  authors: [],
  published: null,
  isVagueDate: false,
  section: null,
  crumbs: [],
  isOfOther: true,
});

const NO_LINES: ReadonlySet<string> = new Set();

/** @param shownTitle of the article at hand, where it is one of several and not the page's first */
export function readMetadata(
  document: Document,
  shownTitle: string | null = null,
  knownLines: ReadonlySet<string> = NO_LINES,
): Metadata {
  const source = metadataIn(document);
  const tags = readMetaTags(source);
  const jsonLd = readJsonLd(source);
  // A newspaper may have one headline each day, "Giá vàng hôm nay": what it calls a headline is one.
  const siteLines = jsonLd.isNews ? NO_LINES : knownLines;
  const articleTitles = [...jsonLd.titles, ...tags.titles];
  const titles = different([...articleTitles, document.title.slice(0, MAX_TEXT_CHARS)]).filter(
    (title) => !isKnownLine(siteLines, title),
  );
  const site = tags.sites[0] ?? jsonLd.sites[0] ?? null;
  const dates = [...jsonLd.dates, ...tags.dates];
  const ofPage: Metadata = {
    titles,
    bareTitles: different(
      titles.filter((title) => !isSiteTitle(title, site)).map(plainWords),
    ).filter(Boolean),
    descriptions: different([...tags.descriptions, ...jsonLd.descriptions]),
    authors: [...jsonLd.authors, ...tags.authors],
    published: dates[0] ?? tags.vagueDates[0] ?? null,
    isVagueDate: dates.length === 0,
    section: tags.sections[0] ?? jsonLd.sections[0] ?? null,
    crumbs: jsonLd.crumbs,
    site,
    isNews: jsonLd.isNews,
    isArticle: jsonLd.isNews || tags.isArticle,
    siteLines,
    isOfOther: false,
  };
  if (shownTitle === null) return ofPage;
  // The window's title follows what is read; the others may be of what was loaded first.
  const bare = plainWords(shownTitle);
  return articleTitles.some((title) => plainWords(title).includes(bare))
    ? ofPage
    : ofOther(shownTitle, ofPage);
}
