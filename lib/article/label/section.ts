import type { Run } from '../runs/page-runs';
import * as Signal from '../words/signal-bits';
import { oneLine } from '../words/text-overlap';
import { textWithSignal } from './line-tests';
import type { LabelledRun, PageReading } from './page-reading';

/** Crumbs that name no section. */
const NO_SECTION = /^(?:trang chủ|trang nhất|home(?: ?page)?|đọc báo|tin tức|news)$/i;
/** A longer crumb is the article itself. By hand, 23 Nov 2026, on 231 real article pages. */
const MAX_CRUMB_CHARS = 40;
/** The crumb that leads to the home page. */
const HOME = /^(?:trang chủ|trang nhất|home(?: ?page)?)$/i;

/**
 * The section: the outermost crumb in the page's JSON-LD; else as shown (the first of the crumbs nearest to the headline,
 * or a link named for it); else as the metadata say.
 */
export function sectionOf(
  { page, metadata }: PageReading,
  labelled: readonly LabelledRun[],
): string | null {
  const { boxes, runs } = page;
  const outermost = metadata.crumbs.find(
    (crumb) => crumb.length <= MAX_CRUMB_CHARS && !HOME.test(crumb) && crumb !== metadata.site,
  );
  if (outermost && !metadata.titles.includes(outermost)) return outermost.replaceAll('&amp;', '&');
  const crumbs = labelled.filter(({ role }) => role === 'kicker').map(({ run }) => runs[run]);
  const group = boxes[crumbs.at(-1)?.box ?? -1]?.parent;
  for (const run of crumbs) {
    const box = boxes[run?.box ?? -1];
    if (!run || box?.parent !== group) continue;
    const shown = linksOf(run, box?.element ?? null).find((text) => !NO_SECTION.test(text));
    if (shown) return shown;
  }
  for (const { run, role } of labelled) {
    const dateline = role === 'dateline' ? runs[run] : undefined;
    const linked =
      dateline && textWithSignal(dateline, boxes[dateline.box]?.element ?? null, Signal.KICKER);
    if (linked) return linked;
  }
  return metadata.section?.split(/\s*[,;]\s*/)[0] ?? null;
}

/** The texts of a run's links: a path is often one line. The run's own text if it has one link or none. */
function linksOf({ nodes, text }: Run, box: Element | null): readonly string[] {
  const texts = new Map<Element, string>();
  for (const node of nodes)
    for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement)
      if (at.localName === 'a') texts.set(at, (texts.get(at) ?? '') + (node.textContent ?? ''));
  const linkTexts = [...texts.values()].map(oneLine);
  return linkTexts.length > 1 ? linkTexts.filter(Boolean) : [text];
}
