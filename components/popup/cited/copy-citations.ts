import { listRegulations, listText } from '../../../lib/exchange';
import type { CitedRegulation, Regulation } from '../../../lib/records';
import type { DescribeRegulations } from '../../ui/export/described-items';
import { t } from '../../ui/words/i18n';
import { citedRegulation } from './cited-regulation';

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
  const known = documents.map(({ cited, stored }) => stored ?? citedRegulation(cited));
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
