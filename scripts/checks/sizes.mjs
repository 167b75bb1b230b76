import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/**
 * Largest sizes after gzip, in bytes: the design's budgets. A page stands for all that its HTML loads at once.
 */
export const budgets = [
  // On every page of a newspaper.
  { name: 'article', files: ['article.js'], limit: 30_000 },
  // On an article, without the user's doing.
  { name: 'reading', files: ['article.js', 'annotator.js', 'guard.js'], limit: 54_000 },
  // With the user's first gesture.
  { name: 'gesture', files: ['ui.js', 'editor.html'], limit: 40_000 },
  // On pages of which our own reading is unsure.
  { name: 'second opinion', files: ['second-opinion.js'], limit: 12_000 },
  { name: 'background', files: ['background.js'], limit: 90_000 },
  { name: 'popup', files: ['popup.html'], limit: 70_000 },
  { name: 'library', files: ['library.html'], limit: 120_000 },
];
/** The whole package, not compressed. */
export const packageLimit = 2_500_000;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {readonly { name: string, bytes: number, limit: number }[]} measured
 * @returns {import('./check.mjs').Outcome} the note names every size
 */
export function sizeOutcome(measured) {
  return {
    problems: measured
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ name, bytes, limit }) => `${name}: ${kilobytes(bytes)}, over ${kilobytes(limit)}`),
    note: measured.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', '),
  };
}

/**
 * The scripts and styles that a page loads at once: what its HTML names, and what those scripts import, not what they
 * load later.
 *
 * @param {string} page a path from the root of the package
 * @param {(path: string) => string} read
 * @returns {string[]} paths from the root, the page itself first
 */
export function loadedBy(page, read) {
  const named = [...read(page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const files = [page, ...named.map(([, path]) => posix.join(posix.dirname(page), path))];
  const loaded = new Set(files.map((path) => path.replace(/^\//, '')));
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    for (const { moduleRequest } of parseSync(file, read(file)).module.staticImports) {
      loaded.add(posix.join(posix.dirname(file), moduleRequest.value));
    }
  }
  return [...loaded];
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function measure({ name, files, limit }, folder) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const gone = files.filter((path) => !existsSync(join(folder, path)));
  if (gone.length > 0) return { problem: `${name}: ${gone.join(', ')} is not in the package` };
  const paths = files.flatMap((path) => (path.endsWith('.html') ? loadedBy(path, read) : [path]));
  const bytes = sum(
    [...new Set(paths)].map((path) => gzipSync(read(path), { level: 9 }).byteLength),
  );
  return { name, bytes, limit };
}

function packageSize(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) =>
    statSync(join(folder, name)),
  );
  return sum(files.filter((file) => file.isFile()).map(({ size }) => size));
}

/** @returns {import('./check.mjs').Outcome} */
export function checkSizes() {
  const folders = ['chrome', 'firefox'].map((browser) => `.output/${browser}-mv3`);
  const [chrome = ''] = folders;
  const measured = budgets.map((budget) => measure(budget, chrome));
  const packages = folders.map((folder) => ({
    name: posix.basename(folder),
    bytes: packageSize(folder),
    limit: packageLimit,
  }));
  const { problems, note } = sizeOutcome([
    ...measured.filter(({ problem }) => problem === undefined),
    ...packages,
  ]);
  return { problems: [...measured.flatMap(({ problem }) => problem ?? []), ...problems], note };
}
