import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { budgets, MAX_PACKAGE_BYTES } from './budgets';

export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Every size, in one line. */
export const sizesText = (sizes: readonly Measured[]): string =>
  sizes.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');

/** What is over its limit, a sentence each. */
export const sizeProblems = (sizes: readonly Measured[]): string[] =>
  sizes
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ name, bytes, limit }) => `${name}: ${kilobytes(bytes)}, over ${kilobytes(limit)}`);

/**
 * The scripts and styles that a page loads at once: what its HTML names, and what those scripts import, not what they
 * load later.
 *
 * @param page a path from the root of the package
 * @returns paths from the root, the page itself first
 */
export function loadedBy(page: string, read: (path: string) => string): string[] {
  const named = [...read(page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const files = [page, ...named.map(([, path = '']) => posix.join(posix.dirname(page), path))];
  const loaded = new Set(files.map((path) => path.replace(/^\//, '')));
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    for (const { moduleRequest } of parseSync(file, read(file)).module.staticImports) {
      loaded.add(posix.join(posix.dirname(file), moduleRequest.value));
    }
  }
  return [...loaded];
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The sizes of what a built package loads together. Throws where a file of the budgets is not there. */
export function loadedSizes(folder: string): Measured[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return budgets.map(({ name, files, ending = '', limit }) => {
    const paths = files.flatMap((path) => (path.endsWith('.html') ? loadedBy(path, read) : [path]));
    const counted = [...new Set(paths)].filter((path) => path.endsWith(ending));
    const bytes = sum(counted.map((path) => gzipSync(read(path), { level: 9 }).byteLength));
    return { name, bytes, limit };
  });
}

/** The size of the whole package, not compressed. */
export function packageSize(folder: string): Measured {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile());
  return {
    name: posix.basename(folder),
    bytes: sum(files.map(({ size }) => size)),
    limit: MAX_PACKAGE_BYTES,
  };
}
