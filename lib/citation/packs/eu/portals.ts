import type { DocumentIdentity } from '../../citation';
import type { Portal } from '../../pack/pack';
import { typeOf } from './words';

/**
 * CELEX: sector 3 (legislation), year, letter of the type, number in four digits.
 * https://eur-lex.europa.eu/content/tools/TableOfSectors/types_of_documents_in_eurlex.html
 */
const celex = ({ type, year, number }: DocumentIdentity): string =>
  `3${year ?? ''}${typeOf(type)?.celex ?? ''}${(number ?? '').padStart(4, '0')}`;

const eli = ({ type, year, number }: DocumentIdentity): string =>
  `${typeOf(type)?.eli ?? ''}/${year}/${number}`;

const portal = (
  name: string,
  template: string,
  query: (one: DocumentIdentity) => string,
): Portal => ({
  name,
  template,
  match: 'exact',
  official: true,
  lastChecked: '2026-11-22',
  holds: () => true,
  query,
});

export const portals: readonly Portal[] = [
  portal('EUR-Lex', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{query}', celex),
  portal('ELI', 'http://data.europa.eu/eli/{query}/oj', eli),
];
