import type { Annotation, ArticleHead, NoteChanges } from '../../../../lib/records';
import type { ProjectionColumns, ProjectionTexts } from '../../../../lib/search';
import {
  type DerivedStore,
  readChangesSince,
  readHeadSlices,
  readNoteSlices,
  readPart,
  readRevision,
  type Store,
  type StoredPart,
  saveParts,
} from '../../../../lib/store';

/** Where the notes come from, and what was made of them is kept. */
export interface IndexSource {
  revision(): Promise<number>;
  noteSlices(): AsyncIterable<readonly Annotation[]>;
  headSlices(): AsyncIterable<readonly ArticleHead[]>;
  changesSince(revision: number): Promise<NoteChanges | null>;
  /** Null where there is none that can be trusted. */
  columns(format: number): Promise<StoredPart | null>;
  texts(format: number, stamp: string): Promise<StoredPart | null>;
  /** Whether they are kept now. */
  save(parts: SavedParts): Promise<boolean>;
}

export interface SavedParts {
  readonly format: number;
  readonly revision: number;
  readonly parts: { readonly columns: ProjectionColumns; readonly texts: ProjectionTexts };
}

export const sourceOf = (store: Store, derived: DerivedStore): IndexSource => ({
  revision: () => readRevision(store),
  noteSlices: () => readNoteSlices(store),
  headSlices: () => readHeadSlices(store),
  changesSince: (revision) => readChangesSince(store, revision),
  columns: (format) => readPart(store, derived, 'columns', { format }),
  texts: (format, stamp) => readPart(store, derived, 'texts', { format, stamp }),
  save: (parts) => saveParts(store, derived, parts),
});
