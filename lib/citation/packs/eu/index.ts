/*
 * In: tokens of English, French, German or Vietnamese text.
 * Out: acts and treaties of the European Union, named and identified as EUR-Lex does.
 */
import type { Pack } from '../../pack/pack';
import { createRoles } from '../../tokens/openings';
import { createTokenizer } from '../../tokens/tokenizer';
import { pinOpenings, pins } from './act-pins';
import { print } from './print';
import { actOpenings, next, readAct } from './read';
import { nameOpenings, readNamed } from './read-name';
import { lexicon, typeOf } from './words';

/** Acts and treaties of the European Union, cited in English, French or German. */
export const eu: Pack = {
  id: 'eu',
  languages: ['en', 'fr', 'de'],
  mayRead: () => true,
  tokens: createTokenizer(
    lexicon,
    createRoles([...actOpenings, ...nameOpenings, ...pinOpenings], []),
    lexicon.set([]),
  ),
  pins,
  read: readNamed,
  next,
  endOfContext: (_, { to }) => to,
  readContext() {},
  inferFromWholeText() {},
  generic: () => false,
  yearly: () => true,
  // Acts of all communities are numbered in one series, and each language has its own letters.
  sameSymbol: (_, a) => a,
  identify: ({ type, year, number, name }) =>
    `eu:eu:${type}:${name ?? `${year ?? '~'}/${number}`}:${year ?? '~'}`,
  isWhole: (id) => id.startsWith('eu:eu:treaty:') || !id.includes('~'),
  impliedIssuer: () => null,
  typeName: (type) => typeOf(type)?.name ?? null,
  print,
  startsName: () => false,
  readBack: () => null,
};

/** The Union beside what may be a number of its acts: "/EC", "(EU) 2023", "1308/2013 của EU", "châu Âu số 1169/2011". */
const UNION =
  /\/(?:E[CU]|EEC|Euratom|JHA|CFSP)\b|\((?:E[CU]|EEC|Euratom|JHA|CFSP)\b.{0,16}\)\D{0,8}\d|(?:E[CU]|Âu|A\u0302u).{0,80}\d{3}\/\d|\d{3}\/\d.{0,80}(?:E[CU]|Âu|A\u0302u)/;

/** What all of them name, looked for first: most paragraphs name nothing of it. */
const NAME = /E(?:[CU]|EC|uratom)|JHA|CFSP|(?:Â|A\u0302)u/;

/** On Vietnamese pages acts are read by their numbers alone, and only in paragraphs that name the Union and behind them. */
export const euInVietnamese: Pack = {
  ...eu,
  languages: ['vi'],
  mayRead(text, from, to) {
    const paragraph = text.slice(from, to);
    return NAME.test(paragraph) && UNION.test(paragraph);
  },
  read: readAct,
};
