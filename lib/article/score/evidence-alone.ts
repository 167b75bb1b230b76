import type { Page, Run } from '../runs/page-runs';
import { isMenuItem } from '../runs/page-runs';
import * as Tag from '../runs/tag-bits';
import { isCapital } from '../words/person-names';
import { Telling, tellingOf } from '../words/phrases';
import * as Signal from '../words/signal-bits';
import { weighed } from './log-odds';
import type { Measures } from './measures';
import { AROUND, BARE, BY_TAG, ITEM, NONE } from './surroundings';
import * as LOCAL from './weights-local';
import * as NEARBY from './weights-nearby';

/**
 * Log odds of each run to be the body's, in hundredths: by itself, and what of it still counts once its place is known.
 */
export interface Evidence {
  readonly alone: Int32Array;
  readonly again: Int32Array;
  /** What each run may be: see `Telling`; 0 for what needs no look. */
  readonly telling: Uint8Array;
}

/** Stands for the log odds of what needs no look. */
export const NO_LOOK = -(2 ** 31);

/** A box heading rules so many runs behind it, or until prose comes. */
const UNDER = 12;
const SHORT = 40;
/** Words at a line's beginning that tell how many of them have capitals. */
const FEW_WORDS = 8;

/** Runs that need no look: menus, and in furniture what is links or a few words. Most runs of a page are. */
function isNothing({ shed }: Measures, run: Run): boolean {
  if (isMenuItem(run)) return true;
  const { length } = run.text;
  return (length < SHORT || run.links * 2 > length) && (shed[run.box] ?? 0) > 0;
}

/** Tells what every run shows by itself and by what it stands in; NO_LOOK for what needs none. */
export function localEvidence(page: Page, measures: Measures): Evidence {
  const { boxes, runs } = page;
  const { chars, links, prose, proses, lines, places, shed, card, total } = measures;
  const alone = new Int32Array(runs.length).fill(NO_LOOK);
  const again = new Int32Array(runs.length);
  const telling = new Uint8Array(runs.length);
  let headingAt = -UNDER;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const box = boxes[run?.box ?? -1];
    if (!run || !box || isNothing(measures, run)) continue;
    const { text } = run;
    const { length } = text;
    let sum: number = LOCAL.bias;
    let kept = 0;
    if (length < 20) {
      sum += LOCAL.under20;
      kept += NEARBY.under20;
    } else if (length < SHORT) {
      sum += LOCAL.under40;
      kept += NEARBY.under40;
    }
    if (run.links > 0) {
      sum += weighed(LOCAL.links, run.links, length);
      kept += weighed(NEARBY.links, run.links, length);
      if (run.links * 10 > length * 9) {
        sum += LOCAL.linked;
        kept += NEARBY.linked;
      }
    }
    if (run.strong > 0) sum += weighed(LOCAL.strong, run.strong, length);
    if (run.shed > 0) sum += weighed(LOCAL.inline, run.shed, length);
    const far = shed[run.box] ?? 0;
    if (far > 0) {
      sum += far === 1 ? LOCAL.shedHere : far <= 3 ? LOCAL.shedNear : LOCAL.shedFar;
      kept += far === 1 ? NEARBY.shedHere : far <= 3 ? NEARBY.shedNear : NEARBY.shedFar;
    }

    const own = BY_TAG.get(box.tag) ?? BARE;
    sum += own[0];
    kept += own[1];
    // A definition's parts are told twice, as items and by the list's item around them.
    let marks = (own === ITEM ? box.around & ~Tag.ITEM : box.around) >> Tag.FIRST_AROUND;
    for (let bit = 0; marks > 0; bit++, marks >>= 1) {
      if ((marks & 1) === 0) continue;
      const worth = AROUND[bit] ?? NONE;
      sum += worth[0];
      kept += worth[1];
    }
    const { parent } = box;
    const above = boxes[parent];
    const grand = above?.parent ?? parent;
    const names = run.signals | box.signals | (above?.signals ?? 0) | (boxes[grand]?.signals ?? 0);
    if (names & NAMED) {
      if (names & Signal.AUTHOR) {
        sum += LOCAL.author;
        kept += NEARBY.author;
      }
      if (names & Signal.DATE) {
        sum += LOCAL.date;
        kept += NEARBY.date;
      }
      if (names & Signal.TITLE) {
        sum += LOCAL.title;
        kept += NEARBY.title;
      }
      if (names & Signal.SOURCE) {
        sum += LOCAL.source;
        kept += NEARBY.source;
      }
    }

    if (card[run.box] || card[parent] || card[grand]) {
      sum += LOCAL.card;
      kept += NEARBY.card;
    }
    const told = tellingOf(text);
    telling[i] = told;
    if (told & Telling.Boilerplate) {
      sum += LOCAL.boilerplate;
      kept += NEARBY.boilerplate;
    }
    if (told & Telling.BoxHeading) {
      sum += LOCAL.boxHeading;
      kept += NEARBY.boxHeading;
      headingAt = i;
    } else {
      if ((proses[i] ?? 0) > 80) headingAt = -UNDER;
      if (i - headingAt < UNDER) {
        sum += LOCAL.underBoxHeading;
        kept += NEARBY.underBoxHeading;
      }
    }
    sum += weighed(LOCAL.parentShare, prose[parent] ?? 0, total);
    sum += weighed(LOCAL.parentLinks, links[parent] ?? 0, chars[parent] || 1);
    sum += weighed(LOCAL.grandLinks, links[grand] ?? 0, chars[grand] || 1);
    if (length < 60 && /\d/.test(text)) sum += LOCAL.digits;
    if (length < 200) {
      const words = capitals(text);
      sum += weighed(LOCAL.capitals, words, FEW_WORDS);
      kept += weighed(NEARBY.capitals, words, FEW_WORDS);
    }
    const place = places[i] ?? 0;
    const before = proses[lines[place - 1] ?? -1] ?? 0;
    const after = proses[lines[place + 1] ?? -1] ?? 0;
    if (before > 80 || (proses[lines[place - 2] ?? -1] ?? 0) > 80) sum += LOCAL.proseBefore;
    if (after > 80 || (proses[lines[place + 2] ?? -1] ?? 0) > 80) sum += LOCAL.proseAfter;
    if (before > 0) sum += LOCAL.neighbour;
    if (after > 0) sum += LOCAL.neighbour;
    alone[i] = sum;
    again[i] = kept;
  }
  return { alone, again, telling };
}

const NAMED = Signal.AUTHOR | Signal.DATE | Signal.TITLE | Signal.SOURCE;

/** How many of FEW_WORDS begin with a capital; of a line of fewer words as many as its share. */
function capitals(text: string): number {
  let words = 0;
  let count = 0;
  for (let at = 0; at >= 0 && words < FEW_WORDS; words++) {
    if (isCapital(text.charAt(at))) count++;
    const space = text.indexOf(' ', at);
    at = space < 0 ? -1 : space + 1;
  }
  return words === FEW_WORDS ? count : Math.round((count * FEW_WORDS) / words);
}
