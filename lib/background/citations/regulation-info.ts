import { boundedId } from '../../article/page/identity';
import { isComplete } from '../../citation';
import {
  type EditedFields,
  editRegulation,
  findRegulations,
  type Regulation,
  type RegulationInfo,
} from '../../records';
import type { RecordStore } from '../ports';
import { dayOf, enrich, type KnownDocuments } from './known-documents';
import { boundedRegulation } from './recognised';
import { linksTo, printable } from './regulation-links';

const MAX_FOUND_REGULATIONS = 20;
/** What is looked through at one question: the time that it takes has a bound, as the query has. */
const MAX_SEARCHED_REGULATIONS = 20_000;

/** Known regulations that fit the words, the best first, then those of the catalogue. */
export async function searchRegulations(
  store: RecordStore,
  catalogue: () => Promise<KnownDocuments>,
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
  { find }: KnownDocuments,
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
 * The document that the user means. Where number, year or place make it another one, its date, issuer and subject are those
 * that the store or the catalogue have of it; where nothing is known of it, it has no date and no subject. A subject that the
 * user typed stays. Nothing is stored.
 */
export async function editedRegulation(
  store: RecordStore,
  { find }: KnownDocuments,
  regulation: Regulation,
  fields: EditedFields,
  now = new Date(),
): Promise<Regulation> {
  const edited = editRegulation(regulation, fields, now);
  // The id of the same document says already whether it is whole.
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

/** One that is not told whole stays the own of the article in which it was recognised. */
function idOf(known: Regulation, edited: Regulation): string {
  const [canonical = '', article] = known.id.split(/\|(.*)/s);
  const parts = withYear(edited.id, known, edited).split(':');
  // A law goes by its title, in which there is no number to put another one for.
  const isTitled = known.number === null && edited.number === null;
  const id = isTitled ? [...parts.slice(0, 3), canonical.split(':')[3], ...parts.slice(4)] : parts;
  const own = article === undefined || isComplete(id.join(':')) ? '' : `|${article}`;
  return boundedId(`${id.join(':')}${own}`);
}

/** Where the year stands in the number (100/2019/NĐ-CP), another year stands there too. */
const withYear = (text: string, known: Regulation, { year }: Regulation): string =>
  known.year === null || year === null ? text : text.replace(`/${known.year}/`, () => `/${year}/`);
