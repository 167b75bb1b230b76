import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleBlock } from '../../../../lib/records';
import type { SearchTerms } from '../../../../lib/search';
import type { PassagePart } from '../../text/placed-notes';
import { markedRuns } from './marked-runs';

interface ReadingBlockProps {
  readonly block: ArticleBlock;
  readonly parts: readonly PassagePart[] | undefined;
  /** The note that is read. */
  readonly chosen: string;
  readonly terms: SearchTerms;
  readonly lang: string;
}

const NONE: readonly PassagePart[] = [];

/** A block of the article with all highlights in their colours, the chosen one strongest, and what was searched for. */
export function ReadingBlock({ block, parts = NONE, chosen, terms, lang }: ReadingBlockProps) {
  const runs = useMemo(() => markedRuns(block.text, parts, terms), [block, parts, terms]);
  const Element = block.role === 'heading' || block.role === 'headline' ? 'h3' : 'p';
  return (
    <Element class="reading-block" data-role={block.role} lang={lang} dir="auto">
      {runs.map((run, at) => {
        let drawn: ComponentChildren = run.isHit ? (
          <mark class="reading-hit">{run.text}</mark>
        ) : (
          run.text
        );
        for (const { annotation, uncertain } of run.parts) {
          drawn = (
            <mark
              class="passage"
              data-colour={annotation.colour}
              data-place={uncertain ? 'uncertain' : 'found'}
              data-chosen={annotation.id === chosen ? '' : undefined}
            >
              {drawn}
            </mark>
          );
        }
        return <span key={at}>{drawn}</span>;
      })}
    </Element>
  );
}
