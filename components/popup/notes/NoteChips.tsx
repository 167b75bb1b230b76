import type { Regulation } from '../../../lib/records';
import { Marked } from './Marked';
import type { MarkText } from './mark-text';

interface NoteChipsProps {
  readonly tags: readonly string[];
  readonly regulations: readonly Regulation[];
  readonly mark: MarkText;
}

/** A note's tags and linked regulations. */
export function NoteChips({ tags, regulations, mark }: NoteChipsProps) {
  if (tags.length + regulations.length === 0) return null;
  return (
    <ul class="chips">
      {regulations.map(({ id, name }) => (
        <li key={id} class="chip chip-regulation">
          <span aria-hidden="true">§ </span>
          <Marked text={name} mark={mark} />
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag} class="chip">
          <span aria-hidden="true">#</span>
          <Marked text={tag} mark={mark} />
        </li>
      ))}
    </ul>
  );
}
