import type { CitedRegulation, Regulation } from '../../../lib/records';

/** A document as the page tells of it, where nothing is stored: type, number and year stand in its id. */
export function citedRegulation({
  id,
  name,
  spellings,
  issuer,
  date,
  subject,
}: CitedRegulation): Regulation {
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
    spellings: [...spellings],
    aliases: [],
    state: 'recognised',
    updatedAt: new Date().toISOString(),
  };
}
