/** Words that pages glue to the type word behind them: "tạivăn bản", "theoNghị định". */
const leads = 'theo tại của và các với'.split(' ');
/** First words of types, by which a glued word goes on. */
const starts = 'nghị quyết thông văn công chỉ kế quy kết luật bộ hiến pháp'.split(' ');

/** Each glued word with the one that it stands for. */
const standards: ReadonlyMap<string, string> = new Map(
  starts.flatMap((start) => leads.map((lead) => [lead + start, start] as const)),
);

/** Pairs `glued=standard` for a lexicon. */
export const gluedPairs: string = [...standards].map((pair) => pair.join('=')).join(' ');

/** How many letters of a printed word are of the one glued before it. */
export function leadChars(printed: string): number {
  const standard = standards.get(printed.toLowerCase());
  return standard === undefined ? 0 : printed.length - standard.length;
}
