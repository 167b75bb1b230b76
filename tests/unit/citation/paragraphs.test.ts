import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../lib/citation';

/** Longer paragraphs are read in pieces of about this many code units. */
const PIECE = 0x4000;
const cited = 'Nghị định số 15/2020/NĐ-CP';

/** Prose of a length with `end` behind its clauses, then a sentence with a citation. */
function paragraph(length: number, end: string): string {
  const clause = `Người dân trong xã đã trồng thêm nhiều cây bên đường${end} `;
  const prose = clause.repeat(Math.ceil(length / clause.length)).slice(-length);
  return `${prose}${end === '.' ? 'Theo' : 'theo'} ${cited} ngày 3/2/2020 của Chính phủ về TP. Hồ Chí Minh. `;
}

describe('a citation at the place where a long paragraph is cut is found whole', () => {
  test.each(['.', ';', ','])('clauses that end with %s', (end) => {
    for (let shift = 0; shift < 100; shift++) {
      const text = paragraph(PIECE - shift, end) + paragraph(PIECE, end);
      const found = findCitations(text).map(({ text, date }) => [text, date]);
      expect(found, `${shift}`).toEqual([
        [cited, '2020-02-03'],
        [cited, '2020-02-03'],
      ]);
    }
  });
});
