import { unitOf } from '../../../../tokens/character-kinds';
import { lexicon } from '../words';
import { type Title, titles } from './titles';

/** A printed form of a title by its words, for texts that shorten some of them to their initials. */
export interface TitleForm {
  readonly title: Title;
  /** Their numbers in the lexicon. */
  readonly words: readonly number[];
  /** The first letter of each, as `initialOf` gives it. */
  readonly initials: readonly number[];
  /** Its length in characters. */
  readonly chars: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const LETTER = 0xffff;
const accented = 'ăâêôơư';
const plain = 'aaeoou';

/** A code unit as initials print it: in lower case, without its accents (UBND); Đ is a letter of its own. */
export function initialOf(code: number): number {
  const letter = unitOf(code) & LETTER;
  const index = accented.indexOf(String.fromCharCode(letter));
  return index < 0 ? letter : plain.charCodeAt(index);
}

function formOf(title: Title, form: string): TitleForm {
  const words = form.match(WORDS) ?? [];
  const initials = words.map((word) => initialOf(word.charCodeAt(0)));
  return { title, words: words.map(lexicon.word), initials, chars: form.length };
}

function byFirstLetter(forms: readonly TitleForm[]): ReadonlyMap<number, readonly TitleForm[]> {
  const map = new Map<number, TitleForm[]>();
  for (const form of forms) {
    const letter = form.initials[0] ?? 0;
    map.set(letter, [...(map.get(letter) ?? []), form]);
  }
  return map;
}

/** By their types and first letters; a code is also called "luật" (luật TTHS). */
export const titleForms: ReadonlyMap<string, ReadonlyMap<number, readonly TitleForm[]>> = new Map(
  ['bo-luat', 'luat', 'phap-lenh'].map((type) => {
    const fitting = titles.filter(
      (title) => title.type === type || (type === 'luat' && title.type === 'bo-luat'),
    );
    const forms = fitting.flatMap((title) => title.forms.map((form) => formOf(title, form)));
    return [type, byFirstLetter(forms)];
  }),
);
