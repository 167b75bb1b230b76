import type { SaidNote } from '../../../lib/exchange';

interface PaperNoteProps {
  readonly note: SaidNote;
  /** Of its source, from 1. */
  readonly number: number;
}

/** A quotation with all that is said of it. */
export function PaperNote({ note, number }: PaperNoteProps) {
  const { quote, place, tags, citations, checked, changed } = note;
  const facts = [place, citations.join('; '), tags.map((tag) => `#${tag}`).join(' ')];
  return (
    <div class="paper-note">
      <blockquote lang="vi">
        {linesOf(quote)}
        <sup>{number}</sup>
      </blockquote>
      {note.note.length > 0 && <p class="paper-words">{linesOf(note.note)}</p>}
      <p class="paper-facts">{facts.filter(Boolean).join(' · ')}</p>
      {checked && (
        <p class="paper-facts">{[checked.words, checked.source].filter(Boolean).join(': ')}</p>
      )}
      {changed && (
        <p class="paper-facts">
          {changed.words}: «{changed.before}» → «{changed.after}»
        </p>
      )}
    </div>
  );
}

const linesOf = (paragraphs: SaidNote['quote']): string =>
  paragraphs.map((lines) => lines.join('\n')).join('\n\n');
