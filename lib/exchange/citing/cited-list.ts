/*
 * In: items, whose regulations may have been filled from the catalogue.
 * Out: the documents that they cite, as Decree 30/2020/NĐ-CP has them written.
 */
import type { UnknownPart } from '../../citation/documents/cite';
import { citeInFull, preambleLines } from '../../citation/documents/cite';
import type { Regulation } from '../../records';
import type { ArticleItem, Items } from '../item';
import { withYear } from './told-apart';

export interface CitedListOptions {
  /** `full`: in the order in which they are cited first. `preamble`: as the grounds of a decision, by rank. */
  readonly form?: 'full' | 'preamble';
  /** Whether what is not known stands in brackets; else it is left out. */
  readonly marks?: boolean;
}

export interface CitedLine {
  readonly text: string;
  readonly unknown: readonly UnknownPart[];
}

/** The list of documents cited ("Danh mục văn bản viện dẫn"): each once, without those that the user rejected. */
export async function citedList(
  items: Items,
  { form = 'full', marks = true }: CitedListOptions = {},
): Promise<readonly CitedLine[]> {
  const regulations: Regulation[] = [];
  for await (const item of items) {
    if (item.kind === 'article') regulations.push(...item.regulations.filter(isCitedIn(item)));
    else if (item.kind === 'note') regulations.push(...item.regulations);
  }
  return listRegulations(regulations, { form, marks });
}

/** The same of regulations in the order in which they are cited; one may come several times. */
export function listRegulations(
  regulations: readonly Regulation[],
  { form = 'full', marks = true }: CitedListOptions = {},
): readonly CitedLine[] {
  const cited = eachOnce(regulations);
  if (form === 'preamble') return preambleLines(cited, { marks });
  const lines = cited.map((regulation) => citeInFull(regulation, { marks }));
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.map((line, at) => {
    const isAmbiguous = (counts.get(line.text) ?? 0) > 1;
    const regulation = cited[at];
    return isAmbiguous && regulation ? withYear(line, regulation) : line;
  });
}

/** As lines of a text: "1. Nghị định số ...". Grounds of a decision have no numbers. */
export const listText = (
  lines: readonly CitedLine[],
  { form = 'full' }: CitedListOptions = {},
): string =>
  lines.map(({ text }, at) => (form === 'full' ? `${at + 1}. ${text}` : text)).join('\n');

/** A document all of whose mentions were rejected is not cited; one without a mention is linked to a note. */
const isCitedIn =
  ({ mentions }: ArticleItem) =>
  ({ id, aliases }: Regulation): boolean => {
    const ids = new Set([id, ...aliases]);
    const own = mentions.filter(
      ({ regulationId }) => regulationId !== null && ids.has(regulationId),
    );
    return own.length === 0 || own.some(({ state }) => state !== 'rejected');
  };

/** Those that the user merged are one: the one that took in the others stands where the first of them stood. */
function eachOnce(regulations: readonly Regulation[]): readonly Regulation[] {
  const mergedInto = new Map<string, Regulation>();
  for (const regulation of regulations) {
    for (const alias of regulation.aliases) mergedInto.set(alias, regulation);
  }
  const whole = new Map<string, Regulation>();
  for (const regulation of regulations) {
    let main = regulation;
    // A damaged record may name itself, or two each other.
    const seen = new Set([main.id]);
    for (
      let next = mergedInto.get(main.id);
      next !== undefined && !seen.has(next.id);
      next = mergedInto.get(next.id)
    ) {
      seen.add(next.id);
      main = next;
    }
    if (!whole.has(main.id)) whole.set(main.id, main);
  }
  return [...whole.values()];
}
