import * as v from 'valibot';
import { type Budget, unpack } from '../zip/unpack';
import { readDirectory, type ZipEntry } from '../zip/zip-directory';
import { backupError, backupFailureOf } from './backup-error';
import {
  BACKUP_SCHEMA,
  BACKUP_VERSION,
  type BackupManifest,
  type BackupRow,
  type BackupTable,
  backupSchemas,
  backupTables,
  fileOf,
  MANIFEST,
  manifestSchema,
} from './backup-tables';
import { type Line, linesOf } from './lines';

/** Why a row is not taken; `damaged` stands for all that would have followed in its table. */
export type RowFailure = 'not-json' | 'too-long' | 'invalid' | 'damaged';

/** What a backup has, in the order of `backupTables`; the manifest comes first. */
export type BackupItem =
  | { readonly kind: 'manifest'; readonly manifest: BackupManifest }
  | {
      readonly [Table in BackupTable]: {
        readonly kind: 'row';
        readonly table: Table;
        readonly row: BackupRow<Table>;
      };
    }[BackupTable]
  | {
      readonly kind: 'rejected';
      readonly table: BackupTable;
      /** Counted from 1. */
      readonly line: number;
      readonly reason: RowFailure;
      /** For `invalid`: where in the row, and why. */
      readonly detail?: string;
    };

export interface BackupLimits {
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
  /** UTF-16 code units of a row: the text of a long article has some millions. */
  readonly line: number;
}

const LIMITS: BackupLimits = { bytes: 4_000_000_000, line: 32_000_000 };
/** A manifest is short. */
const MAX_MANIFEST_BYTES = 100_000;

/**
 * Reads a backup row by row: for the tests, and for a restore that is to come. Each row is checked: what is not valid is told with its reason, and the rest goes on.
 * @throws BackupError (see `backupFailureOf`) before any row for what is no backup; `too-large` between rows
 */
export async function* readBackup(
  bytes: Uint8Array<ArrayBuffer> | Blob,
  limits: BackupLimits = LIMITS,
): AsyncGenerator<BackupItem> {
  const archive = bytes instanceof Blob ? bytes : new Blob([bytes]);
  const entries = await readDirectory(archive);
  const reading: Reading = { archive, budget: { left: limits.bytes } };
  const listed = entries?.get(MANIFEST);
  if (!entries || !listed) throw backupError('not-a-backup');
  yield { kind: 'manifest', manifest: await readManifest(reading, listed) };
  for (const table of backupTables) {
    const entry = entries.get(fileOf(table));
    if (entry) yield* readRows(reading, entry, table, limits.line);
  }
}

/** The file, and how much of it may still be unpacked. */
interface Reading {
  readonly archive: Blob;
  readonly budget: Budget;
}

async function readManifest(
  { archive, budget }: Reading,
  entry: ZipEntry,
): Promise<BackupManifest> {
  if (entry.size > MAX_MANIFEST_BYTES) throw backupError('not-a-backup');
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of unpack(archive, entry, budget)) {
    text += decoder.decode(piece, { stream: true });
  }
  const parsed = v.safeParse(manifestSchema, parseJson(text));
  if (!parsed.success) throw backupError('not-a-backup');
  const { version, schema } = parsed.output;
  if (version > BACKUP_VERSION || schema > BACKUP_SCHEMA) throw backupError('newer');
  return parsed.output;
}

async function* readRows(
  { archive, budget }: Reading,
  entry: ZipEntry,
  table: BackupTable,
  maxLineChars: number,
): AsyncGenerator<BackupItem> {
  let line = 0;
  try {
    for await (const read of linesOf(unpack(archive, entry, budget), maxLineChars)) {
      line = read.number;
      if (read.text !== '') yield itemOf(table, read);
    }
  } catch (error) {
    // Other tables may be whole.
    if (backupFailureOf(error) !== 'damaged') throw error;
    yield { kind: 'rejected', table, line: line + 1, reason: 'damaged' };
  }
}

function itemOf(table: BackupTable, { number: line, text }: Line): BackupItem {
  if (text === null) return { kind: 'rejected', table, line, reason: 'too-long' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'rejected', table, line, reason: 'not-json' };
  const parsed = v.safeParse(backupSchemas[table], value);
  // The table and its schema belong together, which types do not follow through a variable.
  if (parsed.success) return { kind: 'row', table, row: parsed.output } as BackupItem;
  const [issue] = parsed.issues;
  const detail = `${v.getDotPath(issue) ?? ''}: ${issue.message}`;
  return { kind: 'rejected', table, line, reason: 'invalid', detail: detail.slice(0, 300) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
