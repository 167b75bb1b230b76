import type { Labelled } from './body';
import type { Metadata } from './metadata';
import type { Page } from './walk';

const HOME = /^(?:trang chủ|home(?: ?page)?|đọc báo|tin tức|news)$/iu;

/** The section as the page shows it before the headline (the first of its crumbs), else as the metadata say. */
export function sectionOf(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
): string | null {
  for (const { run, role } of labelled) {
    const text = role === 'kicker' ? page.runs[run]?.text : undefined;
    if (text && !HOME.test(text)) return text;
  }
  return metadata.section?.split(/\s*[,;]\s*/)[0] ?? null;
}
