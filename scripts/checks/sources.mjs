import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folders = ['lib', 'components', 'entrypoints'];

/** Every TypeScript file of the product by its path from the root, with forward slashes. */
export function readSources() {
  const paths = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map(
        (name) => `${folder}/${name.split('\\').join('/')}`,
      ),
    );
  return Object.fromEntries(
    paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
