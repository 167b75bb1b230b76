import { readDate } from './dates';
import { signalsOfElement } from './element';
import { PICTURE_CREDIT } from './lexicon';
import { isCapital, namesIn } from './names';
import type { Box, Page, Run } from './page';
import { Signal } from './signals';

/** The boxes a run stands in, from the inside out, `count` at the most. */
export function boxesAround(
  { boxes }: Page,
  run: Run,
  count = Number.POSITIVE_INFINITY,
): readonly Box[] {
  const found: Box[] = [];
  for (let box = boxes[run.box]; box && found.length < count; box = boxes[box.parent])
    found.push(box);
  return found;
}

/** Whether the run, an inline element in it, or one of the `count` boxes around it is named for it. */
export function named({ boxes }: Page, run: Run, signal: number, count: number): boolean {
  if (run.signals & signal) return true;
  let box = boxes[run.box];
  for (let up = 0; box && up < count; up++, box = boxes[box.parent])
    if (box.signals & signal) return true;
  return false;
}

const LONGEST_CAPTION = 400;
/** Right behind a picture a line this long at the most is its caption when set as captions are. */
const LONGEST_SET = 220;
const LONGEST_BYLINE = 90;
const LONGEST_DATELINE = 80;

/** The words under a picture: told by tag or name, or by standing right behind a picture with its credit or alone. */
export function isCaption(page: Page, run: Run): boolean {
  const { text } = run;
  if (text.length > LONGEST_CAPTION) return false;
  const own = page.boxes[run.box];
  let told = run.signals;
  for (let box = own, up = 0; box && up < 4; up++, box = page.boxes[box.parent]) {
    if (box.tag === 'figcaption' || box.tag === 'figure') return true;
    told |= box.signals;
  }
  if (told & Signal.Caption) return true;
  return (
    run.afterImage &&
    (own?.tag === 'td' ||
      PICTURE_CREDIT.test(text.toLowerCase()) ||
      (text.length <= LONGEST_SET && own !== undefined && isSetAsCaption(run, own.element)))
  );
}

const CENTRED = /text-align ?: ?center|(?:^|[\s-])(?:text-?)?center(?:ed)?(?:$|\s)/i;

/** Centred by its own or the box's names and attributes, or all in italics. */
function isSetAsCaption({ nodes }: Run, box: Element): boolean {
  const told = ['style', 'class', 'align'].map((name) => box.getAttribute(name) ?? '');
  return told.some((names) => CENTRED.test(names)) || nodes.every((node) => isSlanted(node, box));
}

function isSlanted(node: Node, box: Element): boolean {
  if ((node.textContent ?? '').trim() === '') return true;
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement)
    if (at.localName === 'em' || at.localName === 'i') return true;
  return false;
}

/** A line that names its authors where pages put them. */
export const isByline = (page: Page, run: Run): boolean =>
  run.text.length <= LONGEST_BYLINE &&
  (named(page, run, Signal.Author, 3) ||
    boxesAround(page, run, 2).some(({ tag }) => tag === 'address')) &&
  namesIn(bylineOf(page, run)).length > 0;

/** The part of a line that is named for authors; the whole line when no part is. */
export const bylineOf = (page: Page, run: Run): string =>
  namedText(run, page.boxes[run.box]?.element ?? null, Signal.Author) || run.text;

/** The letter a name may end in: "Trần A." */
const INITIAL = /(?:^|[\s.])[A-ZÀ-ÝĂĐĨŨƠƯ]\.$/;

/** A line without a name for it that may be its author's: two words or more, all of them names. */
export function isSignature(run: Run): boolean {
  const words = run.text.split(' ').length;
  return (
    words > 1 &&
    words <= 10 &&
    run.links === 0 &&
    !/[.!?…]$/.test(run.text.replace(INITIAL, '')) &&
    namesIn(run.text).some((name) => name.includes(' '))
  );
}

export const isDated = (run: Run): boolean =>
  run.text.length <= LONGEST_DATELINE &&
  run.links < run.text.length * 0.9 &&
  readDate(run.text, true) !== null;

const SOURCE =
  /^(?:\(?(?:[Nn]guồn(?: tin| bài)? ?:|[Ss]ource ?:|(?:[Tt]heo|[Vv]ia) (?=(\S))).*(?<![.!?])|\([^()]{2,40}\))$/;

/** Where a text was taken from: "Theo Reuters", "Nguồn: …", "(TTXVN/Vietnam+)". */
export function isSource({ text }: Run): boolean {
  const found = text.length <= 60 ? SOURCE.exec(text) : null;
  return found !== null && isCapital(found[1] ?? 'A');
}

/**
 * The text of the inline elements of a run that carry a signal in their names, a space between them; a semicolon where
 * other words stand between, or where one link ends and another begins.
 */
export function namedText(run: Run, box: Element | null, signal: number): string {
  if ((run.signals & signal) === 0) return '';
  let found = '';
  let before: Element | null = null;
  let isApart = false;
  for (const node of run.nodes) {
    const text = node.textContent ?? '';
    const holder = namedAround(node, box, signal);
    if (holder === null) {
      if (text.trim() !== '') isApart = true;
      continue;
    }
    const isNext = holder !== before && before?.localName === 'a' && holder.localName === 'a';
    found += found !== '' && (isApart || isNext) ? `; ${text}` : ` ${text}`;
    before = holder;
    isApart = false;
  }
  return found.replace(/\s+/g, ' ').trim();
}

/** The nearest element around a node and below the box that carries the signal in its names. */
function namedAround(node: Node, box: Element | null, signal: number): Element | null {
  for (let at = node.parentElement; at !== null && at !== box; at = at.parentElement) {
    const told = signalsOfElement(at);
    // "author-time" is the time beside the author.
    if (signal === Signal.Author && told & Signal.Date) return null;
    if (told & signal) return at;
  }
  return null;
}
