import type {
  ArticleBlock,
  ArticleWrite,
  CitedText,
  Mention,
  PlacedCitation,
  SeenArticle,
} from '../../records';
import { hashText, textOfVersion } from '../../records';
import { readCitations } from './read-citations';

/** Reads what a text cites: see `readCitations`. */
export type ReadCited = typeof readCitations;

/** Texts that are remembered: of the pages between which a user goes to and fro. */
const MAX_REMEMBERED_TEXTS = 4;

/**
 * Reads citations, and remembers the last few texts: a page asks for its citations first, and sends the same text with each
 * highlight that it stores.
 */
export function rememberCitations(read: ReadCited = readCitations): ReadCited {
  const remembered = new Map<string, CitedText>();
  return (asked, now) => {
    // A page that forged a hash would mislead itself alone: the article's id is part of the key.
    const key = JSON.stringify([
      asked.articleId,
      asked.language,
      asked.text.length,
      hashText(asked.text),
    ]);
    const cited = remembered.get(key) ?? read(asked, now);
    remembered.delete(key);
    remembered.set(key, cited);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= MAX_REMEMBERED_TEXTS) break;
      remembered.delete(oldest);
    }
    return cited;
  };
}

/**
 * An article with all that it cites, as records: read here from its text, never taken from the page.
 * @returns null for the mentions where the text could not be read: what is stored of them stays
 */
export function citedArticle(seen: SeenArticle, read: ReadCited, now: Date): ArticleWrite {
  const { article, version } = seen;
  const text = textOfVersion(version);
  try {
    const cited = read({ text, language: article.language, articleId: article.id }, now);
    return {
      ...seen,
      regulations: cited.regulations,
      mentions: mentionsFrom(cited.citations, article.id, version.blocks, now),
    };
  } catch {
    return { ...seen, regulations: [], mentions: null };
  }
}

/** The records of placed citations, with their block: the block's role, which block of that role it is (from 1), and offsets into the whole text. */
function mentionsFrom(
  citations: readonly PlacedCitation[],
  articleId: string,
  blocks: readonly ArticleBlock[],
  now: Date,
): Mention[] {
  const updatedAt = now.toISOString();
  const places = placesIn(blocks);
  let at = 0;
  return citations.map(({ start, end, ...fields }) => {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) < start) at++;
    const { role = 'paragraph', ordinal = 0 } = places[at] ?? {};
    const place = { role, ordinal, start, end };
    return { ...fields, articleId, place, state: 'recognised', updatedAt };
  });
}

function placesIn(blocks: readonly ArticleBlock[]) {
  const counts = new Map<string, number>();
  let end = -1;
  return blocks.map(({ role, text }) => {
    const ordinal = (counts.get(role) ?? 0) + 1;
    counts.set(role, ordinal);
    end += text.length + 1;
    return { role, ordinal, end };
  });
}
