import { existsSync, readFileSync } from 'node:fs';
import { licencesPath } from '../licences.mjs';
import { importsOf } from './import-graph.mjs';
import { readSources } from './sources.mjs';

/**
 * The packages that sources import at run time: told by the sources, not by the bundler, which wrote the file.
 *
 * @param {Readonly<Record<string, string>>} sources the text of every file by its path from the root
 * @returns {string[]} names, each once
 */
export function importedPackages(sources) {
  const specifiers = Object.keys(sources).flatMap((file) =>
    importsOf(file, sources)
      .filter(({ specifier, types }) => !types && /^[@\w]/.test(specifier))
      .map(({ specifier }) => specifier),
  );
  // `#i18n` and the like are made by the build.
  const names = specifiers.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
  return [...new Set(names)].sort();
}

/**
 * @param {string} text of the licences
 * @param {readonly string[]} packages
 * @returns {string[]} what the text does not name
 */
export function licenceProblems(text, packages) {
  const lines = text.split('\n');
  const named = (name) => lines.some((line) => line.startsWith(`${name} `) && line.includes(': '));
  return [...packages, 'Public Suffix List']
    .filter((name) => !named(name))
    .map((name) => `${licencesPath} does not name ${name}`);
}

/** @returns {import('./check.mjs').Outcome} */
export function checkLicences() {
  const packages = importedPackages(readSources());
  const problems = ['chrome', 'firefox'].flatMap((browser) => {
    const path = `.output/${browser}-mv3/${licencesPath}`;
    if (!existsSync(path)) return [`${path} is missing`];
    return licenceProblems(readFileSync(path, 'utf8'), packages);
  });
  return { problems, note: packages.join(', ') };
}
