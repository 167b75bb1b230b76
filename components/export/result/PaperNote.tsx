import { changedLine, detailLines, type FormatContext, type SaidNote } from '../../../lib/exchange';

interface PaperNoteProps {
  readonly note: SaidNote;
  readonly context: FormatContext;
  /** Of its source, from 1. */
  readonly number: number;
}

/** A quotation with all that is said of it, as the Word file has it. */
export function PaperNote({ note, context, number }: PaperNoteProps) {
  const details = [changedLine(note), ...detailLines(note, note.citations, context)];
  return (
    <div class="paper-note">
      <p class="paper-place">{note.place}</p>
      <blockquote lang="vi">
        {linesOf(note.quote)}
        <sup>{number}</sup>
      </blockquote>
      {note.note.length > 0 && <p class="paper-words">{linesOf(note.note)}</p>}
      {details
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} class="paper-facts">
            {line}
          </p>
        ))}
    </div>
  );
}

const linesOf = (paragraphs: SaidNote['quote']): string =>
  paragraphs.map((lines) => lines.join('\n')).join('\n\n');
