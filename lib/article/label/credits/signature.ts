import { isSetRight } from '../../runs/element-signals';
import type { Run } from '../../runs/page-runs';
import { isCapitalLetter, isLabelled, isTitled, personsIn } from '../../words/person-names';
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

/** The text of a run between its line breaks. */
function textLinesOf({ nodes, text }: Run): readonly string[] {
  if (!nodes.some((node) => node.nodeName === 'BR')) return [text];
  const textLines = [''];
  for (const node of nodes) {
    if (node.nodeName === 'BR') textLines.push('');
    else textLines.push((textLines.pop() ?? '') + (node.textContent ?? ''));
  }
  return textLines.map(oneLine).filter(Boolean);
}

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
    if (isBeside && before !== parentElement && /\S$/.test(parted)) parted += ' | ';
    parted += textContent ?? '';
    before = parentElement;
  }
  return oneLine(parted);
}

/** The lines of a run with a whole name in them, joined by semicolons; all its text if there is none, or one line only. */
export function signedPart(run: Run): string {
  const textLines = textLinesOf(run);
  if (textLines.length < 2) return partedText(run);
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
  if (run.links > 0) return isLabelledByline(run);
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
function isPenName({ nodes, strong, text }: Run): boolean {
  const parent = nodes[0]?.parentElement;
  return (
    (strong >= text.length || INITIALS.test(text)) &&
    !!parent &&
    isSetRight(parent) &&
    personsIn(text).length > 0
  );
}

/** The names at a paragraph's end, set apart by bold or italics, and by a line break or the end of a sentence; '' for none. */
export function signedTail({ nodes }: Run): string {
  let from = nodes.length;
  while (from > 0 && isSetApart(nodes[from - 1])) from--;
  const before = nodes[from - 1];
  if (!before || (before.nodeName !== 'BR' && !endsSentence((before.textContent ?? '').trim())))
    return '';
  const line = oneLine(
    nodes
      .slice(from)
      .map((node) => node.textContent ?? '')
      .join(''),
  );
  return isOfNames(line) ? line : '';
}

const isSetApart = (node: Node | undefined): boolean =>
  node !== undefined &&
  node.nodeName !== 'BR' &&
  ((node.textContent ?? '').trim() === '' || SET_APART.test(parentOf(node)));
const SET_APART = /^(?:b|strong|i|em)$/;
const parentOf = (node: Node): string => node.parentElement?.localName ?? '';
