import { boundedId } from '../../article/page/identity';
import { isComplete } from '../../citation';
import {
  type EditedFields,
  editRegulation,
  findRegulations,
  type Regulation,
  type RegulationInfo,
} from '../../records';
import type { RecordStore } from '../record-store';
import { boundedRegulation } from './bounded-records';
import { dayOf, enrich, type RegulationCatalogue } from './regulation-catalogue';
import { linksTo, printable } from './regulation-links';

const MAX_FOUND_REGULATIONS = 20;
/** So many stored regulations are searched at the most, so that no answer takes long. */
const MAX_SEARCHED_REGULATIONS = 20_000;

/** Stored regulations that fit the words, the best first; behind them those that only the catalogue knows. */
export async function searchRegulations(
  store: RecordStore,
  catalogue: () => Promise<RegulationCatalogue>,
  query: string,
): Promise<readonly Regulation[]> {
  // Where the database cannot be read, the catalogue still can.
  const stored = await store.readAllRegulations().catch((): readonly Regulation[] => []);
  const known = findRegulations(
    stored.slice(0, MAX_SEARCHED_REGULATIONS),
    query,
    MAX_FOUND_REGULATIONS,
  );
  if (known.length === MAX_FOUND_REGULATIONS) return known;
  const ids = new Set(stored.map(({ id }) => id));
  const others = (await catalogue()).all.filter(({ id }) => !ids.has(id));
  return [...known, ...findRegulations(others, query, MAX_FOUND_REGULATIONS - known.length)];
}

/** What is known of a regulation beyond the article: the catalogue's facts, its links, and how many other articles cite it. */
export async function regulationInfo(
  store: RecordStore,
  { find }: RegulationCatalogue,
  regulation: Regulation,
  articleId: string | null,
): Promise<RegulationInfo> {
  const [{ ownLink }, otherArticles] = await Promise.all([
    store.readSettings().catch(() => ({ ownLink: '' })),
    store.countOtherArticles(regulation.id, articleId).catch(() => 0),
  ]);
  const enriched = enrich(regulation, find(regulation.id));
  return {
    regulation: boundedRegulation(enriched) ?? regulation,
    links: linksTo(printable(regulation), ownLink),
    otherArticles,
  };
}

/**
 * A regulation as the user corrected its fields. Where another number, year or place make it another document, date, issuer
 * and subject of the former one do not hold: they are what the user typed, else what the store, else what the catalogue has of
 * the new one. Nothing is stored.
 */
export async function editedRegulation(
  store: RecordStore,
  { find }: RegulationCatalogue,
  regulation: Regulation,
  fields: EditedFields,
  now = new Date(),
): Promise<Regulation> {
  const edited = editRegulation(regulation, fields, now);
  // Still the same document.
  if (edited.id === regulation.id) return edited;
  const id = idOf(regulation, edited);
  const [stored] = await store.readRegulations([id]).catch((): readonly Regulation[] => []);
  const entry = find(id);
  const another: Regulation = {
    ...edited,
    id,
    name: stored?.name ?? withYear(edited.name, regulation, edited),
    issuer: stored?.issuer ?? entry?.issuer ?? edited.issuer,
    date: edited.date ?? stored?.date ?? (entry && dayOf(entry)),
    subject: edited.subject ?? stored?.subject ?? entry?.title ?? null,
    spellings: [...(stored?.spellings ?? edited.spellings)],
    aliases: [...(stored?.aliases ?? edited.aliases)],
  };
  return boundedRegulation(another) ?? another;
}

/**
 * The id of an edited regulation. Where it still leaves number, year or place open, it stays one of its article alone
 * (`…|<article id>`), as `regulationIdOf` of read-citations.ts has it.
 */
function idOf(known: Regulation, edited: Regulation): string {
  const [canonical = '', article] = known.id.split(/\|(.*)/s);
  const parts = withYear(edited.id, known, edited).split(':');
  // A law's id has its title where others have their number, so that no edited number belongs there.
  const isTitled = known.number === null && edited.number === null;
  const id = isTitled ? [...parts.slice(0, 3), canonical.split(':')[3], ...parts.slice(4)] : parts;
  const own = article === undefined || isComplete(id.join(':')) ? '' : `|${article}`;
  return boundedId(`${id.join(':')}${own}`);
}

/** A name or an id with the edited year, where the number has a year in it (100/2019/NĐ-CP). */
const withYear = (text: string, known: Regulation, { year }: Regulation): string =>
  known.year === null || year === null ? text : text.replace(`/${known.year}/`, () => `/${year}/`);
