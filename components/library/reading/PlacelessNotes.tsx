import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../../lib/records';

interface PlacelessNotesProps {
  readonly title: string;
  readonly more: string;
  readonly lang: string;
  readonly notes: readonly Annotation[];
  readonly noteOf: (annotation: Annotation, uncertain: boolean) => ComponentChildren;
}

/** Notes without a place in the text that is shown, each with the words that it is about. */
export function PlacelessNotes({ title, more, lang, notes, noteOf }: PlacelessNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section class="placeless" aria-label={title}>
      <h3 class="placeless-title">{title}</h3>
      <p class="placeless-more">{more}</p>
      {notes.map((annotation) => (
        <div key={annotation.id} class="reading-row">
          <blockquote class="lost-quote" lang={lang} dir="auto">
            {annotation.target.quote.exact}
          </blockquote>
          {noteOf(annotation, false)}
        </div>
      ))}
    </section>
  );
}
