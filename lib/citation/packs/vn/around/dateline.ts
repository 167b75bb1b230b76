import { readDate } from '../../../grammar/dates';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { punctuation } from '../../../tokens/lexicon';
import { colon, comma, is } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import { dateWords, dayWord, numberWord } from '../data/words';
import { type IssueContext, noContext } from './issue-context';
import { readProvince } from './read-province';

const cellEnd = punctuation('|');

/** "Số: 31/NQ-HĐND | Lào Cai, ngày 5 tháng 8 năm 2023": where and when a paper is dated whose head a text prints; null where none stands. */
export function readDateline(tokens: Tokens, citation: CitationBuffer): IssueContext | null {
  const { from, to, local } = citation;
  if (!is(tokens, from - 1, colon) || !is(tokens, from - 2, numberWord)) return null;
  const place = readProvince(tokens, is(tokens, to, cellEnd) ? to + 1 : to);
  if (!place?.slug || !is(tokens, place.to, comma) || !is(tokens, place.to + 1, dayWord))
    return null;
  const read = readDate(tokens, place.to + 2, dateWords);
  if (!read?.iso) return null;
  const { iso: date, end } = read;
  return { ...noContext, end, date, place: local ? place.slug : null };
}
