import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CitationCard } from '../../lib/extension';
import type { RegulationInfo } from '../../lib/records';
import { useEditor } from './context';

interface InfoReading {
  /** Null while it is not known: the card shows what the page knows. */
  readonly info: RegulationInfo | null;
  readonly readAgain: () => void;
}

/** What the store and the catalogue know of a cited document, asked again whenever the page shows the card anew. */
export function useRegulationInfo(card: CitationCard): InfoReading {
  const { ask } = useEditor();
  const { regulation, articleId } = card;
  const [reading, setReading] = useState<{ of: string; info: RegulationInfo } | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    ask('regulationInfo', { regulation, articleId }).then(
      (info) => isCurrent && setReading({ of: regulation.id, info }),
      // Without an answer the card has what the article says.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, card, turn]);
  const readAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { info: reading?.of === regulation.id ? reading.info : null, readAgain };
}
