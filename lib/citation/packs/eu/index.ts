/*
 * In: tokens of English, French and German text.
 * Out: acts of the European Union, named and identified as EUR-Lex does.
 */
import type { PinUnit } from '../../grammar/pin-rules';
import type { Pack } from '../../pack/pack';
import { createRoles } from '../../tokens/openings';
import { createTokenizer } from '../../tokens/tokenizer';
import { next, openings, read } from './read';
import { lexicon, listWords, ofWords, rangeWords, typeOf } from './words';

const article: PinUnit = { code: 'D', rank: 3, values: 'number', glued: null };
const units: ReadonlyMap<number, PinUnit> = new Map(
  ['article', 'articles', 'artikel', 'art'].map((word) => [lexicon.word(word), article]),
);

const unitOpenings = [...units.keys()].map((word) => [word, null] as const);

const none = lexicon.set([]);

/** Acts of the European Union, cited in English, French or German. */
export const eu: Pack = {
  id: 'eu',
  languages: ['en', 'fr', 'de'],
  tokens: createTokenizer(lexicon, createRoles([...openings, ...unitOpenings], [])),
  pins: {
    unit: (word) => units.get(word),
    list: listWords,
    range: rangeWords,
    of: ofWords,
    bridge: none,
    annexed: none,
    lesser: none,
    topic: none,
    states: none,
    leads: none,
    applies: none,
    before: none,
    nested: ['K', 'p'],
  },
  read,
  next,
  endOfContext: (_, { to }) => to,
  readContext() {},
  inferFromWholeText() {},
  generic: () => false,
  yearly: () => true,
  sameSymbol: () => null,
  identify: ({ type, year, number }) => `eu:eu:${type}:${year}/${number}:${year}`,
  isWhole: () => true,
  impliedIssuer: () => null,
  typeName: (type) => typeOf(type)?.name ?? null,
  print({ type, year, number, symbol }) {
    const name = typeOf(type)?.name ?? '';
    const old = symbol !== null && symbol !== 'EU' && symbol !== 'UE';
    if (type !== 'regulation') return `${name} ${year}/${number}/${symbol ?? 'EU'}`;
    return old ? `${name} (${symbol}) No ${number}/${year}` : `${name} (EU) ${year}/${number}`;
  },
  startsName: () => false,
  readBack: () => null,
};
