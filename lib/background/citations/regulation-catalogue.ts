import {
  type Catalogue,
  type CatalogueEntry,
  catalogueId,
  catalogueName,
  openCatalogue,
  plainCatalogueName,
} from '../../citation';
import type { CatalogueNotes, Regulation } from '../../records';
import { openOnce } from '../open-once';

/** The catalogue that comes with the extension (public/catalogue.json), as the background uses it. */
export interface RegulationCatalogue {
  /** What it tells of the document with an id; null where it has none of it, or where several fit. */
  find(regulationId: string): CatalogueEntry | null;
  /** What it adds to a regulation that the article does not say, and what later documents did to it; null where it knows nothing of it. */
  notes(regulation: Regulation): CatalogueNotes | null;
  /** The day from which a document is in force, ISO 8601; null where it does not say. */
  effective(regulationId: string): string | null;
  /** Everything in it, as regulations. */
  readonly all: readonly Regulation[];
}

const nothing: RegulationCatalogue = {
  find: () => null,
  notes: () => null,
  effective: () => null,
  all: [],
};

/**
 * A function that gives the catalogue. The file is read when it is called first: the browser starts the background often, and
 * mostly needs no catalogue. Where there is none it is empty; a broken file is not read again.
 * @param load reads and parses the file
 */
export const createCatalogue = (
  load: () => Promise<unknown>,
): (() => Promise<RegulationCatalogue>) =>
  openOnce(async () => {
    const result = openCatalogue(await load());
    return result.kind === 'catalogue' ? catalogueOf(result.catalogue) : nothing;
  }, nothing);

function catalogueOf(catalogue: Catalogue): RegulationCatalogue {
  let all: readonly Regulation[] | null = null;
  let days: ReadonlyMap<string, string | null> | null = null;
  return {
    find: (id) => catalogue.findById(id),
    notes: (regulation) => notesOf(catalogue, regulation),
    effective(id) {
      days ??= new Map(catalogue.entries.map((entry) => [catalogueId(entry), entry.effective]));
      return catalogue.findById(id)?.effective ?? days.get(id) ?? null;
    },
    get all() {
      all ??= catalogue.entries.map((entry) => regulationOf(entry));
      return all;
    },
  };
}

function notesOf(catalogue: Catalogue, regulation: Regulation): CatalogueNotes | null {
  const entry = catalogue.findById(regulation.id);
  const relations = catalogue.relationsOf(regulation.id).map(({ kind, by }) => ({
    kind,
    name: catalogueName(by),
    effective: by.effective,
  }));
  const fills = (['issuer', 'date', 'subject'] as const).some(
    (field) => enrich(regulation, entry)[field] !== regulation[field],
  );
  return fills || relations.length > 0 ? { day: catalogue.date, relations } : null;
}

/** A regulation with what the catalogue adds to it. What the article says stays, and so do all fields that tell which document it is. */
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
    name: plainCatalogueName(entry),
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

/** The date of an entry as regulations have it; null where the catalogue knows only the year. */
export const dayOf = ({ date }: CatalogueEntry): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
