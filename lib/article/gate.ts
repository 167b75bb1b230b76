import type { Labelled } from './body';
import type { Metadata } from './metadata';
import type { Measures } from './region';
import type { Page } from './walk';

/** Why the page is no article, or null when it is one. */
export function refusal(
  page: Page,
  _measures: Measures,
  _root: number,
  body: readonly Labelled[],
  _metadata: Metadata,
): string | null {
  const chars = body.reduce((sum, { run }) => sum + (page.runs[run]?.text.length ?? 0), 0);
  if (chars < 250) return 'too little text';
  return null;
}
