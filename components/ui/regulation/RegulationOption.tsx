import type { FoundRegulation } from '../../../lib/records';
import { formatDay } from '../words/dates';
import { language, t } from '../words/i18n';

/** A document in the list of a search: enough of it to tell the law of this year from that of another. */
export function RegulationOption({ found }: { readonly found: FoundRegulation }) {
  const { name, issuer, date, year, subject } = found.regulation;
  const { effective } = found;
  const facts = [
    issuer,
    date ? formatDay(date, language()) : name.includes(year ?? name) ? null : year,
    effective !== null && t('editor.inForceFrom', [formatDay(effective, language())]),
  ];
  return (
    <>
      <strong>{name}</strong>
      <small>{facts.filter(Boolean).join(' · ')}</small>
      {subject && <span>{subject}</span>}
    </>
  );
}
