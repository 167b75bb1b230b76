import type { Pack } from '../../engine/pack';
import type { PinUnit } from '../../engine/pins';
import { createTokenizer } from '../../engine/tokenizer';
import { readBack } from './back';
import { generic, identify, impliedIssuer, isWhole, yearly } from './identity';
import { next } from './list';
import { print } from './print';
import { firstWords, read } from './read';
import { settle } from './settle';
import { surround } from './surround';
import { typeBySlug } from './types';
import { lexicon, listWords, ofWords, rangeWords } from './words';

const pinUnits: ReadonlyMap<number, PinUnit> = new Map(
  (
    [
      ['điểm', 'p', 1, 'letter'],
      ['khoản', 'K', 2, 'number'],
      ['điều', 'D', 3, 'number'],
      ['mục', 'M', 4, 'roman'],
      ['chương', 'C', 5, 'roman'],
      ['phần', 'P', 6, 'roman'],
      ['lục', 'PL', 7, 'roman'],
    ] as const
  ).map(([word, code, rank, values]) => [lexicon.word(word), { code, rank, values }]),
);

const pointUnits: ReadonlyMap<number, PinUnit> = new Map(
  Array.from('abcdđeghiklm', (glued) => {
    const unit: PinUnit = { code: 'p', rank: 1, values: 'letter', glued };
    return [lexicon.word(`điểm${glued}`), unit];
  }),
);

const units = new Map([...pinUnits, ...pointUnits]);
/** The unit of each word: asked at every head. */
const unitOf = Array.from({ length: Math.max(...units.keys()) + 1 }, (_, word) => units.get(word));

const starts = lexicon.set([...firstWords, ...units.keys()]);

/** Documents of the Party, the State and the courts of Viet Nam, in the spellings of its newspapers. */
export const vn: Pack = {
  id: 'vn',
  languages: ['vi'],
  tokens: createTokenizer(lexicon, starts),
  pins: {
    unit: (word) => unitOf[word],
    list: listWords,
    range: rangeWords,
    of: ofWords,
  },
  read,
  next,
  surround,
  settle,
  generic,
  yearly,
  identify,
  isWhole,
  impliedIssuer,
  typeName: (type) => typeBySlug.get(type)?.name ?? null,
  print,
  readBack,
};
