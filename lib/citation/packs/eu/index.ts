import type { Identity, Pack, Portal } from '../../engine/pack';
import type { PinUnit } from '../../engine/pins';
import { createTokenizer } from '../../engine/tokenizer';
import { firstWords, next, read } from './read';
import { type ActType, lexicon, listWords, ofWords, rangeWords, types } from './words';

const article: PinUnit = { code: 'D', rank: 3, values: 'number' };
const units: ReadonlyMap<number, PinUnit> = new Map(
  ['article', 'articles', 'artikel', 'art'].map((word) => [lexicon.word(word), article]),
);

const starts = lexicon.set([...firstWords, ...units.keys()]);

const typeOf = (slug: string): ActType | undefined => types.find((type) => type.slug === slug);

/** CELEX: sector 3, year, letter of the type, number in four digits. */
const celex = ({ type, year, number }: Identity): string =>
  `3${year ?? ''}${typeOf(type)?.celex ?? ''}${(number ?? '').padStart(4, '0')}`;

const eli = ({ type, year, number }: Identity): string =>
  `${typeOf(type)?.eli ?? ''}/${year}/${number}`;

const portal = (name: string, template: string, query: (one: Identity) => string): Portal => ({
  name,
  template,
  match: 'exact',
  official: true,
  lastChecked: '2026-11-22',
  holds: () => true,
  query,
});

/** Acts of the European Union, cited in English, French or German. */
export const eu: Pack = {
  id: 'eu',
  languages: ['en', 'fr', 'de'],
  tokens: createTokenizer(lexicon, starts),
  pins: {
    unit: (word) => units.get(word),
    list: listWords,
    range: rangeWords,
    of: ofWords,
    nested: ['K', 'p'],
  },
  read,
  next,
  surround() {},
  settle() {},
  generic: () => false,
  yearly: () => true,
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
  readBack: () => null,
  portals: [
    portal('EUR-Lex', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{query}', celex),
    portal('ELI', 'http://data.europa.eu/eli/{query}/oj', eli),
  ],
};
