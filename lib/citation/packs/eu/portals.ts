import type { PrintableDocument } from '../../citation';
import type { Portal } from '../../pack/pack';
import { treatyOf } from './print';
import { typeOf } from './words';

/** Treaties in their consolidated versions of 2016. */
const treatyCodes: ReadonlyMap<string, readonly [celex: string, eli: string]> = new Map([
  ['teu', ['12016M', 'teu_2016']],
  ['tfeu', ['12016E', 'tfeu_2016']],
  ['charter', ['12016P', 'char_2016']],
]);

/**
 * CELEX: sector 3 (legislation), year, letter of the type, number in four digits; sector 1 for treaties.
 * https://eur-lex.europa.eu/content/tools/TableOfSectors/types_of_documents_in_eurlex.html
 */
function celex({ id, type, year, number }: PrintableDocument): string {
  const treaty = treatyCodes.get(treatyOf(id) ?? '');
  if (treaty !== undefined) return `${treaty[0]}/TXT`;
  return `3${year ?? ''}${typeOf(type)?.celex ?? ''}${(number ?? '').padStart(4, '0')}`;
}

function eli({ id, type, year, number }: PrintableDocument): string {
  const treaty = treatyCodes.get(treatyOf(id) ?? '');
  const path = typeOf(type)?.eli ?? '';
  return treaty === undefined ? `${path}/${year}/${number}` : `${path}/${treaty[1]}`;
}

const portal = (
  name: string,
  template: string,
  query: (one: PrintableDocument) => string,
): Portal => ({
  name,
  template,
  match: 'exact',
  official: true,
  lastChecked: '2026-11-22',
  // A short form tells no year.
  holds: ({ type, year }) => type === 'treaty' || year !== null,
  query,
});

export const portals: readonly Portal[] = [
  portal('EUR-Lex', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{query}', celex),
  portal('ELI', 'http://data.europa.eu/eli/{query}/oj', eli),
];
