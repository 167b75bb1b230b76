import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CitationCard } from '../../../lib/extension';
import type { RegulationInfo } from '../../../lib/records';
import { useEditor } from '../editor-context';

/** How long a card waits with its buttons: links that come late would move under the mouse and take the click. */
const LINKS_WAIT_MS = 300;

interface InfoReading {
  /** Null while it is not known: the card shows what the page knows. */
  readonly info: RegulationInfo | null;
  /** It is likely to come at any moment. */
  readonly isComing: boolean;
  readonly readAgain: () => void;
}

/** What the store and the catalogue know of a cited document, asked again whenever the page shows the card anew. */
export function useRegulationInfo(card: CitationCard): InfoReading {
  const { ask } = useEditor();
  const { regulation, articleId } = card;
  const [reading, setReading] = useState<{ of: string; info: RegulationInfo } | null>(null);
  const [turn, setTurn] = useState(0);
  const [lateFor, setLateFor] = useState<string | null>(null);

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
  useEffect(() => {
    const timer = setTimeout(() => setLateFor(regulation.id), LINKS_WAIT_MS);
    return () => clearTimeout(timer);
  }, [regulation.id]);
  const readAgain = useCallback(() => setTurn((before) => before + 1), []);
  const info = reading?.of === regulation.id ? reading.info : null;
  return { info, isComing: info === null && lateFor !== regulation.id, readAgain };
}
