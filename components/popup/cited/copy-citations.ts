import { listRegulations, listText } from '../../../lib/exchange';
import type { CitedRegulation, Regulation } from '../../../lib/records';
import type { DescribeRegulations } from '../../ui/export/described-items';
import { t } from '../../ui/words/i18n';

interface CitedDocument {
  readonly cited: CitedRegulation;
  /** What is stored of it. */
  readonly stored: Regulation | null;
}

/**
 * Copies the citation of a document in full, or those of several as a numbered list.
 * @returns what to say of it
 */
export async function copyCitations(
  documents: readonly CitedDocument[],
  describe: DescribeRegulations,
): Promise<string> {
  const known = documents.map(({ cited, stored }) => stored ?? regulationOf(cited));
  const lines = listRegulations(await describe(known));
  const [first] = lines;
  const isOne = lines.length === 1 && first !== undefined;
  await navigator.clipboard.writeText(isOne ? first.text : listText(lines));
  const isWhole = lines.every(({ unknown }) => unknown.length === 0);
  if (isOne) return t(isWhole ? 'citing.copied' : 'citing.copiedMarked');
  return isWhole
    ? t('citing.listCopied', lines.length)
    : t('citing.listCopiedMarked', lines.length);
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
