/** Words that pages glue to the type word behind them: "tạivăn bản", "theoNghị định". */
const leads = 'theo tại của và các với cứ'.split(' ');
/** First words of types, by which a glued word goes on. */
const starts = 'nghị quyết thông văn công chỉ kế quy kết luật bộ hiến pháp'.split(' ');

/** Each glued word with the one that it stands for. */
export const gluedWords: ReadonlyMap<string, string> = new Map(
  starts.flatMap((start) => leads.map((lead) => [lead + start, start] as const)),
);

/** Pairs `glued=standard` for a lexicon. */
export const gluedPairs: string = [...gluedWords].map((pair) => pair.join('=')).join(' ');
