import { UNPAIRED } from '../align/align';
import { type AlignedQuote, isApart } from '../align/aligned-quote';
import type { FoldedPage } from '../align/folded-page';
import type { Pattern } from '../align/quote-pattern';
import { isExplained, natsOf } from './beside';
import { isLong, type Judged, type Scene } from './judge';

/**
 * What the only place of a page where a quote stands letter by letter is, between words that need not be those that it had.
 * - sure: it is the passage
 * - rivalled: it or the edited one in another place
 * - doubtful: to be asked about, at best
 * - open: its context decides, as it does for any place
 */
export type Claim = 'sure' | 'rivalled' | 'doubtful' | 'open';

/** With more surprise than this a quote tells its passage where there is a reason why the words around it are new ... */
const MIN_NATS = 5;
/** ... and without a reason, with more than this: far from where it stood, and not far. */
const MIN_NATS_UNEXPLAINED = [40, 12] as const;
/** With so much together (see `togetherAt`) a place holds the passage, edited: by how near it is. */
const MIN_SHARE_OF_EDITED = [0.6, 0.3, 0.15] as const;
const MIN_LENGTH_OF_EDITED = 0.3;
/** So much more of it where the copy itself stands in the paragraph that the passage stood in. */
const MORE_SHARE_OF_EDITED = 0.3;

/** Of the copy among all places that were judged, itself too. */
export function claimOf(
  pattern: Pattern,
  page: FoldedPage,
  scene: Scene,
  copy: Judged,
  places: readonly Judged[],
): Claim {
  const { aligned, surprise } = copy;
  const nearness = nearnessOf(page, copy, scene);
  const share = togetherAt(pattern, aligned, scene);
  const more = nearness === IN_PARAGRAPH ? MORE_SHARE_OF_EDITED : 0;
  const holders = places
    .filter((other) => isApart(other.aligned, aligned) && isAsLong(pattern, other.aligned))
    .filter((other) => {
      const rival = togetherAt(pattern, other.aligned, scene);
      const least = MIN_SHARE_OF_EDITED[nearnessOf(page, other, scene)] + more;
      return rival >= least && rival > share;
    });
  const isSure =
    nearness === IN_PARAGRAPH || isExplained(pattern, page, aligned, scene)
      ? surprise > MIN_NATS
      : surprise > MIN_NATS_UNEXPLAINED[nearness];
  if (isSure && holders.length === 0) return 'sure';
  const isNearest = holders.every((other) => nearnessOf(page, other, scene) < nearness);
  if (isSure && nearness === IN_PARAGRAPH && isNearest) return 'rivalled';
  return nearness === FAR && !isLong(pattern) ? 'doubtful' : 'open';
}

/** Whether a place is long enough to be the passage, edited, and no more than a gap between what stood around it. */
const isAsLong = ({ from, to }: Pattern, { start, end }: AlignedQuote): boolean =>
  end - start >= MIN_LENGTH_OF_EDITED * (to - from);

const FAR = 0;
const NEAR = 1;
const IN_PARAGRAPH = 2;
/** No paragraph is longer, in code units. */
const MAX_PARAGRAPH_CHARS = 1_000;

/** How near a place is to where the passage stood; in its paragraph: with no line that ends between the two. */
function nearnessOf({ raw, folded }: FoldedPage, { aligned, near }: Judged, { hint }: Scene) {
  if (hint === null) return FAR;
  const low = folded.start(Math.min(hint, aligned.start));
  const high = folded.start(Math.max(hint, aligned.start));
  if (high - low <= MAX_PARAGRAPH_CHARS && !raw.slice(low, high).includes('\n'))
    return IN_PARAGRAPH;
  return near ? NEAR : FAR;
}

/**
 * How much of the text before a passage, of its quote and of the text behind it stands together in a place: the surprise of
 * all that does but for the part with the most, as a share of all that there is. Where the passage was only taken out of its
 * surroundings, one part stands alone.
 */
function togetherAt(
  { words, first, last }: Pattern,
  { pairs }: AlignedQuote,
  scene: Scene,
): number {
  const all: [number, number, number] = [0, 0, 0];
  const here: [number, number, number] = [0, 0, 0];
  for (let word = 0; word < words.count; word++) {
    const part = word < first ? 0 : word < last ? 1 : 2;
    const nats = natsOf(word, scene);
    all[part] += nats;
    if (pairs[word] !== UNPAIRED) here[part] += nats;
  }
  return butForMost(here) / Math.max(1, butForMost(all));
}

const butForMost = (parts: readonly [number, number, number]): number =>
  parts[0] + parts[1] + parts[2] - Math.max(...parts);
