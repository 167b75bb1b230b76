import { createContext } from 'preact';
import type { ArticleRecord, Regulation } from '../../../lib/records';

/** What the notes of an article's page are about. */
export interface ArticleParts {
  readonly article: ArticleRecord | null;
  /** By every id that means them. */
  readonly regulations: ReadonlyMap<string, Regulation>;
}

export const ArticleContext = createContext<ArticleParts>({
  article: null,
  regulations: new Map(),
});
