import { useEffect, useState } from 'preact/hooks';
import { type FoundRegulation, findRegulations, type Regulation } from '../../../lib/records';

interface Answer {
  readonly query: string;
  readonly results: readonly FoundRegulation[];
}

const MAX_FIRST_RESULTS = 20;
/** All known documents are searched when no key was pressed for this long. */
const TYPING_PAUSE_MS = 150;

/**
 * What fits the query: of the documents at hand at once, of all others as soon as the answer is there. A key pressed before it
 * has come must not choose something else.
 */
export function useFoundRegulations(
  first: readonly Regulation[],
  search: (query: string) => Promise<readonly FoundRegulation[]>,
  query: string,
): readonly FoundRegulation[] {
  const [answer, setAnswer] = useState<Answer>({ query: '', results: [] });
  useEffect(() => {
    if (query.trim() === '') return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // What is at hand can be found without an answer.
      const results = await search(query).catch(() => []);
      if (isCurrent) setAnswer({ query, results });
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, search]);

  if (query.trim() === '') return first.map(asFound);
  const answered = answer.query === query ? answer.results : [];
  const atHand = findRegulations(first, query, MAX_FIRST_RESULTS).map(asFound);
  const byId = new Map(answered.map((found) => [found.regulation.id, found]));
  // What the answer knows of those at hand is more.
  const told = atHand.map((found) => byId.get(found.regulation.id) ?? found);
  return [...new Map([...told, ...answered].map((found) => [found.regulation.id, found])).values()];
}

const asFound = (regulation: Regulation): FoundRegulation => ({ regulation, effective: null });
