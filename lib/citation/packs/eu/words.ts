import { createLexicon, punctuation, union } from '../../tokens/lexicon';

export const lexicon = createLexicon('nr=no n=no nos=no');

export interface ActType {
  readonly slug: string;
  readonly name: string;
  /** Its letter in CELEX numbers. */
  readonly celex: string;
  /** Its path in ELI addresses. */
  readonly eli: string;
  /** Its names in English, French, German and Vietnamese that nobody else gives to what has a year before its number. */
  readonly distinct: readonly string[];
  readonly shared: readonly string[];
  /** How German compounds end that are acts of this type. */
  readonly compound: RegExp;
}

/** Slug, name, letter, path, distinct and other names, end of compounds. Treaties have a name instead of a number. */
export const types: readonly ActType[] = [
  'regulation|Regulation|R|reg|regulation,regulations,règlement,règlements,verordnung,verordnungen,quy định|quy chế,nghị định,luật|verordnung(en)?',
  'directive|Directive|L|dir|directive,directives,richtlinie,richtlinien|chỉ thị|richtlinien?',
  'framework-decision|Framework Decision|F|dec_framw||framework decision,framework decisions,décision-cadre,décisions-cadres,quyết định khung|rahmenbeschl(uss|usses|üsse)',
  'decision|Decision|D|dec||decision,decisions,décision,décisions,quyết định|beschl(uss|usses|üsse|üssen)',
  'treaty|Treaty||treaty|||(?!)',
].map((row) => {
  const [slug = '', name = '', celex = '', eli = '', distinct = '', shared = '', ...ending] =
    row.split('|');
  const compound = new RegExp(`${ending.join('|')}$`, 'i');
  const phrases = (list: string) => list.split(',').filter(Boolean);
  return { slug, name, celex, eli, distinct: phrases(distinct), shared: phrases(shared), compound };
});

export const typeOf = (slug: string): ActType | undefined =>
  types.find((type) => type.slug === slug);

/** Words that tell that several acts follow: "các Quy định". */
export const pluralWords = lexicon.words(
  'regulations règlements verordnungen directives richtlinien decisions décisions các hai ba',
);

/** The Union and its forerunners as numbers print them, in capitals, by their English ones. */
export const communityNames: ReadonlyMap<string, string> = new Map(
  [
    'EU UE',
    'EC CE EG',
    'EEC CEE EWG',
    'ECSC CECA EGKS',
    'Euratom',
    'JHA JAI JI',
    'CFSP PESC GASP',
  ].flatMap((row) => {
    const [english = '', ...others] = row.split(' ');
    return [english, ...others].map((name) => [name, english] as const);
  }),
);
export const communities = lexicon.words([...communityNames.keys()].join(' ').toLowerCase());
/** Those beside which German compounds stand: the word itself may be unknown. */
export const germanCommunities = ['eu', 'eg', 'ewg', 'ji', 'gasp', 'euratom'];

/** Words before an act or behind it that tell whose it is. */
export const unionWords = lexicon.words(
  'eu ec european commission kommission âu européen européenne européens européennes europäische europäischen',
);
/** Words that tell so beside a distinct type. */
export const bodyWords = lexicon.words(
  'council parliament implementing delegated delegierte delegierten conseil rates',
);
/** Words between "of" and those: "của Liên minh châu Âu". */
export const unionFillers = lexicon.words('liên minh ủy ban nghị viện và hội đồng châu union');
/** "d'exécution", "délégué", "européenne", "thực thi" (implementing), "ủy quyền" (delegated): they stand between type and number. */
export const qualifiers = union(
  punctuation("'"),
  lexicon.words(
    'd thực thi hiện ủy quyền exécution délégué déléguée délégués déléguées européen européenne européens européennes',
  ),
);

export const numberWords = lexicon.words('no số');
/** Until 2014 the number behind it came before the year; "số" says nothing of the kind. */
export const oldNumberWord = lexicon.words('no');
export const listWords = lexicon.words('and or et ou und oder sowie và hoặc');
export const ofWords = union(
  punctuation("'"),
  lexicon.words('of the to de du des la l der von zur au à aux của'),
);
export const rangeWords = lexicon.words('to through à bis đến');
/** "UK GDPR" is a law of its own. */
export const foreignWords = lexicon.words('uk british swiss');
