import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, PassageChange } from '../../../lib/records';
import { ChangedWords } from '../../ui/changed/ChangedWords';
import { ArticleContext } from './article-context';
import { ClosedNote } from './ClosedNote';
import { NoteWork } from './editor/NoteWork';

interface EditableNoteProps {
  readonly annotation: Annotation;
  readonly changed: PassageChange | null;
  /** What is to be said of its place; null where that is sure. */
  readonly state: string | null;
  /** Of the article. */
  readonly lang: string;
}

/** A note of an article's page, which its button opens for writing. */
export function EditableNote({ annotation, changed, state, lang }: EditableNoteProps) {
  const { article, regulations } = useContext(ArticleContext);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) root.current?.querySelector<HTMLElement>('.note-open')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={root} class="editable-note">
      {isOpen ? (
        <>
          {state !== null && <p class="note-state">{state}</p>}
          {changed !== null && <ChangedWords changed={changed} lang={lang} />}
          <NoteWork
            annotation={annotation}
            article={article}
            regulations={regulations}
            takesFocus
            onLeave={() => setOpen(false)}
          />
        </>
      ) : (
        <ClosedNote
          {...{ annotation, regulations, changed, state, lang }}
          onOpen={() => setOpen(true)}
        />
      )}
    </div>
  );
}
