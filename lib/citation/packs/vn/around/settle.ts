import type { Draft, Notes } from '../../../pack/pack';
import { is } from '../../../tokens/look';
import type { Opening } from '../../../tokens/openings';
import type { Tokens } from '../../../tokens/tokens';
import { HCM, readOrgan } from '../data/organs';
import { provinces } from '../data/provinces';
import { slug } from '../data/slug';
import { lexicon } from '../data/words';

const defaults: ReadonlyMap<string, readonly [symbol: string | null, system: string]> = new Map([
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

const provinceSlugs: ReadonlySet<string> = new Set([...provinces.map(slug), HCM]);

/** Takes down the place of a local body that the text names, for the numbers that leave it out. */
export function notePlace(tokens: Tokens, at: number, notes: Notes): void {
  const inName = is(tokens, at, levels) && !is(tokens, at + 1, committee);
  const organ = inName ? null : readOrgan(tokens, at);
  if (!organ?.issuer.local || !organ.place) return;
  // A number of a people's committee may be of any level; only its province is likely to be left out.
  const sure = organ.issuer.system === 'party' || provinceSlugs.has(organ.place);
  if (!sure) return;
  const { code } = organ.issuer;
  const known = notes.get(code);
  notes.set(code, known === undefined || known === organ.place ? organ.place : null);
}

/** What only the whole text tells: the one place of which it speaks, and what a type alone says. */
export function settle(drafts: readonly Draft[], notes: Notes): void {
  for (let at = 0; at < drafts.length; at++) settleOne(drafts[at] as Draft, notes);
}

function settleOne(draft: Draft, notes: Notes): void {
  if (draft.symbol === null) settleSymbol(draft);
  else if (draft.local && draft.place === null && draft.issuer === null) {
    draft.place = notes.get(bodyOf(draft.symbol)) ?? null;
  }
  if (draft.type === 'ban-an') draft.system = 'court';
}

function settleSymbol(draft: Draft): void {
  if (draft.number === null || draft.system !== '~' || draft.type === 'ban-an') return;
  const [symbol, system] = defaults.get(draft.type) ?? unknown;
  draft.symbol = symbol;
  draft.system = system;
}

const unknown = [null, '~'] as const;

/** The code of the body at the end of a symbol. */
function bodyOf(symbol: string): string {
  const code = symbol.split(/[-/_]/).at(-1) ?? '';
  return code === 'UB' ? 'UBND' : code;
}
