import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  Dossier,
  Mention,
  Regulation,
} from '../schema/records';
import type { Settings } from '../settings';

/** A row as it is to stand on disk, and as it stood when that was planned. */
export interface PlannedRow<Row> {
  readonly row: Row;
  /** Null: there was none. */
  readonly known: Row | null;
}

/** Rows of an import, by table. Settings are one row at the most. */
export interface ImportRows {
  readonly articles: readonly PlannedRow<ArticleRecord>[];
  readonly versions: readonly PlannedRow<ArticleVersion>[];
  readonly annotations: readonly PlannedRow<Annotation>[];
  readonly regulations: readonly PlannedRow<Regulation>[];
  readonly mentions: readonly PlannedRow<Mention>[];
  readonly dossiers: readonly PlannedRow<Dossier>[];
  readonly settings: readonly PlannedRow<Settings>[];
}
