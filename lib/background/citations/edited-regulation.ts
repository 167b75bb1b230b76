import { boundedId } from '../../article/page/identity';
import { isComplete } from '../../citation';
import { type EditedFields, editRegulation, type Regulation, saidFields } from '../../records';
import type { RecordStore } from '../record-store';
import { boundedRegulation } from './bounded-records';
import { dayOf, type RegulationCatalogue } from './regulation-catalogue';

/**
 * A regulation as the user corrected its fields. Where another number, year or place make it another document, date and
 * subject of the former one do not hold: they are what the user typed, else what the store, else what the catalogue has of the
 * new one. Where neither store nor catalogue has an issuer of the new one, the former's stays. Nothing is stored.
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
  const [found] = await store.readRegulations([id]).catch((): readonly Regulation[] => []);
  // One that was merged into another is answered by that other, whose name and day are not those of this id.
  const stored = found?.id === id ? found : undefined;
  const entry = find(id);
  const typedIssuer = edited.issuer === regulation.issuer ? null : edited.issuer;
  const another: Regulation = {
    ...edited,
    id,
    name: stored?.name ?? withYear(edited.name, regulation, edited),
    issuer: typedIssuer ?? stored?.issuer ?? entry?.issuer ?? edited.issuer,
    date: edited.date ?? stored?.date ?? (entry && dayOf(entry)),
    subject: edited.subject ?? stored?.subject ?? entry?.title ?? null,
    spellings: [...(stored?.spellings ?? edited.spellings)],
    aliases: [...(stored?.aliases ?? edited.aliases)],
    // What the user once said of the new one still is the user's word.
    said: saidFields.filter(
      (field) => edited.said?.includes(field) || stored?.said?.includes(field),
    ),
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
