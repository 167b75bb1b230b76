import { isSetRight } from '../runs/element-signals';
import type { Run } from '../runs/page-runs';
import { namesIn } from '../words/person-names';

/** More words than these sign nothing; the second is for several names. */
const MOST_WORDS = 10;
const MOST_WORDS_OF_MANY = 20;
/** Below the name stands what its owner does, or where the text was taken from: no more with it, in code units. */
const LONGEST = 200;

/** The letter a name may end in: "Trần A." */
const INITIAL = /(?:^|[\s.])[A-ZÀ-ÝĂĐĨŨƠƯ]\.$/;
const endsSentence = (line: string): boolean => /[.!?…]$/.test(line.replace(INITIAL, ''));

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWhole = (name: string): boolean => name.includes(' ') || SHORTENED.test(name);
/** "N.Minh", "Ng.Anh" */
const SHORTENED = /^\S{1,3}\.\S{2}/;

/** The lines of a run as its line breaks cut it. */
function linesOf({ nodes, text }: Run): readonly string[] {
  if (!nodes.some((node) => node.nodeName === 'BR')) return [text];
  const lines = [''];
  for (const node of nodes) {
    if (node.nodeName === 'BR') lines.push('');
    else lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
  }
  return lines.map(fold).filter(Boolean);
}

/** The part of a run that names somebody: its lines with a whole name in them, the first of them whatever its name. */
export function signedPart(run: Run): string {
  const lines = linesOf(run);
  if (lines.length < 2) return run.text;
  const signed = lines.filter((line) => namesIn(line).some(isWhole));
  return signed.length > 0 ? signed.join('; ') : run.text;
}

/** A line of two words or more, all of them names. */
function isOfNames(line: string): boolean {
  const words = line.split(' ').length;
  if (words < 2 || words > MOST_WORDS_OF_MANY || endsSentence(line)) return false;
  const whole = namesIn(line).filter(isWhole);
  return whole.length > (words > MOST_WORDS ? 1 : 0);
}

/** A run without a name for it that may be its author's: names, perhaps with a line below of what they do. */
export function isSignature(run: Run): boolean {
  if (run.links > 0 || run.text.length > LONGEST) return false;
  if (!run.text.includes(' ')) return isPenName(run);
  const lines = linesOf(run);
  return isOfNames(lines[0] ?? '') && !lines.some(endsSentence);
}

/** A single name, all bold and set to the right, as satires and notes are signed. */
function isPenName({ nodes, strong, text }: Run): boolean {
  const parent = nodes[0]?.parentElement;
  return strong >= text.length && !!parent && isSetRight(parent) && namesIn(text).length > 0;
}

/** The names set apart in a last line of their own, behind a line break, in a paragraph; '' for none. */
export function signedTail({ nodes }: Run): string {
  const cut = nodes.findLastIndex((node) => node.nodeName === 'BR');
  if (cut < 1) return '';
  const tail = nodes.slice(cut + 1).filter((node) => (node.textContent ?? '').trim() !== '');
  const isApart = tail.length > 0 && tail.every((node) => SET_APART.test(parentOf(node)));
  const line = isApart ? fold(tail.map((node) => node.textContent ?? '').join('')) : '';
  return isOfNames(line) ? line : '';
}

const SET_APART = /^(?:b|strong|i|em)$/;
const parentOf = (node: Node): string => node.parentElement?.localName ?? '';
