/**
 * Why a file is not read.
 * - not-a-backup: it is no zip, or has no manifest of ours
 * - newer: a newer Bên Lề wrote it
 * - damaged: it cannot be unpacked
 * - too-large: it unpacks to more than is read
 */
export type BackupFailure = 'not-a-backup' | 'newer' | 'damaged' | 'too-large';

/** Its `reason` says why a file is not read. */
export const backupError = (reason: BackupFailure): Error =>
  Object.assign(new Error(`the file is ${reason}`), { name: 'BackupError', reason });

/** Why a backup was not read; null for another error. */
export const backupFailureOf = (error: unknown): BackupFailure | null =>
  error instanceof Error && error.name === 'BackupError' && 'reason' in error
    ? (error.reason as BackupFailure)
    : null;
