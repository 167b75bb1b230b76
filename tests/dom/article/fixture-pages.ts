import { framed } from '../../fixtures/article-frame';

/** What a page of tests/fixtures/articles is to be read as. */
export interface ExpectedPage {
  readonly url: string;
  readonly article: boolean;
  readonly title?: string;
  readonly lead?: string | null;
  readonly authors?: readonly string[];
  readonly publishedAt?: string | null;
  readonly section?: string;
  /** `vi` where it is not said. */
  readonly language?: string;
  /** Lines that no block may be. */
  readonly absent?: readonly string[];
  /** Lines that may be blocks or not. */
  readonly optional?: readonly string[];
  readonly blocks?: readonly (readonly [role: string, text: string])[];
}

export interface FixturePage {
  /** The name of its files, without their endings. */
  readonly name: string;
  /** The whole page, in its frame. */
  readonly html: string;
  readonly expected: ExpectedPage;
}

const pages = import.meta.glob<string>('../../fixtures/articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedPage>('../../fixtures/articles/*.json', {
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

/** Names that have only a page or only an expectation. */
export const unpaired: readonly string[] = [
  ...Object.keys(pages).filter((path) => !(path.replace(/html$/, 'json') in expectations)),
  ...Object.keys(expectations).filter((path) => !(path.replace(/json$/, 'html') in pages)),
].map(nameOf);

export const fixturePages: readonly FixturePage[] = Object.entries(pages).flatMap(
  ([path, html]) => {
    const expected = expectations[path.replace(/html$/, 'json')];
    return expected ? [{ name: nameOf(path), html: framed(html), expected }] : [];
  },
);
