import { plainOf } from '../../../../../text';
import { lexicon } from '../words';
import { type Title, titles } from './titles';

/** A printed form of a title by its words, for texts that shorten some of them to their initials. */
export interface TitleForm {
  readonly title: Title;
  /** Their numbers in the lexicon. */
  readonly words: readonly number[];
  /** The first letter of each, without its accents. */
  readonly initials: readonly string[];
  /** Its length in characters. */
  readonly chars: number;
}

const ACCENTS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Letters in lower case without the accents that initials leave out (UBND); Đ is a letter of its own. */
export const plainLetters = (word: string): string =>
  word
    .replace(/./gsu, (letter) => String.fromCharCode(plainOf(letter.charCodeAt(0))))
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase();

function formOf(title: Title, form: string): TitleForm {
  const words = form.match(WORDS) ?? [];
  const initials = words.map((word) => plainLetters(word).charAt(0));
  return { title, words: words.map(lexicon.word), initials, chars: form.length };
}

function byFirstLetter(forms: readonly TitleForm[]): ReadonlyMap<string, readonly TitleForm[]> {
  const map = new Map<string, TitleForm[]>();
  for (const form of forms) {
    const letter = form.initials[0] ?? '';
    map.set(letter, [...(map.get(letter) ?? []), form]);
  }
  return map;
}

/** By their types and first letters; a code is also called "luật" (luật TTHS). */
export const titleForms: ReadonlyMap<string, ReadonlyMap<string, readonly TitleForm[]>> = new Map(
  ['bo-luat', 'luat', 'phap-lenh'].map((type) => {
    const fitting = titles.filter(
      (title) => title.type === type || (type === 'luat' && title.type === 'bo-luat'),
    );
    const forms = fitting.flatMap((title) => title.forms.map((form) => formOf(title, form)));
    return [type, byFirstLetter(forms)];
  }),
);
