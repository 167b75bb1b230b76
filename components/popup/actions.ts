import type { Annotation, AnnotationPatch, Colour, WriteResult } from '../../lib/records';
import type { Entry } from './entry';

/** What a row can ask for. */
export interface Actions {
  jump(entry: Entry): void;
  /** Has the reader select another passage for it on the page. */
  attach(entry: Entry): void;
  change(id: string, patch: AnnotationPatch): Promise<WriteResult>;
  recolour(annotation: Annotation, colour: Colour): void;
  remove(annotation: Annotation): void;
  /** Tags in use, the most used first. */
  readTags(): Promise<readonly string[]>;
}
