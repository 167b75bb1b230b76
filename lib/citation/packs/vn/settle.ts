import type { Mention, Notes } from '../../engine/pack';
import { type Tokens, Word } from '../../engine/tokens';
import { readOrgan } from './organs';

const defaults: ReadonlyMap<string, readonly [symbol: string | null, system: string]> = new Map([
  ['nghi-dinh', ['NĐ-CP', 'state']],
  ['thong-tu', [null, 'state']],
  ['quy-dinh', [null, 'party']],
  ['an-le', [null, 'court']],
  ['ban-an', [null, 'court']],
]);

/** Whether a number needs a place that its surroundings do not tell. */
export const lacks = (mention: Mention): boolean => mention.local && mention.place === null;

/** Takes down the places of the local bodies that a paragraph names. */
export function note(tokens: Tokens, notes: Notes): void {
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== Word || tokens.value(at) === 0) continue;
    const organ = readOrgan(tokens, at);
    if (organ?.issuer.local && organ.place) notes.set(`${organ.issuer.code}:${organ.place}`, 1);
  }
}

/** What only the whole text tells: the one place of which it speaks, and what a type alone says. */
export function settle(mentions: readonly Mention[], notes: Notes): void {
  for (const mention of mentions) {
    if (mention.type === 'ban-an') mention.system = 'court';
    if (!mention.symbol && mention.number !== null && mention.system === '~') {
      const [symbol, system] = defaults.get(mention.type) ?? [null, '~'];
      mention.symbol = symbol;
      mention.system = system;
    }
    if (!mention.local || mention.place !== null || mention.symbol === null) continue;
    const code = mention.symbol.split(/[-/_]/).at(-1) ?? '';
    const group = code === 'UB' ? 'UBND' : code;
    const places = [...notes.keys()].filter((note) => note.startsWith(`${group}:`));
    const [only] = places;
    if (places.length === 1 && only) mention.place = only.slice(group.length + 1);
  }
}
