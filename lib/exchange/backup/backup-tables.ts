import * as v from 'valibot';
import {
  annotationSchema,
  articleSchema,
  bodyHintSchema,
  dossierSchema,
  mentionSchema,
  regulationSchema,
  settingsSchema,
  tombstoneSchema,
  versionSchema,
} from '../../records';

/** What a row of each table must be. A row of `settings` is all of them; `hints` say where a host's articles stand. */
export const backupSchemas = {
  articles: articleSchema,
  versions: versionSchema,
  annotations: v.lazy((row) => (v.is(tombstoneSchema, row) ? tombstoneSchema : annotationSchema)),
  regulations: regulationSchema,
  mentions: mentionSchema,
  dossiers: dossierSchema,
  settings: settingsSchema,
  hints: v.strictObject({
    host: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    hint: bodyHintSchema,
  }),
} as const;

export type BackupTable = keyof typeof backupSchemas;

/** The tables of a backup, in the order in which they are written and read: one file `<table>.jsonl` each. */
export const backupTables = Object.keys(backupSchemas) as readonly BackupTable[];

export type BackupRow<Table extends BackupTable = BackupTable> = v.InferOutput<
  (typeof backupSchemas)[Table]
>;

export const MANIFEST = 'manifest.json';
export const fileOf = (table: BackupTable): string => `${table}.jsonl`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `manifest.json` says of a backup. It is the last file of the zip, since it counts what was written. */
export const manifestSchema = v.object({
  format: v.literal('ben-le-backup'),
  /** Raised when a program that reads the old version could misread a new file. */
  version: v.pipe(v.number(), v.integer()),
  /** Of the records: see lib/store. */
  schema: v.pipe(v.number(), v.integer()),
  /** ISO 8601. */
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Rows that were written, by table. */
  counts: v.record(v.string(), count),
  /** Rows that could not be read from a damaged database, by table. */
  failed: v.optional(v.record(v.string(), count)),
});
export type BackupManifest = Readonly<v.InferOutput<typeof manifestSchema>>;

export const BACKUP_VERSION = 1;
/** The newest schema whose records this Bên Lề knows. */
export const BACKUP_SCHEMA = 2;
