import type { Box, Run } from './page-runs';
import * as Tag from './tag-bits';

/*
 * A link says that its words belong to another page. Among the prose of a text that is not so: editors link whole sentences,
 * and a line that names a regulation is the regulation's link as a rule.
 */

/** Shorter lines stay links, and shorter prose makes no container one of prose. By hand, Nov 2026, as the measures' own. */
const MIN_LINE_CHARS = 20;
const MIN_PROSE_CHARS = 80;
/** A headline ends without a stop. In brackets are notices, with addresses sources. */
const SENTENCE = /^(?![[(>]|.*https?:).*[.;:…。။።]["”’»]*$/;
/*
 * A line that begins with a type of document and its number, or with a law's title and year. Read in parts, and without
 * classes of all letters: as one expression it takes 10 ms to compile on a page's first reading.
 */
const TYPE =
  /^[-–•+*\d.)\s]*(?:(?:căn cứ|theo) )?(?:(?:nghị|quyết) định|nghị quyết|thông tư|chỉ thị|công văn|công điện|(?:bộ )?(luật)|pháp lệnh|quy (?:định|chế|chuẩn)|kết luận|thông báo|kế hoạch|hướng dẫn|directive|regulation|decision)/i;
const NUMBER =
  /^(?: liên tịch)?(?: \([^()]{2,12}\))?(?: (?:số|no\.?) ?:?)? ?\d+[/-](?:\S*[^\s\d!-/:-@[-`{-~]|\d{3,4}(?!\d))/i;
const TITLE_AND_YEAR =
  /^ (?:[^\s\d!-/:-@[-`{-~]+,? ){1,10}\(?(?:(?:năm )?(?:19|20)\d\d|sửa đổi|số \d)/i;
/** A headline about a document has more to say: "Nghị định 10/2026/NĐ-CP: năm điểm mới". */
const HEADLINE = /[:?!] ?[^\s\d!-/:-@[-`{-~“”‘’«»–—…]|[?!]$| (?:là gì|thế nào|ra sao)$/i;

/** Whether a line names a regulation and says nothing else of it, by its words alone. */
export function namesDocument(text: string): boolean {
  const type = TYPE.exec(text);
  if (!type) return false;
  const rest = text.slice(type[0].length);
  const isNamed = NUMBER.test(rest) || (type[1] !== undefined && TITLE_AND_YEAR.test(rest));
  return isNamed && !HEADLINE.test(text);
}

/** Counts as text the linked lines that stand among prose: their links are the text's own. */
export function readLinkedLines(runs: readonly Run[], boxes: readonly Box[]): void {
  let firstProse: Int32Array | null = null;
  let lastProse: Int32Array | null = null;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.links * 2 <= run.text.length) continue;
    const isSentence = run.text.length >= MIN_LINE_CHARS && SENTENCE.test(run.text);
    if (!isSentence && !namesDocument(run.text)) continue;
    if (!firstProse || !lastProse) {
      firstProse = new Int32Array(boxes.length).fill(runs.length);
      lastProse = new Int32Array(boxes.length).fill(-1);
      markProse(runs, boxes, firstProse, lastProse);
    }
    for (const box of containersOf(boxes, run.box))
      if ((firstProse[box] ?? i) < i && (!isSentence || (lastProse[box] ?? i) > i)) run.links = 0;
  }
}

/** Notes for each box, and for the one around it, where its own prose begins and ends. */
function markProse(
  runs: readonly Run[],
  boxes: readonly Box[],
  firstProse: Int32Array,
  lastProse: Int32Array,
): void {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.text.length < MIN_PROSE_CHARS || run.links * 2 > run.text.length) continue;
    for (const box of [run.box, boxes[run.box]?.parent ?? -1]) {
      if (box < 0) continue;
      firstProse[box] = Math.min(firstProse[box] ?? i, i);
      lastProse[box] = i;
    }
  }
}

/** The boxes that hold a line among others: its own, the one around it, and for an item of a list the list's. */
function containersOf(boxes: readonly Box[], box: number): readonly number[] {
  const parent = boxes[box]?.parent ?? -1;
  const containers = [box, parent];
  for (let at = box, up = parent; up >= 0; at = up, up = boxes[up]?.parent ?? -1)
    if ((boxes[at]?.tagFlags ?? 0) & Tag.ITEM) containers.push(boxes[up]?.parent ?? -1);
    else if (up !== parent) break;
  return containers.filter((at) => at >= 0);
}
