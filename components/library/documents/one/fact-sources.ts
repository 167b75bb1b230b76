import type { Regulation, RegulationInfo, SaidField } from '../../../../lib/records';

/** From where a fact is: the user, the catalogue, an article; or, of one edited before it was kept, the user or an article. */
export type FactSource = 'said' | 'listed' | 'cited' | 'open';

/**
 * As far as the record tells. What it does not have itself was added by the catalogue; what the catalogue says just so is
 * told as the catalogue's, which can be looked up.
 */
export function factSource(
  { said, state, ...stored }: Regulation,
  field: SaidField,
  listed: RegulationInfo['listed'] = null,
): FactSource {
  if (said?.includes(field)) return 'said';
  if (stored[field] === null) return 'listed';
  const isListed = field === 'issuer' || field === 'date' || field === 'subject';
  if (isListed && listed !== null && listed[field] === stored[field]) return 'listed';
  return state === 'edited' && said === undefined ? 'open' : 'cited';
}
