import { type ArticleText, articleText } from '../anchor';
import type { Article } from '../article';
import { type ArticleSnapshot, type CitedText, hashText, limits } from '../records';

/** lib/article, which another script of the extension has loaded. */
export type Layout = Pick<
  typeof import('../article'),
  | 'articleKey'
  | 'detectArticle'
  | 'hintFor'
  | 'keepRoles'
  | 'needsSecondOpinion'
  | 'prefersOther'
  | 'resolveHint'
>;

/** How the reader, or the page's own form, says that the page is to be read. */
export interface Wish {
  /** The reader asked for it on a page that is no article by itself. */
  readonly asked: boolean;
  /** Where the body is, when that is not left to detection. */
  readonly root: Element | null;
}

/** What the page says at one moment; read again when it changes. */
export interface ReadPage {
  readonly article: Article;
  readonly articleId: string;
  readonly wish: Wish;
  readonly text: ArticleText;
  /** What the background reads in the text; null until it has. */
  readonly cited: CitedText | null;
  readonly snapshot: ArticleSnapshot;
}

/**
 * Reads a page; what it still says as `before` stays what it was called then.
 * @returns null where the page is no article; nothing is ever written to it
 */
export function readPage(
  { detectArticle, articleKey, keepRoles }: Layout,
  document: Document,
  wish: Wish,
  before: ReadPage | null,
  now = new Date(),
): ReadPage | null {
  const url = document.location.href;
  const root = wish.root?.isConnected ? wish.root : undefined;
  const found =
    detectArticle(document, url, { root }) ??
    (wish.asked ? detectArticle(document, url, { root: document.body }) : null);
  if (found === null) return null;
  const articleId = articleKey(url, found.canonicalUrl);
  const isSame = before?.articleId === articleId && before.wish.root === wish.root;
  const article = isSame
    ? { ...found, blocks: keepRoles(before.article.blocks, found.blocks) }
    : found;
  const text = articleText(article.blocks);
  return {
    article,
    articleId,
    wish,
    text,
    cited: null,
    snapshot: snapshotOf(article, text, now),
  };
}

/** What is stored of the article. A page can claim anything: nothing goes over the limits that the store keeps. */
function snapshotOf(article: Article, text: ArticleText, now: Date): ArticleSnapshot {
  const name = (said: string): string => said.slice(0, limits.name);
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
