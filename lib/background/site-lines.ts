import * as v from 'valibot';
import { hashText, type SeenArticle } from '../records';
import type { StorageArea } from './storage-area';
import { readItem } from './stored-item';

// What two different articles of a host both had for their headline, or for their lead, is the site's own line. Portals have
// the office's name in `<title>` and in a heading, where others have the article's.

/** More than a portal's name in its languages, and its two or three mottos. */
const MAX_LINES = 12;

const hash = v.pipe(v.string(), v.maxLength(20));
const keptSchema = v.strictObject({
  lines: v.pipe(v.array(hash), v.maxLength(MAX_LINES)),
  /** The last article. No words of it are kept, nor its address. */
  last: v.strictObject({ id: hash, text: hash, headline: hash, lead: v.nullable(hash) }),
});
type Kept = v.InferOutput<typeof keptSchema>;

const keyOf = (host: string): string => `lines:${host}`;

/** The hashes by `hashText`; none where nothing was learnt, or what is stored is broken. */
export async function readSiteLines(area: StorageArea, host: string): Promise<readonly string[]> {
  return (await readKept(area, host))?.lines ?? [];
}

/** Compares an article with the one before it on its host, and keeps what they share. */
export async function learnSiteLines(
  area: StorageArea,
  host: string,
  { article, version }: SeenArticle,
): Promise<void> {
  const { id, title, lead } = article;
  const last = {
    id: hashText(id),
    text: version.hash,
    headline: hashText(title),
    lead: lead === null ? null : hashText(lead),
  };
  const kept = await readKept(area, host);
  // The same article, and the same text at another address, say nothing of the site.
  if (kept?.last.id === last.id || kept?.last.text === last.text) return;
  const lines = [...new Set([...sharedLines(last, kept?.last), ...(kept?.lines ?? [])])];
  await area.set({ [keyOf(host)]: { lines: lines.slice(0, MAX_LINES), last } });
}

/** The same headline over the same lead is one article at two addresses, of which one was edited. */
function sharedLines(one: Kept['last'], other: Kept['last'] | undefined): string[] {
  if (other === undefined) return [];
  const headline = one.headline === other.headline ? one.headline : null;
  const lead = one.lead === other.lead ? one.lead : null;
  if (headline !== null && lead !== null) return [];
  return [headline, lead].filter((line) => line !== null);
}

const readKept = (area: StorageArea, host: string): Promise<Kept | null> =>
  readItem(area, keyOf(host), keptSchema);
