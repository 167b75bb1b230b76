import type { PrintableDocument } from '../citation';
import type { Portal } from '../pack/pack';
import { packOf } from '../packs';
import { portals as euPortals } from '../packs/eu/portals';
import { portals as vnPortals } from '../packs/vn/data/portals';

export interface Link {
  readonly url: string;
  readonly portal: string;
  /** `exact` leads to the document, `search` to a search for it. */
  readonly match: 'exact' | 'search';
  readonly official: boolean;
  /** ISO 8601; null for the user's own link. */
  readonly lastChecked: string | null;
}

export type OwnLink =
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'broken';
      readonly reason: 'empty' | 'not-an-address' | 'not-http' | 'unknown-field';
    };

/** By pack, best first. They stay out of packs, and so out of what only reads. */
const portalsByPack: ReadonlyMap<string, readonly Portal[]> = new Map([
  ['vn', vnPortals],
  ['eu', euPortals],
]);

const fields = ['number', 'year', 'symbol', 'query'] as const;

/**
 * Fills in a user's own address for a document. It may hold `{number}`, `{year}`, `{symbol}` and `{query}` (the printed
 * name); anything else in braces, and any address that is not http or https, is broken.
 */
export function fillOwnLink(document: PrintableDocument, template: string): OwnLink {
  const trimmed = template.trim();
  if (trimmed === '') return { kind: 'broken', reason: 'empty' };
  const pack = packOf(document.id);
  const values: Readonly<Record<string, string | null>> = {
    number: document.number,
    year: document.year,
    symbol: document.symbol,
    query: pack.print(document),
  };
  const names = [...trimmed.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => !fields.some((field) => field === name))) {
    return { kind: 'broken', reason: 'unknown-field' };
  }
  const url = trimmed.replace(/\{([^{}]*)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''));
  if (!URL.canParse(url)) return { kind: 'broken', reason: 'not-an-address' };
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'broken', reason: 'not-http' };
  return { kind: 'link', url: href };
}

/** Where a document may be read: the user's own link, then official portals, then private ones. */
export function linksFor(document: PrintableDocument, ownLink?: string): readonly Link[] {
  const portals = portalsByPack.get(packOf(document.id).id) ?? [];
  const links = portals
    .filter((portal) => portal.holds(document))
    .map(({ name, template, match, official, lastChecked, query }): Link => {
      const encode = match === 'exact' ? encodeURI : encodeURIComponent;
      const url = template.replace('{query}', () => encode(query(document)));
      return { url, portal: name, match, official, lastChecked };
    })
    .sort((a, b) => Number(b.official) - Number(a.official));
  const own = ownLink === undefined ? null : fillOwnLink(document, ownLink);
  if (own?.kind !== 'link') return links;
  const { hostname } = new URL(own.url);
  const first: Link = {
    url: own.url,
    portal: hostname,
    match: 'exact',
    official: false,
    lastChecked: null,
  };
  return [first, ...links];
}
