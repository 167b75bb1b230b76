import { limits, titleAddress } from '../../../records';
import type { ImportStore, PlanReason } from '../../plan';
import type { ImportedPage } from '../notes/imported-note';

/** The article of an imported page: the id that its address gives, and the address. */
export interface Home {
  readonly id: string;
  readonly url: string;
  /** Under which it may have come without its address; null where it has none now, or no title. */
  readonly titleUrl: string | null;
}

/** Where a page's notes belong; the reason where nowhere. */
export function homeOf({ url, title }: ImportedPage, store: ImportStore): Home | PlanReason {
  const address = url === null ? addressOfTitle(title) : webAddress(url);
  if (address === null) return 'no-address';
  if (address.length > limits.url) return 'too-long';
  const id = store.articleIdOf(address);
  return id === null
    ? 'no-address'
    : { id, url: address, titleUrl: url === null ? null : addressOfTitle(title) };
}

const addressOfTitle = (title: string): string | null =>
  title.trim() === '' ? null : titleAddress(title);

/** As browsers write it, without what only leads to a place in the page or names a visitor; null for none of the web. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
