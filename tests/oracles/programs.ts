import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an oracle answers: how much a program read, and what it read otherwise than it was written. */
export interface OracleRow {
  readonly what: string;
  readonly checked: number;
  readonly wrong: number;
  readonly examples: readonly string[];
}

/** Bytes that a program may print. */
const MAX_OUTPUT_BYTES = 1_000_000_000;

/**
 * Runs a program to its end.
 * @returns what it printed
 * @throws with its complaint where it fails
 */
export function runProgram(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}

/** Calls `work` with a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ben-le-oracle-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Has LibreOffice convert files into `folder`. It starts once for all of them, with a profile of its own: a second one with
 * the same profile would end at once.
 * @param filter as `--convert-to` takes it, such as `pdf`
 * @param input an import filter with its options
 */
export function runOffice(
  folder: string,
  filter: string,
  files: readonly string[],
  input?: string,
): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  runProgram('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...(input === undefined ? [] : [`--infilter=${input}`]),
    '--convert-to',
    filter,
    '--outdir',
    folder,
    ...files,
  ]);
}

/** Compares what was read with what was written, value by value. */
export function compared(what: string) {
  const examples: string[] = [];
  let [checked, wrong] = [0, 0];
  return {
    /** @param where names the value in the table */
    check(where: string, read: unknown, written: unknown): void {
      checked++;
      if (JSON.stringify(read) === JSON.stringify(written)) return;
      wrong++;
      if (examples.length >= 20) return;
      const [was, is] = [written, read].map((value) => JSON.stringify(value)?.slice(0, 300));
      examples.push(`${where}: ${was} was read as ${is}`);
    },
    row: (): OracleRow => ({ what, checked, wrong, examples }),
  };
}
