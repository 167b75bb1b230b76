import type { Regulation } from '../../records';
import type { ArticleGroup } from '../parts/by-article';

/** What an article cites, and what its notes are linked to. */
export const citedBy = ({ head, notes }: ArticleGroup): readonly Regulation[] => [
  ...head.regulations,
  ...notes.flatMap(({ regulations }) => regulations),
];
