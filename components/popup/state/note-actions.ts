import type {
  Annotation,
  AnnotationFields,
  AnnotationPatch,
  AnnotationResult,
  Colour,
} from '../../../lib/records';
import type { DraftOf } from '../../ui/note/unsaved-drafts';
import type { NoteEntry } from './note-entry';

/** What a row can ask for. */
export interface NoteActions {
  jump(entry: NoteEntry): void;
  /** Has the user select another passage for it on the page. */
  attach(entry: NoteEntry): void;
  readonly draftOf: DraftOf;
  /** Writes what was typed. */
  patch(id: string, patch: AnnotationPatch): Promise<AnnotationResult>;
  /** Keeps or drops texts that were written elsewhere, of the annotation as the row showed it. */
  settle(annotation: Annotation, fields: AnnotationFields): void;
  recolour(annotation: Annotation, colour: Colour): void;
  remove(annotation: Annotation): void;
  /** A note is open for typing: the list shall hold still. */
  setOpen(id: string, open: boolean): void;
  /** Tags in use, the most used first. */
  readTags(): Promise<readonly string[]>;
}
