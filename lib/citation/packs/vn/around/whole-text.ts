import type { Citation } from '../../../citation';
import type { TextMemory } from '../../../pack/pack';
import type { Writable } from '../../../reused';
import { is } from '../../../tokens/look';
import type { Opening } from '../../../tokens/openings';
import type { Tokens } from '../../../tokens/tokens';
import { provinces } from '../data/provinces';
import { slug } from '../data/slug';
import { lexicon } from '../data/words';
import { readIssuer } from './read-issuer';
import { HCM } from './read-province';

/** What a type means that is printed with nothing but a number: a decree is the Government's, a rule the Party's. */
const symbolAndSystem: ReadonlyMap<string, readonly [symbol: string | null, system: string]> =
  new Map([
    ['nghi-dinh', ['NĐ-CP', 'state']],
    ['thong-tu', [null, 'state']],
    ['quy-dinh', [null, 'party']],
    ['an-le', [null, 'court']],
  ]);

const levels = lexicon.words('tỉnh thành huyện quận thị đảng');
const committee = lexicon.words('ủy');
/** How the names of local issuers begin. */
export const localOpenings: readonly Opening[] =
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ủy ban|hội đồng|ubnd|hđnd'
    .split('|')
    .map((words) => {
      const [first = '', second] = words.split(' ');
      return [lexicon.word(first), second === undefined ? null : lexicon.word(second)];
    });
export const localStarts = lexicon.set(localOpenings.map(([first]) => first));

const provinceSlugs: ReadonlySet<string> = new Set([...provinces.map((name) => slug(name)), HCM]);

/** Remembers the place of a local issuer that the text names, for the numbers that leave it out. */
export function rememberPlace(tokens: Tokens, at: number, memory: TextMemory): void {
  const inName = is(tokens, at, levels) && !is(tokens, at + 1, committee);
  const issuer = inName ? null : readIssuer(tokens, at);
  if (!issuer?.entry.local || !issuer.place) return;
  // A number of a people's committee may be of any level; only its province is likely to be left out.
  const sure = issuer.entry.system === 'party' || provinceSlugs.has(issuer.place);
  if (!sure) return;
  const { code } = issuer.entry;
  const known = memory.placeOfIssuer.get(code);
  const same = known === undefined || known === issuer.place;
  memory.placeOfIssuer.set(code, same ? issuer.place : null);
}

/** Fills in the one place of which the text speaks, and what a type alone says. */
export function inferFromWholeText(
  citations: readonly Writable<Citation>[],
  { placeOfIssuer }: TextMemory,
): void {
  for (const citation of citations) {
    if (citation.symbol === null) inferSymbolOfType(citation);
    else if (citation.local && citation.place === null && citation.issuer === null) {
      citation.place = placeOfIssuer.get(issuerCodeOf(citation.symbol)) ?? null;
    }
    if (citation.type === 'ban-an') citation.system = 'court';
  }
}

function inferSymbolOfType(citation: Writable<Citation>): void {
  if (citation.number === null || citation.system !== '~' || citation.type === 'ban-an') return;
  const known = symbolAndSystem.get(citation.type);
  if (known) [citation.symbol, citation.system] = known;
}

/** The code of the issuer at the end of a symbol. */
function issuerCodeOf(symbol: string): string {
  const code = symbol.split(/[-/_]/).at(-1) ?? '';
  return code === 'UB' ? 'UBND' : code;
}
