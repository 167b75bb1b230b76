import { expect, test } from 'vitest';
import { digestOfFiles, filesOf } from './corpus';
import { digests } from './floors';

// The pages are read in a browser: pages.dom.test.ts.
test('own pages are the ones that the figures were taken from', () => {
  const files = filesOf(new URL('../fixtures/articles/', import.meta.url));
  expect(files.length).toBeGreaterThanOrEqual(50);
  expect(digestOfFiles(files)).toBe(digests.pages);
});
