/*
 * In: the document.
 * Out: the page as an article with one text, read again when it changed.
 */
import { type ArticleText, articleText } from '../../anchor';
import type { Article } from '../../article';
import { type ArticleSnapshot, hashText, limits } from '../../records';

/** lib/article, which another script of the extension has loaded. */
export type Layout = Pick<
  typeof import('../../article'),
  | 'articleKey'
  | 'detectArticle'
  | 'hintFor'
  | 'keepRoles'
  | 'needsSecondOpinion'
  | 'prefersOther'
  | 'resolveHint'
>;

/** Whether the user asked for the page to be read, and where the body is if that is known. */
export interface ReadRequest {
  /** The user asked for it on a page that is no article by itself. */
  readonly asked: boolean;
  /** Where the body is, when that is not left to detection. */
  readonly root: Element | null;
}

/** What the page says at one moment; read again when it changes. */
export interface ReadPage {
  readonly article: Article;
  /** Only tells one article from the next: ids come from the background. */
  readonly key: string;
  /** The same for the same text of the same article. */
  readonly textId: string;
  readonly request: ReadRequest;
  readonly text: ArticleText;
  readonly snapshot: ArticleSnapshot;
}

/**
 * Reads a page. A block that the last reading knew keeps the role that it had then.
 * @param seen the last reading, and the time of this one
 * @returns null where the page is no article; nothing is ever written to it
 */
export function readPage(
  { detectArticle, articleKey, keepRoles }: Layout,
  document: Document,
  request: ReadRequest,
  seen: { readonly before: ReadPage | null; readonly now: Date },
): ReadPage | null {
  const { before, now } = seen;
  const url = document.location.href;
  const root = request.root?.isConnected ? request.root : undefined;
  const detected =
    detectArticle(document, url, { root }) ??
    (request.asked ? detectArticle(document, url, { root: document.body }) : null);
  if (detected === null) return null;
  const key = articleKey(url, detected.canonicalUrl);
  const isSame = before?.key === key && before.request.root === request.root;
  const article = isSame
    ? { ...detected, blocks: keepRoles(before.article.blocks, detected.blocks) }
    : detected;
  return readPageOf({ article, key, request, text: articleText(article.blocks) }, now);
}

/** A page that was read as this article. */
export function readPageOf(
  read: Pick<ReadPage, 'article' | 'key' | 'request' | 'text'>,
  now: Date,
): ReadPage {
  const { article, key, text } = read;
  const snapshot = snapshotOf(article, text, now);
  return { ...read, textId: `${key}#${snapshot.version.hash}`, snapshot };
}

/** What is stored of the article. A page can claim anything: nothing goes over the limits that the store keeps. */
function snapshotOf(article: Article, text: ArticleText, now: Date): ArticleSnapshot {
  const name = (whole: string): string => whole.slice(0, limits.name);
  return {
    canonicalUrl: article.canonicalUrl.slice(0, limits.url),
    site: name(article.site),
    title: article.title.slice(0, limits.title),
    lead: article.lead?.slice(0, limits.block) ?? null,
    authors: article.authors.slice(0, limits.authors).map(name),
    publishedAt: article.publishedAt,
    section: article.section && name(article.section),
    language: article.language.slice(0, limits.language),
    version: {
      seenAt: now.toISOString(),
      hash: hashText(text.text),
      blocks: article.blocks
        .slice(0, limits.blocks)
        .map((block) => ({ role: block.role, text: block.text.slice(0, limits.block) })),
    },
  };
}
