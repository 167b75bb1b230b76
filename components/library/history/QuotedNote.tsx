import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../../lib/records';
import { colourName } from '../../ui/words/colour-name';
import { useLibrary } from '../library-context';

interface QuotedNoteProps {
  readonly annotation: Annotation;
  /** Of the article. */
  readonly lang: string;
  readonly children?: ComponentChildren;
}

/** A note with the words it is about, where no text stands beside it. */
export function QuotedNote({ annotation, lang, children }: QuotedNoteProps) {
  const { settings } = useLibrary();
  const { colour, note, tags, target } = annotation;
  return (
    <li class="note" data-colour={colour}>
      <p class="note-head">
        <span class="note-colour">{colourName(colour, settings.colourNames)}</span>
      </p>
      <blockquote class="lost-quote" lang={lang}>
        {target.quote.exact}
      </blockquote>
      {note !== '' && <p class="note-text">{note}</p>}
      {tags.length > 0 && <p class="note-tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
      {children}
    </li>
  );
}
