import { useState } from 'preact/hooks';
import type { CitationCard } from '../../../lib/extension';
import type { Regulation } from '../../../lib/records';
import { failureText } from '../../ui/store/failure-text';
import { useEditor } from '../editor-context';
import { linkDocument } from '../regulation/link-document';

interface Linking {
  readonly isLinked: boolean;
  /** Why it could not be linked, in words. */
  readonly failure: string | null;
  link(): Promise<void>;
}

/** Links a cited document to the highlight at hand; without one, the words of the citation are highlighted first. */
export function useLinking(card: CitationCard, regulation: Regulation): Linking {
  const { ask, line } = useEditor();
  const [linked, setLinked] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const highlight = async (): Promise<string | null> => {
    if (card.target) return card.target.annotationId;
    const result = await line.perform({
      name: 'highlightCitation',
      mentionId: card.mentionId,
    });
    if (result.kind === 'failed') setFailure(failureText(result.reason));
    return result.kind === 'saved' ? (result.annotationId ?? null) : null;
  };
  return {
    isLinked: card.target?.linked === true || linked === regulation.id,
    failure,
    async link() {
      setFailure(null);
      const annotationId = await highlight();
      if (annotationId === null) return;
      const result = await linkDocument(ask, annotationId, regulation);
      if (result.kind === 'saved') setLinked(regulation.id);
      else setFailure(failureText(result.reason));
    },
  };
}
