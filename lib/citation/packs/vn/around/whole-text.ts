import type { Citation } from '../../../citation';
import type { TextMemory } from '../../../pack/pack';
import type { Writable } from '../../../reused';
import { is } from '../../../tokens/look';
import type { Opening } from '../../../tokens/openings';
import type { Tokens } from '../../../tokens/tokens';
import { HCM, readOrgan } from '../data/organs';
import { provinces } from '../data/provinces';
import { slug } from '../data/slug';
import { lexicon } from '../data/words';

/** What a type means that is printed with nothing but a number. */
const symbolAndSystem: ReadonlyMap<string, readonly [symbol: string | null, system: string]> =
  new Map([
    ['nghi-dinh', ['NĐ-CP', 'state']],
    ['thong-tu', [null, 'state']],
    ['quy-dinh', [null, 'party']],
    ['an-le', [null, 'court']],
  ]);

const levels = lexicon.words('tỉnh thành huyện quận thị đảng');
const committee = lexicon.words('ủy');
/** How the names of local bodies begin. */
export const placeOpenings: readonly Opening[] =
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ủy ban|hội đồng|ubnd|hđnd'
    .split('|')
    .map((words) => {
      const [first = '', second] = words.split(' ');
      return [lexicon.word(first), second === undefined ? null : lexicon.word(second)];
    });
export const placeStarts = lexicon.set(placeOpenings.map(([first]) => first));

const provinceSlugs: ReadonlySet<string> = new Set([...provinces.map((name) => slug(name)), HCM]);

/** Remembers the place of a local body that the text names, for the numbers that leave it out. */
export function rememberPlace(tokens: Tokens, at: number, memory: TextMemory): void {
  const inName = is(tokens, at, levels) && !is(tokens, at + 1, committee);
  const organ = inName ? null : readOrgan(tokens, at);
  if (!organ?.issuer.local || !organ.place) return;
  // A number of a people's committee may be of any level; only its province is likely to be left out.
  const sure = organ.issuer.system === 'party' || provinceSlugs.has(organ.place);
  if (!sure) return;
  const { code } = organ.issuer;
  const known = memory.placeOfBody.get(code);
  const same = known === undefined || known === organ.place;
  memory.placeOfBody.set(code, same ? organ.place : null);
}

/** Fills in the one place of which the text speaks, and what a type alone says. */
export function inferFromWholeText(
  citations: readonly Writable<Citation>[],
  memory: TextMemory,
): void {
  for (const citation of citations) inferOne(citation, memory);
}

function inferOne(citation: Writable<Citation>, { placeOfBody }: TextMemory): void {
  if (citation.symbol === null) inferSymbolOfType(citation);
  else if (citation.local && citation.place === null && citation.issuer === null) {
    citation.place = placeOfBody.get(bodyOf(citation.symbol)) ?? null;
  }
  if (citation.type === 'ban-an') citation.system = 'court';
}

function inferSymbolOfType(citation: Writable<Citation>): void {
  if (citation.number === null || citation.system !== '~' || citation.type === 'ban-an') return;
  const [symbol, system] = symbolAndSystem.get(citation.type) ?? unknown;
  citation.symbol = symbol;
  citation.system = system;
}

const unknown = [null, '~'] as const;

/** The code of the body at the end of a symbol. */
function bodyOf(symbol: string): string {
  const code = symbol.split(/[-/_]/).at(-1) ?? '';
  return code === 'UB' ? 'UBND' : code;
}
