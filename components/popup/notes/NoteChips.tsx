import type { Regulation } from '../../../lib/records';
import type { SearchTerms } from '../../../lib/search';
import { Marked } from './Marked';

interface NoteChipsProps {
  readonly tags: readonly string[];
  readonly regulations: readonly Regulation[];
  readonly terms: SearchTerms;
}

/** A note's tags and linked regulations. */
export function NoteChips({ tags, regulations, terms }: NoteChipsProps) {
  if (tags.length + regulations.length === 0) return null;
  return (
    <ul class="chips">
      {regulations.map(({ id, name }) => (
        <li key={id} class="chip chip-regulation">
          <span aria-hidden="true">§ </span>
          <Marked text={name} terms={terms} />
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag} class="chip">
          <span aria-hidden="true">#</span>
          <Marked text={tag} terms={terms} />
        </li>
      ))}
    </ul>
  );
}
