import { isSetRight } from '../runs/element-signals';
import type { Run } from '../runs/page-runs';
import { personsIn } from '../words/person-names';
import { oneLine } from '../words/text-overlap';

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

/** The lines of a run with a whole name in them, joined by semicolons; all its text if there is none, or one line only. */
export function signedPart(run: Run): string {
  const textLines = textLinesOf(run);
  if (textLines.length < 2) return run.text;
  const signed = textLines.filter((line) => personsIn(line).some(isWhole));
  return signed.length > 0 ? signed.join('; ') : run.text;
}

/** A line of two words or more, all of them names. */
function isOfNames(line: string): boolean {
  const words = line.split(' ').length;
  if (words < 2 || words > MAX_WORDS_OF_NAMES || endsSentence(line)) return false;
  const whole = personsIn(line).filter(isWhole);
  return whole.length > (words > MAX_SIGNATURE_WORDS ? 1 : 0);
}

/** Whether a run that no class names a byline may be one: names, perhaps with a line below of what they do. */
export function isSignature(run: Run): boolean {
  if (run.links > 0 || run.text.length > MAX_SIGNATURE_CHARS) return false;
  if (!run.text.includes(' ')) return isPenName(run);
  const textLines = textLinesOf(run);
  return isOfNames(textLines[0] ?? '') && !textLines.some(endsSentence);
}

/** A single name, all bold and set to the right, as satires and notes are signed. */
function isPenName({ nodes, strong, text }: Run): boolean {
  const parent = nodes[0]?.parentElement;
  return strong >= text.length && !!parent && isSetRight(parent) && personsIn(text).length > 0;
}

/** The names in a paragraph's last line, set apart by a line break and by bold or italics; '' for none. */
export function signedTail({ nodes }: Run): string {
  const cut = nodes.findLastIndex((node) => node.nodeName === 'BR');
  if (cut < 1) return '';
  const tail = nodes.slice(cut + 1).filter((node) => (node.textContent ?? '').trim() !== '');
  const isApart = tail.length > 0 && tail.every((node) => SET_APART.test(parentOf(node)));
  const line = isApart ? oneLine(tail.map((node) => node.textContent ?? '').join('')) : '';
  return isOfNames(line) ? line : '';
}

const SET_APART = /^(?:b|strong|i|em)$/;
const parentOf = (node: Node): string => node.parentElement?.localName ?? '';
