import { listRegulations, listText } from '../../../lib/exchange';
import type { CitedRegulation, Regulation } from '../../../lib/records';

/** What is asked of the background: the regulations with what the catalogue adds. */
export type DescribeRegulations = (
  regulations: readonly Regulation[],
) => Promise<readonly Regulation[]>;

interface CitedDocument {
  readonly cited: CitedRegulation;
  /** What is stored of it. */
  readonly stored: Regulation | null;
}

/** What came onto the clipboard; null: the browser refused. */
export interface CopiedCitations {
  readonly count: number;
  /** Whether all that a citation needs is known. */
  readonly isWhole: boolean;
}

/** Copies the citation of a document in full, or those of several as a numbered list. */
export async function copyCitations(
  documents: readonly CitedDocument[],
  describe: DescribeRegulations,
): Promise<CopiedCitations | null> {
  const known = documents.map(({ cited, stored }) => stored ?? regulationOf(cited));
  const lines = listRegulations(await describe(known));
  const [first] = lines;
  const text = documents.length === 1 && first ? first.text : listText(lines);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return null;
  }
  return { count: lines.length, isWhole: lines.every(({ unknown }) => unknown.length === 0) };
}

/** As the page tells of it, where nothing is stored: type, number and year stand in its id. */
function regulationOf({ id, name, issuer, date, subject }: CitedRegulation): Regulation {
  const [canonical = ''] = id.split('|');
  const [, , type = '', part = '', year = ''] = canonical.split(':');
  const [numbered = ''] = part.split('@');
  return {
    id,
    name,
    type,
    number: /^\d+/.exec(numbered)?.[0] ?? null,
    year: /^\d{4}$/.test(year) ? year : null,
    symbol: /^\d+[/-](?:\d{4}\/)?([^~]+)$/.exec(numbered)?.[1] ?? null,
    place: null,
    issuer,
    date,
    subject,
    spellings: [],
    aliases: [],
    state: 'recognised',
    updatedAt: new Date().toISOString(),
  };
}
