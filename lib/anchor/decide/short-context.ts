import { editsOf, keptIn } from '../align/edits';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import type { Decision } from './decide';
import { verbatimPlaces } from './verbatim';

/** A context with fewer code units on each side cannot speak against a place. */
const MIN_TELLING_CHARS = 16;
/** How much of a short context stands beside a place that it is to tell from others, and how much less beside those. */
const MIN_SHARE = 0.6;
const MIN_LEAD_SHARE = 0.2;
/** A place that is so many times nearer to where the passage stood than any other is sure. */
const MIN_TIMES_NEARER = 3;

export const hasShortContext = ({ text, from, to }: Pattern): boolean =>
  from < MIN_TELLING_CHARS && text.length - to < MIN_TELLING_CHARS;

/**
 * A quote with little or nothing around it, as files of other programs have them: where it stands letter by letter. In one
 * place only: that is it. Of several the short context chooses, else the distance from where the passage stood. null where
 * the quote does not stand so.
 */
export function findVerbatim(
  pattern: Pattern,
  page: FoldedPage,
  hint: number | undefined,
): Decision | null {
  const places = verbatimPlaces(pattern, page);
  const [first] = places;
  if (first === undefined) return null;
  const length = pattern.to - pattern.from;
  const hit = (kind: 'anchored' | 'uncertain', at: number, share: number): Decision => {
    const { folded } = page;
    const score = (1 + share) / 2;
    return { kind, start: folded.start(at), end: folded.end(at + length), score };
  };
  if (places.length === 1) return hit('anchored', first, 1);

  const shares = places.map((at) => shareBeside(pattern, page.text, at));
  const most = Math.max(...shares);
  const least = most === 1 ? 1 : most - MIN_LEAD_SHARE;
  const alike = places.filter((_, at) => (shares[at] ?? 0) >= least);
  const [only = first, ...others] = alike;
  if (others.length === 0 && most >= MIN_SHARE) return hit('anchored', only, most);
  if (hint === undefined) return hit('uncertain', places[shares.indexOf(most)] ?? first, most);
  const stood = page.folded.at(hint);
  const away = (at: number): number => Math.abs(at - stood);
  const [near = first, next = near] = alike.toSorted((a, b) => away(a) - away(b));
  const sure = away(next) > MIN_TIMES_NEARER * away(near);
  return hit(sure ? 'anchored' : 'uncertain', near, most);
}

/** The share of the stored context that stands right beside the place. */
function shareBeside({ text, from, to }: Pattern, page: string, at: number): number {
  const behind = at + to - from;
  const length = from + text.length - to;
  if (length === 0) return 0;
  const before = keptOf(text.slice(0, from), page.slice(Math.max(0, at - from), at));
  const after = keptOf(text.slice(to), page.slice(behind, behind + text.length - to));
  return (before + after) / length;
}

function keptOf(context: string, page: string): number {
  const edits = editsOf(context, page);
  return edits === null ? 0 : keptIn(edits);
}
