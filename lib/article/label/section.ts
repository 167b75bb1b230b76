import type { Metadata } from '../page/metadata';
import type { Page, Run } from '../runs/page-runs';
import * as Signal from '../words/signal-bits';
import type { Labelled } from './body-runs';
import { namedText } from './line-tests';

const HOME = /^(?:trang chủ|trang nhất|home(?: ?page)?|đọc báo|tin tức|news)$/i;
/** A longer crumb is the article's own, in code units. */
const LONGEST = 40;
const ROOT = /^(?:trang chủ|trang nhất|home(?: ?page)?)$/i;

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
  for (const run of crumbs) {
    const box = boxes[run?.box ?? -1];
    if (!run || box?.parent !== group) continue;
    const shown = linksOf(run, box?.element ?? null).find((text) => !HOME.test(text));
    if (shown) return shown;
  }
  for (const { run, role } of labelled) {
    const line = role === 'dateline' ? runs[run] : undefined;
    const linked = line && namedText(line, boxes[line.box]?.element ?? null, Signal.KICKER);
    if (linked) return linked;
  }
  return metadata.section?.split(/\s*[,;]\s*/)[0] ?? null;
}

/** What the links of a run say: a path often stands in one line. Its text where it has one link or none. */
function linksOf({ nodes, text }: Run, box: Element | null): readonly string[] {
  const texts = new Map<Element, string>();
  for (const node of nodes)
    for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement)
      if (at.localName === 'a') texts.set(at, (texts.get(at) ?? '') + (node.textContent ?? ''));
  const found = [...texts.values()].map((words) => words.replace(/\s+/g, ' ').trim());
  return found.length > 1 ? found.filter(Boolean) : [text];
}
