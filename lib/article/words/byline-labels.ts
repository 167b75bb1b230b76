import { LABEL_WORD, OF_EDITION, OF_OTHER, OF_TEXT } from './byline-words';

/** Words of labels side by side: "Bài, ảnh", "Story and photos". Places in code units. */
interface LabelWords {
  readonly from: number;
  to: number;
  count: number;
}

const JOINT = /^(?: ?[,&/+-] ?| và | and | )$/;
const MAY_BEGIN = /(?:^|[\s;|,.(–-])$/;
const LABEL_END = /^(?: ?:| (?:by|bởi|của)(?: ?:|(?= )))/i;
/** "By" alone, where a line or a part of it begins. */
const BY_ALONE = /(?<=(?:^|[\d|,;:–-]) ?)(?:by|bởi)(?: ?:|(?= ))/gi;

/*
 * Read word by word: one expression for words, joints and ends takes 20 to 50 ms to compile in V8 on a page's first reading,
 * one for the words less than 1.
 */
function labelWordsIn(line: string): readonly LabelWords[] {
  const groups: LabelWords[] = [];
  for (const { 0: word, index } of line.matchAll(LABEL_WORD)) {
    const to = index + word.length;
    const group = groups.at(-1);
    if (group && JOINT.test(line.slice(group.to, index))) {
      group.to = to;
      group.count++;
    } else groups.push({ from: index, to, count: 1 });
  }
  return groups;
}

/** How long the label is that begins with these words; 0 where they are words of the line. */
function labelChars(line: string, { from, to, count }: LabelWords): number {
  if (!MAY_BEGIN.test(line.slice(0, from))) return 0;
  const end = LABEL_END.exec(line.slice(to))?.[0];
  if (end !== undefined) return to - from + end.length;
  return from === 0 && count > 1 && line[to] === ' ' ? to : 0;
}

/** What the names behind a label did, as the first letter of each part: the text, its edition, or something else. */
function mark(label: string): string {
  if (OF_EDITION.test(label)) return ';~';
  return OF_OTHER.test(label) && !OF_TEXT.test(label) ? ';^' : ';+';
}

/** A line with a mark in place of each label: "Bài: Hà Thu, ảnh: Văn An" gives ";+ Hà Thu, ;^ Văn An". */
export function markLabels(line: string): string {
  const text = line.replace(BY_ALONE, ';+');
  let marked = '';
  let done = 0;
  for (const words of labelWordsIn(text)) {
    const chars = labelChars(text, words);
    if (chars === 0) continue;
    marked += text.slice(done, words.from) + mark(text.slice(words.from, words.from + chars));
    done = words.from + chars;
  }
  return marked + text.slice(done);
}
