import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../../lib/records';
import { EditableNote } from '../reading/EditableNote';

interface QuotedNoteProps {
  readonly annotation: Annotation;
  /** Of the article. */
  readonly lang: string;
  readonly children?: ComponentChildren;
}

/** A note with the words it is about, where no text stands beside it. */
export function QuotedNote({ annotation, lang, children }: QuotedNoteProps) {
  const { colour, target } = annotation;
  return (
    <li class="note" data-colour={colour}>
      <blockquote class="lost-quote" lang={lang} dir="auto">
        {target.quote.exact}
      </blockquote>
      <EditableNote annotation={annotation} changed={null} state={null} lang={lang} />
      {children}
    </li>
  );
}
