import { expect, test } from 'vitest';
import { framed, frameLines } from '../fixtures/article-frame';
import { digestOf, filesOf } from './corpus';
import { digests } from './floors';

// The pages are read in a browser: pages.dom.test.ts.
test('own pages are the ones that the figures were taken from', () => {
  const files = filesOf(new URL('../fixtures/articles/', import.meta.url));
  const pages = files.map(({ name, text }) => [name, framed(text)]);
  expect(pages.length).toBeGreaterThanOrEqual(50);
  expect(digestOf(pages)).toBe(digests.pages);
});

test('a page begins with a comment that says what it shows, and is put into the frame', () => {
  const pages = filesOf(new URL('../fixtures/articles/', import.meta.url)).filter(({ name }) =>
    name.endsWith('.html'),
  );
  for (const { name, text } of pages) expect(text, name).toMatch(/^<!-- [A-Z].*\. -->\n/);
  const isFramed = ({ text }: { text: string }): boolean =>
    frameLines.every((line) => framed(text).includes(line));
  // The others are whole pages that are no article.
  expect(pages.filter(isFramed).length).toBeGreaterThanOrEqual(38);
});
