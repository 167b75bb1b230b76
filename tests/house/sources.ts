import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The text of every file of the product by its path from the root, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

const folders = ['lib', 'components', 'entrypoints'];

/** Every TypeScript file of the product. */
export function readSources(): Sources {
  const paths = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );
  return Object.fromEntries(
    paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
