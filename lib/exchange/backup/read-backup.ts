import * as v from 'valibot';
import { type Budget, unpack } from '../zip/unpack';
import { readDirectory, type ZipEntry } from '../zip/zip-directory';
import { backupError, backupFailureOf } from './backup-error';
import {
  BACKUP_SCHEMA,
  BACKUP_VERSION,
  type BackupManifest,
  type BackupTable,
  backupTables,
  fileOf,
  MANIFEST,
  manifestSchema,
} from './backup-tables';
import { type CheckedRow, checkRow } from './check-row';
import { type Line, linesOf } from './lines';

/** Why a row is not taken; `damaged` stands for all that would have followed in its table. */
export type RowFailure = 'not-json' | 'too-long' | 'invalid' | 'damaged';

/** What a backup has, in the order of `backupTables`; the manifest comes first. `line` is that of the table's file, counted from 1. */
export type BackupItem =
  | { readonly kind: 'manifest'; readonly manifest: BackupManifest }
  | (CheckedRow & { readonly line: number })
  | {
      readonly kind: 'rejected';
      readonly table: BackupTable;
      readonly line: number;
      readonly reason: Exclude<RowFailure, 'invalid'>;
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
 * Reads a backup row by row. Each row is checked: what is not valid is told with its reason, and the rest goes on.
 * Rows of schema 1 come as they are, of kind 'first'.
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
  const manifest = await readManifest(reading, listed);
  yield { kind: 'manifest', manifest };
  for (const table of backupTables) {
    const entry = entries.get(fileOf(table));
    if (entry) yield* readRows(reading, entry, { table, schema: manifest.schema }, limits.line);
  }
}

/** The file, and how much of it may still be unpacked. */
interface Reading {
  readonly archive: Blob;
  readonly budget: Budget;
}

/** What the rows of a file are. */
interface RowKind {
  readonly table: BackupTable;
  /** Of the records. */
  readonly schema: number;
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
  kind: RowKind,
  maxLineChars: number,
): AsyncGenerator<BackupItem> {
  let line = 0;
  try {
    for await (const read of linesOf(unpack(archive, entry, budget), maxLineChars)) {
      line = read.number;
      if (read.text !== '') yield itemOf(kind, read);
    }
  } catch (error) {
    // Other tables may be whole.
    if (backupFailureOf(error) !== 'damaged') throw error;
    yield { kind: 'rejected', table: kind.table, line: line + 1, reason: 'damaged' };
  }
}

function itemOf({ table, schema }: RowKind, { number: line, text }: Line): BackupItem {
  if (text === null) return { kind: 'rejected', table, line, reason: 'too-long' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'rejected', table, line, reason: 'not-json' };
  return { ...checkRow(table, value, schema), line };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
