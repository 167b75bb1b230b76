import { isSetRight } from '../../runs/element-signals';
import { isBold, type Run } from '../../runs/page-runs';
import { attribute } from '../../safe-dom';
import {
  isCapitalLetter,
  isLabelled,
  isOfStaff,
  isTitled,
  personsIn,
} from '../../words/person-names';
import { oneLine } from '../../words/text-overlap';

/** A signature has no more words than this; one with several names no more than the second number. By hand, 231 pages. */
const MAX_SIGNATURE_WORDS = 10;
const MAX_WORDS_OF_NAMES = 20;
/** The name, and below it what its owner does or where the text was taken from. */
const MAX_SIGNATURE_CHARS = 200;

/** The letter a name may end in: "Trần A." */
const INITIAL = /(?:^|[\s.])[A-ZÀ-ÝĂĐĨŨƠƯ]\.$/;
const endsSentence = (line: string): boolean => /[.!?…]$/.test(line.replace(INITIAL, ''));

const isWhole = (name: string): boolean => name.includes(' ') || SHORTENED.test(name);
/** "N.Minh", "Ng.Anh" */
const SHORTENED = /^\S{1,3}\.\S{2}/;

const hasBreaks = ({ nodes }: Run): boolean => nodes.some(({ nodeName }) => nodeName === 'BR');

/** The text of a run between its line breaks; between its elements, where it has no breaks. */
function textLinesOf(run: Run): readonly string[] {
  if (!hasBreaks(run)) return partedText(run).split(BAR);
  const textLines = [''];
  for (const node of run.nodes) {
    if (node.nodeName === 'BR') textLines.push('');
    else textLines.push((textLines.pop() ?? '') + (node.textContent ?? ''));
  }
  return textLines.map(oneLine).filter(Boolean);
}

const BAR = ' | ';

/**
 * A line of the head with a bar between elements side by side that no character parts: style sheets set them apart
 * ("Hà Thu" and "07/03/2026" in two spans).
 */
export function partedText({ nodes, text }: Run): string {
  if (nodes.length < 2 || text.length > MAX_SIGNATURE_CHARS) return text;
  let parted = '';
  let before: Element | null = null;
  for (const { parentElement, textContent } of nodes) {
    const isBeside = before !== null && before.parentElement === parentElement?.parentElement;
    if (isBeside && before !== parentElement && /\S$/.test(parted)) parted += BAR;
    parted += textContent ?? '';
    before = parentElement;
  }
  return oneLine(parted);
}

/** The lines of a run with a whole name in them, joined by semicolons; all its text if there is none, or one line only. */
export function signedPart(run: Run): string {
  if (!hasBreaks(run)) return partedText(run);
  const textLines = textLinesOf(run);
  const signed = textLines.filter((line) => personsIn(line).some(isWhole));
  return signed.length > 0 ? signed.join('; ') : run.text;
}

/** "Hồ Thị Lụa, tiểu thương": what a person in the text does; "Cẩm Lâm, tháng 9/2026": a place. */
const DESCRIBED = /, (\S)/;
const BRACKETED = /\s*\([^()]*\)/g;

/** A line of two words or more, all of them names. */
function isOfNames(line: string): boolean {
  const bare = line.replace(BRACKETED, '').trim() || line;
  const words = bare.split(' ').length;
  if (words < 2 || words > MAX_WORDS_OF_NAMES || endsSentence(bare)) return false;
  const titled = isTitled(bare);
  const described = titled ? undefined : DESCRIBED.exec(bare)?.[1];
  if (described && !isCapitalLetter(described) && !/\d/.test(described)) return false;
  const whole = personsIn(line).filter(isWhole);
  return whole.length > (words > MAX_SIGNATURE_WORDS && !titled ? 1 : 0);
}

/** Whether a run that no class names a byline may be one: names, perhaps with a line below of what they do. */
export function isSignature(run: Run): boolean {
  if (run.text.length > MAX_SIGNATURE_CHARS) return false;
  if (run.links > 0) return isLabelledByline(run) || (isOfStaff(run.text) && isOfNames(run.text));
  if (!run.text.includes(' ')) return isPenName(run);
  const textLines = textLinesOf(run);
  return isLabelledByline(run) || (isOfNames(textLines[0] ?? '') && !textLines.some(endsSentence));
}

/** A line that says whom it names: "Bài: …", "By …". */
export const isLabelledByline = ({ text }: Run): boolean =>
  text.length <= MAX_SIGNATURE_CHARS / 2 &&
  !endsSentence(text) &&
  isLabelled(text) &&
  personsIn(text).length > 0;

const INITIALS = /^(?:\S{1,2}\.)+\S{1,2}$/;
/** A single name, all bold or of initials, and set to the right, as satires and notes are signed. */
function isPenName(run: Run): boolean {
  const { nodes, text } = run;
  const parent = nodes[0]?.parentElement;
  return (
    (isBold(run) || INITIALS.test(text)) &&
    !!parent &&
    isSetRight(parent) &&
    personsIn(text).length > 0
  );
}

/**
 * The names at a paragraph's end: set apart by bold, italics or a style, and by a line break or the end of a sentence; or
 * behind a break with a label or a title. '' for none.
 */
export function signedTail({ nodes }: Run): string {
  let from = nodes.length;
  while (from > 0 && isSetApart(nodes[from - 1])) from--;
  const before = nodes[from - 1];
  const isApart =
    from < nodes.length &&
    before !== undefined &&
    (before.nodeName === 'BR' || endsSentence((before.textContent ?? '').trim()));
  if (!isApart) from = nodes.findLastIndex(({ nodeName }) => nodeName === 'BR') + 1;
  const line = from > 0 ? textOf(nodes.slice(from)) : '';
  return isLabelled(line) || ((isApart || isTitled(line)) && isOfNames(line)) ? line : '';
}

const textOf = (nodes: readonly Node[]): string =>
  oneLine(nodes.map((node) => node.textContent ?? '').join(''));

const isSetApart = (node: Node | undefined): boolean => {
  if (node === undefined || node.nodeName === 'BR') return false;
  const parent = node.parentElement;
  return (
    (node.textContent ?? '').trim() === '' ||
    (parent !== null && (SET_APART.test(parent.localName) || STYLED.test(styleOf(parent))))
  );
};
const SET_APART = /^(?:b|strong|i|em)$/;
const STYLED = /right|bold|italic|[6-9]00/;
const styleOf = (element: Element): string =>
  `${attribute(element, 'style') ?? ''} ${attribute(element, 'class') ?? ''}`;
