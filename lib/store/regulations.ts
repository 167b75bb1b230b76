import { limits, type Regulation } from '../records';

/** What is stored of a regulation after another article cites it: what the reader confirmed or edited stays. */
export function mergeRegulation(known: Regulation | undefined, seen: Regulation): Regulation {
  if (known === undefined) return seen;
  const spellings = [...new Set([...known.spellings, ...seen.spellings])].slice(
    0,
    limits.spellings,
  );
  if (seen.state !== 'recognised') return { ...seen, spellings };
  if (known.state !== 'recognised') return { ...known, spellings };
  return {
    ...seen,
    issuer: seen.issuer ?? known.issuer,
    date: seen.date ?? known.date,
    subject: seen.subject ?? known.subject,
    links: known.links,
    spellings,
    state: known.state,
  };
}
