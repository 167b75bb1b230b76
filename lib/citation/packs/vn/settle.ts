import type { Mention, Notes } from '../../engine/pack';

const defaults: ReadonlyMap<string, readonly [symbol: string | null, system: string]> = new Map([
  ['nghi-dinh', ['NĐ-CP', 'state']],
  ['thong-tu', [null, 'state']],
  ['quy-dinh', [null, 'party']],
  ['an-le', [null, 'court']],
  ['ban-an', [null, 'court']],
]);

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
