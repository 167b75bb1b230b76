import type { Said } from '../../../lib/exchange';
import { PaperNote } from './PaperNote';
import { sourceLine } from './source-line';

interface PaperProps {
  readonly said: readonly Said[];
  readonly title: string;
}

/** What a document for people says, as on a sheet of paper: quotations, notes, and the sources at the foot. */
export function Paper({ said, title }: PaperProps) {
  const notes = said.flatMap((each) => (each.kind === 'note' ? [each] : []));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <div class="paper" tabIndex={0} role="document" aria-label={title}>
      <p class="paper-title">{title}</p>
      {said.map((each, at) => (
        <SaidPart
          key={at}
          said={each}
          number={each.kind === 'note' ? notes.indexOf(each) + 1 : 0}
        />
      ))}
      {notes.length > 0 && (
        <ol class="paper-sources">
          {notes.map(({ note }, at) => (
            <li key={at}>{sourceLine(note.source)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface SaidPartProps {
  readonly said: Said;
  /** Of the note's source, from 1. */
  readonly number: number;
}

function SaidPart({ said, number }: SaidPartProps) {
  switch (said.kind) {
    case 'heading':
      return <p class="paper-heading">{said.text}</p>;
    case 'text':
      return (
        <p class="paper-words">{said.paragraphs.map((lines) => lines.join('\n')).join('\n\n')}</p>
      );
    case 'article': {
      const { title, ...source } = said.source;
      return (
        <div>
          <p class="paper-heading">{title}</p>
          <p class="paper-facts">{sourceLine({ ...source, title: '', address: null })}</p>
        </div>
      );
    }
    case 'note':
      return <PaperNote note={said.note} number={number} />;
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
