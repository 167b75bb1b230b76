import { createLexicon } from '../../tokens/lexicon';

export const lexicon = createLexicon('nr=no n=no');

export interface ActType {
  readonly slug: string;
  readonly name: string;
  /** Its letter in CELEX numbers. */
  readonly celex: string;
  /** Its path in ELI addresses. */
  readonly eli: string;
  readonly words: readonly string[];
}

/** Acts in English, French and German. */
export const types: readonly ActType[] = [
  [
    'regulation',
    'Regulation',
    'R',
    'reg',
    'regulation regulations règlement règlements verordnung',
  ],
  ['directive', 'Directive', 'L', 'dir', 'directive directives richtlinie richtlinien'],
  ['decision', 'Decision', 'D', 'dec', 'decision decisions décision décisions beschluss'],
].map(([slug = '', name = '', celex = '', eli = '', words = '']) => ({
  slug,
  name,
  celex,
  eli,
  words: words.split(' '),
}));

export const typeOf = (slug: string): ActType | undefined =>
  types.find((type) => type.slug === slug);

/** Acts known by a name: type, year and number. */
export const names: Readonly<
  Record<string, readonly [type: string, year: string, number: string]>
> = {
  gdpr: ['regulation', '2016', '679'],
  'general data protection regulation': ['regulation', '2016', '679'],
  rgpd: ['regulation', '2016', '679'],
  dsgvo: ['regulation', '2016', '679'],
  'ai act': ['regulation', '2024', '1689'],
  'digital services act': ['regulation', '2022', '2065'],
  'digital markets act': ['regulation', '2022', '1925'],
};

export const communities = lexicon.words('eu ec eec euratom ue ce cee eg ewg');
export const numberWord = lexicon.words('no');
export const listWords = lexicon.words('and or et ou und oder');
export const ofWords = lexicon.words('of the de du des la der des');
export const rangeWords = lexicon.words('to à bis');
