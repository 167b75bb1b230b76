import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../../../lib/records';
import type { SearchTerms } from '../../../../lib/search';
import { formatMomentDay } from '../../../ui/words/dates';
import { language, t } from '../../../ui/words/i18n';
import { ReadingBlock } from './ReadingBlock';
import type { ReadVersion } from './read-version';

// In: a text of the article and where its notes are in it. Out: it with highlights, hits, and a note below each passage.

interface ReadingTextProps {
  readonly read: ReadVersion;
  readonly chosen: string;
  readonly terms: SearchTerms;
  readonly lang: string;
  readonly noteOf: (annotation: Annotation, uncertain: boolean) => ComponentChildren;
}

/** A text of the article, each note below the block where its passage begins; the chosen one is scrolled to. */
export function ReadingText({ read, chosen, terms, lang, noteOf }: ReadingTextProps) {
  const { version, placed, isNewest } = read;
  const text = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const passage = text.current?.querySelector('[data-chosen]');
    passage?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [chosen, version]);
  return (
    <article ref={text} class="reading-text" aria-label={t('reading.text')}>
      {!isNewest && (
        <p class="reading-older">
          {t('reading.older', [formatMomentDay(version.seenAt, language())])}
        </p>
      )}
      {version.blocks.map((block, index) => {
        const notes = placed.after.beginnings.get(index) ?? [];
        return (
          <div key={index} class="reading-row">
            <ReadingBlock
              block={block}
              parts={placed.after.parts.get(index)}
              chosen={chosen}
              terms={terms}
              lang={lang}
            />
            {notes.map(({ annotation, uncertain }) => noteOf(annotation, uncertain))}
          </div>
        );
      })}
    </article>
  );
}
