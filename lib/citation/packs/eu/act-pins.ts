import type { PinRules, PinUnit } from '../../grammar/pin-rules';
import { union, type WordSet } from '../../tokens/lexicon';
import { lexicon, listWords, ofWords, rangeWords } from './words';

/** Code, rank, values, and the words of a unit in English, French, German and Vietnamese. */
const unitRows = [
  ['p', 1, 'letter', 'point points buchstabe buchstaben buchst lit nummer điểm'],
  ['', 1, 'number', 'satz s unterabs uabs unterabsatz subparagraph alinéa'],
  ['K', 2, 'number', 'paragraph paragraphs para paragraphe paragraphes absatz absätze abs khoản'],
  ['D', 3, 'number', 'article articles art arts artikel artikeln artikels điều'],
  ['C', 5, 'roman', 'chapter chapitre kapitel'],
  ['PL', 7, 'roman', 'annex annexes annexe anhang lục'],
] as const;

const unitByWord: ReadonlyMap<number, PinUnit> = new Map(
  unitRows.flatMap(([code, rank, values, words]) =>
    words
      .split(' ')
      .map((word) => [lexicon.word(word), { code, rank, values, glued: null }] as const),
  ),
);

export const unitWords: WordSet = lexicon.set(unitByWord.keys());
export const articleWords = lexicon.words(unitRows[3][3]);

export const pinOpenings = [...unitByWord.keys()].map((word) => [word, null] as const);

/** "Article 3(1), first subparagraph, of": parts for which pins have no letter. */
const partWords = lexicon.words(
  'first second third premier deuxième troisième subparagraph sentence alinéa phrase',
);
const none = lexicon.set([]);

export const pins: PinRules = {
  unit: (word) => unitByWord.get(word),
  list: listWords,
  range: rangeWords,
  of: union(ofWords, partWords),
  bridge: none,
  annexed: none,
  lesser: none,
  topic: none,
  states: none,
  leads: none,
  applies: none,
  before: none,
  nested: { number: 'K', letter: 'p' },
};
