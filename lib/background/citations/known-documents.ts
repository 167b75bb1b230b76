import { typeName } from '../../citation';
import {
  type Catalogue,
  type CatalogueEntry,
  catalogueId,
  openCatalogue,
} from '../../citation/catalogue';
import type { Regulation } from '../../records';

/** The catalogue as the background uses it. */
export interface KnownDocuments {
  /** What the catalogue tells of a document; null where it has none or several fit. */
  find(regulationId: string): CatalogueEntry | null;
  /** Everything in it, as regulations. */
  readonly all: readonly Regulation[];
}

const nothing: KnownDocuments = { find: () => null, all: [] };

/**
 * The catalogue that comes with the extension, read at the first question of a worker's life. One that cannot be read knows
 * nothing, and is asked for again.
 * @param load the parsed catalogue
 */
export function createCatalogue(load: () => Promise<unknown>): () => Promise<KnownDocuments> {
  let opened: Promise<KnownDocuments> | null = null;
  const read = async (): Promise<KnownDocuments> => {
    const result = openCatalogue(await load());
    return result.kind === 'catalogue' ? knownDocuments(result.catalogue) : nothing;
  };
  return () => {
    opened ??= read().catch(() => {
      opened = null;
      return nothing;
    });
    return opened;
  };
}

function knownDocuments(catalogue: Catalogue): KnownDocuments {
  let all: readonly Regulation[] | null = null;
  return {
    find: (id) => catalogue.findById(id),
    get all() {
      all ??= catalogue.entries.map((entry) => regulationOf(entry));
      return all;
    },
  };
}

/** What the article does not say of a document, from the catalogue; what it says stays, and so does its identity. */
export function enrich(regulation: Regulation, entry: CatalogueEntry | null): Regulation {
  if (entry === null) return regulation;
  return {
    ...regulation,
    issuer: regulation.issuer ?? entry.issuer,
    date: regulation.date ?? dayOf(entry),
    subject: regulation.subject ?? entry.title,
  };
}

function regulationOf(entry: CatalogueEntry, now = new Date()): Regulation {
  return {
    id: catalogueId(entry),
    name: `${typeName(entry.type)} ${entry.number}`,
    type: entry.type,
    number: /^\d+/.exec(entry.number)?.[0] ?? null,
    year: /\/(\d{4})\//.exec(entry.number)?.[1] ?? entry.date?.slice(0, 4) ?? null,
    symbol: entry.number.split('/').at(-1) ?? null,
    place: null,
    issuer: entry.issuer,
    date: dayOf(entry),
    subject: entry.title,
    spellings: [],
    aliases: [],
    state: 'recognised',
    updatedAt: now.toISOString(),
  };
}

/** The catalogue knows of some documents only the year. */
export const dayOf = ({ date }: CatalogueEntry): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
