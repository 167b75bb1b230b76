import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newspapers } from '../../lib/records/newspapers';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'scripts/fit/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A path from the root in backquotes: `lib/text`, `tests/unit/ui/place.test.ts`; not one with a star, braces or NAME. */
const PATH = /`((?:lib|components|entrypoints|scripts|tests|docs|locales|public)\/[\w./-]+?)\/?`/g;

const pathsIn = (markdown: string): string[] =>
  [...markdown.matchAll(PATH)].map(([, path = '']) => path);

test('every path that a document names is there', () => {
  const named = documents.flatMap((document) =>
    pathsIn(readFileSync(document, 'utf8')).map((path) => ({ document, path })),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test('paths are found between backquotes, from the root', () => {
  expect(
    pathsIn('`lib/text` and `lib/a/b.ts`, `components/`, `npm run dev`, `a/lib/x.ts`'),
  ).toEqual(['lib/text', 'lib/a/b.ts']);
});

test('the README counts the newspapers of the list', () => {
  const counts = [...readFileSync('README.md', 'utf8').matchAll(/(\d+) newspapers/g)];
  expect(counts.map(([, count]) => Number(count))).toEqual([newspapers.length, newspapers.length]);
});
