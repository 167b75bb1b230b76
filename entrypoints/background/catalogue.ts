import { browser } from 'wxt/browser';
import { typeName } from '../../lib/citation';
import {
  type Catalogue,
  type CatalogueEntry,
  catalogueId,
  openCatalogue,
} from '../../lib/citation/catalogue';
import type { Regulation } from '../../lib/records';

let opened: Promise<Catalogue | null> | null = null;

/** The catalogue that comes with the extension, read at the first question of a worker's life; null when it is broken. */
export function theCatalogue(): Promise<Catalogue | null> {
  opened ??= readCatalogue();
  return opened;
}

async function readCatalogue(): Promise<Catalogue | null> {
  const answer = await fetch(browser.runtime.getURL('/catalogue.json'));
  const result = openCatalogue(await answer.json());
  return result.kind === 'catalogue' ? result.catalogue : null;
}

/** What the article does not say of a document, from the catalogue; what it says stays, and so does its identity. */
export function enrich(regulation: Regulation, entry: CatalogueEntry | null): Regulation {
  if (entry === null) return regulation;
  return {
    ...regulation,
    issuer: regulation.issuer ?? entry.issuer,
    date: regulation.date ?? (isDay(entry.date) ? entry.date : null),
    subject: regulation.subject ?? entry.title,
  };
}

export function regulationOf(entry: CatalogueEntry, now = new Date()): Regulation {
  return {
    id: catalogueId(entry),
    name: `${typeName(entry.type)} ${entry.number}`,
    type: entry.type,
    number: /^\d+/.exec(entry.number)?.[0] ?? null,
    year: /\/(\d{4})\//.exec(entry.number)?.[1] ?? entry.date?.slice(0, 4) ?? null,
    symbol: entry.number.split('/').at(-1) ?? null,
    place: null,
    issuer: entry.issuer,
    date: isDay(entry.date) ? entry.date : null,
    subject: entry.title,
    spellings: [],
    links: [],
    state: 'recognised',
    updatedAt: now.toISOString(),
  };
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
