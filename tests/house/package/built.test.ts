import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newspaperPatterns } from '../../../lib/records/newspapers';
import { licencesPath } from '../../../scripts/licences.mjs';
import { readSources } from '../sources';
import { type BrowserName, buildPackage, packageOf } from './build';
import { databaseMarkersIn, pageScripts } from './database';
import { importedPackages, licenceProblems } from './licences';
import { manifestProblems } from './manifest';
import { loadedSizes, packageSize, sizeProblems, sizesText } from './sizes';

declare module 'vitest' {
  interface TaskMeta {
    /** What `npm test` prints beside the counts. */
    note?: string;
  }
}

describe.each<BrowserName>(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = packageOf(browser);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  beforeAll(() => buildPackage(browser));

  test('asks for what was reviewed', () => {
    expect(manifestProblems(JSON.parse(read('manifest.json')), newspaperPatterns, browser)).toEqual(
      [],
    );
  });

  test('keeps within its sizes', ({ task }) => {
    const sizes = [...loadedSizes(folder), packageSize(folder)];
    task.meta.note = sizesText(sizes);
    expect(sizeProblems(sizes)).toEqual([]);
  });

  test('has the licences of all that ships', () => {
    expect(licenceProblems(read(licencesPath), importedPackages(readSources()))).toEqual([]);
  });

  test.each(pageScripts)('has no database in %s', (script) => {
    expect(databaseMarkersIn(read(script))).toEqual([]);
  });
});
