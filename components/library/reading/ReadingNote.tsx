import type { Annotation, ArticleRecord, PassageChange, Regulation } from '../../../lib/records';
import { ChangedWords } from '../../ui/changed/ChangedWords';
import { ClosedNote } from './ClosedNote';
import { NoteWork } from './editor/NoteWork';

export interface ReadingNoteProps {
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly changed: PassageChange | null;
  readonly state: string | null;
  readonly lang: string;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onLeave: () => void;
}

/** A note below its passage: the chosen one open for writing, another as it reads. */
export function ReadingNote(props: ReadingNoteProps) {
  const { annotation, isOpen, onOpen, onLeave, ...rest } = props;
  const { article, regulations, changed, state, lang } = rest;
  return (
    <div class="note reading-note" data-colour={annotation.colour} data-open={isOpen}>
      {isOpen ? (
        <>
          {state !== null && <p class="note-state">{state}</p>}
          {changed !== null && <ChangedWords changed={changed} lang={lang} />}
          <NoteWork
            key={annotation.id}
            annotation={annotation}
            article={article}
            regulations={regulations}
            onLeave={onLeave}
          />
        </>
      ) : (
        <ClosedNote
          annotation={annotation}
          regulations={regulations}
          changed={changed}
          state={state}
          lang={lang}
          onOpen={() => onOpen(annotation.id)}
        />
      )}
    </div>
  );
}
