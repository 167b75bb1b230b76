import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  BodyHint,
  IdRules,
  ImportRows,
} from '../records';

/** Names a kind of file that can be read, in the interface too. */
export const importerIds = [
  'backup',
  'json',
  'clipper',
  'hypothesis',
  'w3c',
  'omnivore',
  'pocket',
  'readwise',
  'raindrop',
] as const;
export type ImporterId = (typeof importerIds)[number];

/** What becomes of a record of the file. */
export type Verdict = 'add' | 'update' | 'skip' | 'reject';

/**
 * Why a record is skipped or rejected.
 * - same: it is stored as it is
 * - newer-here: what is stored was changed later
 * - in-trash: it was deleted here
 * - twice: the file has it twice
 * - no-quote: it has no passage, and no title that could stand for one
 * - no-address: it is of no page on the web
 * - no-article: its article is neither in the file nor stored
 * - too-long: it is longer than is stored
 * - not-json, invalid, damaged: it cannot be read
 */
export type PlanReason =
  | 'same'
  | 'newer-here'
  | 'in-trash'
  | 'twice'
  | 'no-quote'
  | 'no-address'
  | 'no-article'
  | 'too-long'
  | 'not-json'
  | 'invalid'
  | 'damaged';

/** A record of the file, for the preview. */
export interface PlanLine {
  readonly verdict: Verdict;
  readonly table: keyof ImportRows;
  readonly reason: PlanReason | null;
  /** Where in the file: "highlights/bai.md, 3", "annotations.jsonl, 12", "row 5". */
  readonly place: string;
  /** The first words of it, or the title; empty where it could not be read. */
  readonly words: string;
  /** What is wrong, for a person who can mend the file; English. */
  readonly detail?: string;
}

export type PlanCounts = Readonly<Record<Verdict, number>>;

/** What an import would do; nothing is done yet. */
export interface Plan {
  readonly importer: ImporterId;
  /** Of notes; the other tables follow them. */
  readonly counts: PlanCounts;
  /** Of every table. */
  readonly countsByTable: Readonly<Record<keyof ImportRows, PlanCounts>>;
  /** At most `MAX_PLAN_LINES` of each verdict, in the order of the file. */
  readonly lines: readonly PlanLine[];
  /** What is to be written. */
  readonly rows: ImportRows;
  /** Where bodies of articles stand by host, which is kept outside the database; a backup only. */
  readonly hints: readonly { readonly host: string; readonly hint: BodyHint }[];
}

/** What a plan has to know of the store. */
export interface ImportStore {
  /** How ids of schema 1, which old files have, become those of today. */
  readonly idRules: IdRules;
  /** This profile's eight letters. */
  device(): Promise<string>;
  /** The id of the article at an address; null for what is no address of a web page. */
  articleIdOf(url: string): string | null;
  /** Those that are stored under the ids, in any order; in slices of a few hundred. */
  read<Table extends keyof ImportRows>(
    table: Table,
    keys: readonly unknown[],
  ): Promise<readonly ImportRows[Table][number]['row'][]>;
  /** The stored article that was read at an address, whatever its id. */
  articleAt(url: string): Promise<ArticleRecord | null>;
  /** The annotations of an article, the trash included. */
  annotationsOf(articleId: string): Promise<readonly Annotation[]>;
  /** The texts of an article, oldest first. */
  versionsOf(articleId: string): Promise<readonly ArticleVersion[]>;
}

export interface PlanContext {
  readonly store: ImportStore;
  readonly now: Date;
  /** Whether settings of a backup take the place of those that are stored; else they do only where none are. */
  readonly withSettings?: boolean;
  readonly signal?: AbortSignal;
  /** Told how many records were read so far. */
  readonly progress?: (records: number) => void;
}

/** Several files may belong together, such as Readwise's highlights and the list of Reader's library. */
export type ImportFiles = readonly File[];

/** A kind of file that can be read. */
export interface Importer {
  readonly id: ImporterId;
  /** Whether the files are of this kind: by what is in them, never by their names. */
  recognise(files: ImportFiles): Promise<boolean>;
  /**
   * Reads and checks all of it, and says what would be written.
   * @throws ImportError where the file as a whole is not taken, the signal's reason
   */
  plan(files: ImportFiles, context: PlanContext): Promise<Plan>;
}

/**
 * Why files are not taken as a whole.
 * - unknown: none of the kinds that can be read
 * - newer: a newer Bên Lề wrote it
 * - damaged: it is cut off or broken
 * - too-large: it unpacks to more than is read
 * - too-many: more records than are read
 */
export type ImportFailure = 'unknown' | 'newer' | 'damaged' | 'too-large' | 'too-many';

/** Its `reason` says why, its message where. */
export const importError = (reason: ImportFailure, message: string = reason): Error =>
  Object.assign(new Error(message), { name: 'ImportError', reason });

/** Why files were not taken; null for another error. */
export const importFailureOf = (error: unknown): ImportFailure | null =>
  error instanceof Error && error.name === 'ImportError' && 'reason' in error
    ? (error.reason as ImportFailure)
    : null;
