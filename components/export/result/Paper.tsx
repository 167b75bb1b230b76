import { type FormatContext, type Said, sourceLine } from '../../../lib/exchange';
import { PaperNote } from './PaperNote';

interface PaperProps {
  readonly said: readonly Said[];
  readonly context: FormatContext;
}

/** What a document for people says, as on a sheet of paper: quotations, notes, and the sources at the foot. */
export function Paper({ said, context }: PaperProps) {
  const notes = said.flatMap((each) => (each.kind === 'note' ? [each] : []));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <div class="paper" tabIndex={0} role="document" aria-label={context.title}>
      <p class="paper-title">{context.title}</p>
      {said.map((each, at) => (
        <SaidPart
          key={at}
          said={each}
          context={context}
          number={each.kind === 'note' ? notes.indexOf(each) + 1 : 0}
        />
      ))}
      {notes.length > 0 && (
        <ol class="paper-sources">
          {notes.map(({ note }, at) => (
            <li key={at}>
              {[sourceLine(note.source), note.source.address].filter(Boolean).join(', ')}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface SaidPartProps {
  readonly said: Said;
  readonly context: FormatContext;
  /** Of the note's source, from 1. */
  readonly number: number;
}

function SaidPart({ said, context, number }: SaidPartProps) {
  switch (said.kind) {
    case 'heading':
      return <p class="paper-heading">{said.text}</p>;
    case 'text':
      return (
        <p class="paper-words">{said.paragraphs.map((lines) => lines.join('\n')).join('\n\n')}</p>
      );
    case 'article': {
      const { title, newspaper, authors, day } = said.source;
      return (
        <div>
          <p class="paper-heading">{title}</p>
          <p class="paper-facts">{[newspaper, authors, day].filter(Boolean).join(' · ')}</p>
        </div>
      );
    }
    case 'note':
      return <PaperNote note={said.note} context={context} number={number} />;
    case 'failed':
      return <p class="fault">{said.words}</p>;
    case 'documents':
      return (
        <>
          <p class="paper-heading">{said.heading}</p>
          <ol class="paper-documents">
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      );
  }
}
