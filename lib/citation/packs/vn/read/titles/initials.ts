import { holds, punctuation, union } from '../../../../tokens/lexicon';
import { closing, is, isAllCapitals, opening } from '../../../../tokens/look';
import { Punctuation, type Tokens, Word } from '../../../../tokens/tokens';
import { initialOf, type TitleForm, titleForms } from '../../data/titles/title-forms';
import type { Title } from '../../data/titles/titles';
import { joining } from '../../data/words';

/** What a title has between its words may be left out in a text, or stand for another. */
const optional = union(joining, punctuation(',-/;'));
const ampersand = punctuation('&');
const brackets = union(opening, closing);
const MAX_TITLE_TOKENS = 16;

/** A title some words of which a text prints as their initials: "Tổ chức QH", "BV&PTR", "BHXH". */
export interface InitialledTitle {
  readonly title: Title;
  /** The token behind. */
  readonly end: number;
  /** Length of the form with its initials spelled out. */
  readonly chars: number;
}

/** The longest title that begins at a token with initials in it; null where none fits, or two. */
export function readInitialled(tokens: Tokens, at: number, type: string): InitialledTitle | null {
  if (!hasInitials(tokens, at)) return null;
  const letter = initialOf(tokens.text.charCodeAt(tokens.start(at)));
  let longest = at;
  const fitting: TitleForm[] = [];
  for (const form of titleForms.get(type)?.get(letter) ?? []) {
    const end = endOfForm(tokens, at, form, 0);
    if (end < longest || end === 0) continue;
    if (end > longest) fitting.length = 0;
    longest = end;
    fitting.push(form);
  }
  const [one, ...others] = fitting;
  if (!one || others.some(({ title }) => title.title !== one.title.title)) return null;
  return { title: one.title, end: longest, chars: one.chars };
}

/** Whether a word in capitals stands where a title may go on. */
function hasInitials(tokens: Tokens, from: number): boolean {
  for (let at = from; at - from < MAX_TITLE_TOKENS; at++) {
    if (isAllCapitals(tokens, at)) return true;
    if (tokens.kinds[at] === Punctuation ? !isBetween(tokens, at) : tokens.kinds[at] !== Word)
      return false;
  }
  return false;
}

const isBetween = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, optional) || is(tokens, at, ampersand) || is(tokens, at, brackets);

/** The token behind a form of which the words from one on stand at a token; 0 where they do not. */
function endOfForm(tokens: Tokens, at: number, form: TitleForm, word: number): number {
  const known = form.words[word];
  if (known === undefined) return at;
  if (tokens.ids[at] === known) {
    const end = endOfForm(tokens, at + 1, form, word + 1);
    if (end > 0) return end;
  }
  const behind = isAllCapitals(tokens, at) ? behindInitials(tokens, at, form, word, 0) : 0;
  if (behind > 0) return endOfForm(tokens, at + 1, form, behind);
  if (word === 0) return 0;
  if (isIntroduced(tokens, at, form, word)) return endOfForm(tokens, at + 3, form, word);
  if (holds(joining, known)) {
    const next = is(tokens, at, ampersand) ? at + 1 : at;
    return endOfForm(tokens, next, form, word + 1);
  }
  const further = is(tokens, at, optional) && !is(tokens, at - 1, optional);
  return further ? endOfForm(tokens, at + 1, form, word) : 0;
}

/** The word of a form behind those that the letters of a word in capitals stand for, from one of them on; 0 where they do not. "DNNVV" has the "và", "KHCN" has not. */
function behindInitials(
  tokens: Tokens,
  at: number,
  form: TitleForm,
  word: number,
  letter: number,
): number {
  const offset = tokens.start(at) + letter;
  if (offset === tokens.end(at)) return word;
  const known = form.words[word];
  if (known === undefined) return 0;
  const joined = holds(joining, known) ? behindInitials(tokens, at, form, word + 1, letter) : 0;
  if (joined > 0) return joined;
  const fits = form.initials[word] === initialOf(tokens.text.charCodeAt(offset));
  return fits ? behindInitials(tokens, at, form, word + 1, letter + 1) : 0;
}

/** "an toàn giao thông (TTATGT) đường bộ": whether a bracket says how the words before it are shortened. */
function isIntroduced(tokens: Tokens, at: number, form: TitleForm, word: number): boolean {
  if (!is(tokens, at, opening) || !is(tokens, at + 2, closing)) return false;
  if (!isAllCapitals(tokens, at + 1)) return false;
  for (let from = 0; from < word; from++) {
    if (behindInitials(tokens, at + 1, form, from, 0) === word) return true;
  }
  return false;
}
