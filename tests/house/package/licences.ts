import { licencesPath } from '../../../scripts/licences.mjs';
import { importsOf } from '../imports/graph';
import type { Sources } from '../sources';

/** The names of the packages that sources import at run time. Not the bundler's list, which made the file. */
export function importedPackages(sources: Sources): string[] {
  const specifiers = Object.keys(sources).flatMap((file) =>
    importsOf(file, sources)
      .filter(({ specifier, typesOnly }) => !typesOnly && /^[@\w]/.test(specifier))
      .map(({ specifier }) => specifier),
  );
  // `#i18n` and the like are made by the build.
  const names = specifiers.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
  return [...new Set(names)].sort();
}

/** The packages that the text of the licences does not name, a sentence each. */
export function licenceProblems(text: string, packages: readonly string[]): string[] {
  const lines = text.split('\n');
  const isNamed = (name: string) =>
    lines.some((line) => line.startsWith(`${name} `) && line.includes(': '));
  return [...packages, 'Public Suffix List']
    .filter((name) => !isNamed(name))
    .map((name) => `${licencesPath} does not name ${name}`);
}
