import type { Labelled } from './body';
import { namedText } from './lines';
import type { Metadata } from './metadata';
import type { Page } from './page';
import { Signal } from './signals';

const HOME = /^(?:trang chủ|home(?: ?page)?|đọc báo|tin tức|news)$/i;
/** A longer crumb is the article's own, in code units. */
const LONGEST = 40;
const ROOT = /^(?:trang chủ|home(?: ?page)?)$/i;

/**
 * The section: the outermost that the page's JSON-LD leads through, else as shown (the first of the crumbs nearest the
 * headline, a link named for it), else as told.
 */
export function sectionOf(
  { boxes, runs }: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
): string | null {
  const led = metadata.crumbs.find(
    (crumb) => crumb.length <= LONGEST && !ROOT.test(crumb) && crumb !== metadata.site,
  );
  if (led && !metadata.titles.includes(led)) return led.replaceAll('&amp;', '&');
  const crumbs = labelled.filter(({ role }) => role === 'kicker').map(({ run }) => runs[run]);
  const group = boxes[crumbs.at(-1)?.box ?? -1]?.parent;
  const first = crumbs.find(
    (run) => run && boxes[run.box]?.parent === group && !HOME.test(run.text),
  );
  if (first) return first.text;
  for (const { run, role } of labelled) {
    const line = role === 'dateline' ? runs[run] : undefined;
    const linked = line && namedText(line, boxes[line.box]?.element ?? null, Signal.Kicker);
    if (linked) return linked;
  }
  return metadata.section?.split(/\s*[,;]\s*/)[0] ?? null;
}
