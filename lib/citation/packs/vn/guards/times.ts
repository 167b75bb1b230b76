import { is } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { dayWord, lexicon } from '../data/words';

/*
 * When a document was issued, right behind its number: nothing is counted there ("Quyết định 1313 hôm qua", "Thông tư 73 tuần trước").
 */

const dayTimes = lexicon.words('hôm sáng trưa chiều tối đêm');
const dayPointers = lexicon.words('qua nay');
const edges = lexicon.words('cuối đầu giữa hồi trong');
const spans = lexicon.words('tuần tháng năm quý');
const spanPointers = lexicon.words('trước qua này ngoái rồi nay tới sau');
const subordinating = lexicon.words('khi');

/** "hôm qua", "sáng nay", "chiều 5/6", "ngày hôm qua". */
export function isDayTime(tokens: Tokens, at: number): boolean {
  const from = is(tokens, at, dayWord) && is(tokens, at + 1, dayTimes) ? at + 1 : at;
  if (!is(tokens, from, dayTimes)) return false;
  return is(tokens, from + 1, dayPointers) || tokens.kinds[from + 1] === Digits;
}

/** "tuần trước", "đầu tháng này", "hồi tháng 7", not "tuần trước khi": behind a small number it may be counted too. */
export function isTimeAgo(tokens: Tokens, at: number): boolean {
  const edge = is(tokens, at, edges);
  const from = edge ? at + 1 : at;
  if (!is(tokens, from, spans)) return false;
  if (edge && tokens.kinds[from + 1] === Digits) return true;
  return is(tokens, from + 1, spanPointers) && !is(tokens, from + 2, subordinating);
}
