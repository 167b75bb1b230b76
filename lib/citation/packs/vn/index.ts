/*
 * In: tokens of Vietnamese text.
 * Out: documents of the Party, the State and the courts of Viet Nam, with their ids and names.
 */
import type { PinUnit } from '../../grammar/pin-rules';
import type { Pack } from '../../pack/pack';
import { ANY_DIGITS, ANY_LETTER, createRoles, type Opening } from '../../tokens/openings';
import { createTokenizer } from '../../tokens/tokenizer';
import { readBack, startsName } from './around/back-reference';
import { readContext } from './around/citation-context';
import { followingContext } from './around/following-context';
import { inferFromWholeText } from './around/whole-text';
import { typeCodes } from './data/codes';
import { typeBySlug } from './data/document-types';
import { issuerByCode } from './data/issuers';
import {
  annexedWords,
  annexWords,
  applyWords,
  hangingWords,
  leadWords,
  lesserWords,
  lexicon,
  listWords,
  ofWords,
  rangeWords,
  stateWords,
  topicWords,
  valueWords,
} from './data/words';
import { generic, identify, impliedIssuer, isWhole, sameSymbol, yearly } from './read/identity';
import { next } from './read/list/list';
import { print } from './read/print';
import { openings, read } from './read/read';

/** Point, clause, article, section, chapter, part and annex (phụ lục): word, code, rank, values, and what may stand behind the word. */
const unitRows = [
  ['điểm', 'p', 1, 'letter', [ANY_DIGITS, ANY_LETTER]],
  ['khoản', 'K', 2, 'number', [ANY_DIGITS]],
  ['điều', 'D', 3, 'number', [ANY_DIGITS, lexicon.word('từ')]],
  ['mục', 'M', 4, 'roman', [null]],
  ['chương', 'C', 5, 'roman', [null]],
  ['phần', 'P', 6, 'roman', [null]],
  ['lục', 'PL', 7, 'roman', [null]],
] as const;

const pinUnits: ReadonlyMap<number, PinUnit> = new Map(
  unitRows.map(([word, code, rank, values]) => [
    lexicon.word(word),
    { code, rank, values, glued: null },
  ]),
);

/** "điểma": a slip of printing that glues a point to its letter. */
const pointUnits: ReadonlyMap<number, PinUnit> = new Map(
  Array.from('abcdđeghiklm', (glued) => {
    const unit: PinUnit = { code: 'p', rank: 1, values: 'letter', glued };
    return [lexicon.word(`điểm${glued}`), unit];
  }),
);

const units = new Map([...pinUnits, ...pointUnits]);
/** The unit of each word: asked at every candidate. */
const unitOf = Array.from({ length: Math.max(...units.keys()) + 1 }, (_, word) => units.get(word));

const pinOpenings: readonly Opening[] = [
  ...unitRows.flatMap(([word, , , , seconds]) =>
    seconds.map((second) => [lexicon.word(word), second] as const),
  ),
  ...[...pointUnits.keys()].map((word) => [word, null] as const),
];
const codes = [...typeCodes, ...issuerByCode.keys()].map((code) => lexicon.word(code));

/** Documents of the Party, the State and the courts of Viet Nam, in the spellings of its newspapers. */
export const vn: Pack = {
  id: 'vn',
  languages: ['vi'],
  mayRead: () => true,
  tokens: createTokenizer(lexicon, createRoles([...openings, ...pinOpenings], codes), hangingWords),
  pins: {
    unit: (word) => unitOf[word],
    list: listWords,
    range: rangeWords,
    of: ofWords,
    bridge: annexWords,
    annexed: annexedWords,
    topic: topicWords,
    states: stateWords,
    leads: leadWords,
    applies: applyWords,
    before: valueWords,
    lesser: lesserWords,
  },
  read,
  next,
  endOfContext: (tokens, citation) => Math.max(citation.to, followingContext(tokens, citation).end),
  readContext,
  inferFromWholeText,
  generic,
  yearly,
  sameSymbol,
  identify,
  isWhole,
  impliedIssuer,
  typeName: (type) => typeBySlug.get(type)?.name ?? null,
  print,
  startsName,
  readBack,
};
