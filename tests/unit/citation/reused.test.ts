import { describe, expect, test } from 'vitest';
import { citedDocuments, findAnaphors, findCitations } from '../../../lib/citation';
import { readDate } from '../../../lib/citation/grammar/dates';
import { readNumber } from '../../../lib/citation/grammar/number';
import { readPins } from '../../../lib/citation/grammar/pins';
import type { TextMemory } from '../../../lib/citation/pack/pack';
import { vn } from '../../../lib/citation/packs/vn';
import { readIssuer } from '../../../lib/citation/packs/vn/around/read-issuer';
import { numberRules } from '../../../lib/citation/packs/vn/data/codes';
import { typePhrases } from '../../../lib/citation/packs/vn/data/phrase-tries';
import { toSymbol } from '../../../lib/citation/packs/vn/data/symbols';
import { dateWords } from '../../../lib/citation/packs/vn/data/words';
import { scan } from '../../../lib/citation/scan/scan';
import { FIRST, type Tokens } from '../../../lib/citation/tokens/tokens';

/** The tokens of a text; there is one set of them for each pack. */
function tokensOf(text: string): Tokens {
  vn.tokens.read(text, 0, text.length, false);
  return vn.tokens;
}

const newMemory = (): TextMemory => ({ placeOfIssuer: new Map(), fullNumbers: new Set() });

const scanned = (text: string) => [...scan(tokensOf(text), vn, newMemory())];

/** A result, and what it says at the time. */
const held = <T>(result: T): readonly [T, T] => [result, structuredClone(result)];

describe('what is typed as reused is filled in again by the next call', () => {
  test('a number', () => {
    const tokens = tokensOf('100/2019/NĐ-CP 55-QĐ/TW');
    const first = readNumber(tokens, FIRST, numberRules);
    expect(first).toMatchObject({ number: '100', year: '2019' });
    const second = readNumber(tokens, first?.end ?? 0, numberRules);
    expect(second).toMatchObject({ number: '55', year: null });
    expect(second).toBe(first);
  });

  test('the phrase at a token', () => {
    const tokens = tokensOf('nghị định thông tư');
    const first = typePhrases.match(tokens, FIRST);
    expect(first?.entry).toMatchObject({ type: { slug: 'nghi-dinh' } });
    const second = typePhrases.match(tokens, first?.end ?? 0);
    expect(second?.entry).toMatchObject({ type: { slug: 'thong-tu' } });
    expect(second).toBe(first);
  });

  test('the tokens of a paragraph', () => {
    const first = tokensOf('Nghị định');
    const second = tokensOf('Thông tư số 2');
    expect(second.slice(FIRST, FIRST + 2)).toBe('Thông tư');
    expect(second).toBe(first);
  });
});

describe('two of any other result can be held at once', () => {
  test('citations of two paragraphs', () => {
    const [first] = scanned('Theo Nghị định 100/2019/NĐ-CP.');
    const [second] = scanned('Theo Quy định 55-QĐ/TW.');
    expect([first?.number, second?.number]).toEqual(['100', '55']);
  });

  test('citations of one paragraph', () => {
    const [first, second] = scanned('Theo Nghị định 100/2019/NĐ-CP và Quy định 55-QĐ/TW.');
    expect([first?.number, second?.number]).toEqual(['100', '55']);
  });

  test('dates', () => {
    const [first, then] = held(readDate(tokensOf('3/2/2020'), FIRST, dateWords));
    expect(readDate(tokensOf('4/5/2021'), FIRST, dateWords)?.iso).toBe('2021-05-04');
    expect(first).toEqual(then);
    expect(first?.iso).toBe('2020-02-03');
  });

  test('pinpoints', () => {
    const [first, then] = held(readPins(tokensOf('Điều 5'), FIRST, vn.pins));
    expect(readPins(tokensOf('khoản 2 Điều 12'), FIRST, vn.pins)?.pin).toBe('D12.K2');
    expect(first).toEqual(then);
    expect(first?.pin).toBe('D5');
  });

  test('symbols of numbers', () => {
    const symbolOf = (text: string) => {
      const read = readNumber(tokensOf(text), FIRST, numberRules);
      return read && toSymbol(read);
    };
    const [first, then] = held(symbolOf('100/2019/NĐ-CP'));
    expect(symbolOf('55-QĐ/TW')?.text).toBe('QĐ/TW');
    expect(first).toEqual(then);
    expect(first?.text).toBe('NĐ-CP');
  });

  test('segments of numbers', () => {
    const segmentOf = (text: string) => readNumber(tokensOf(text), FIRST, numberRules)?.segment;
    const [first, then] = held(segmentOf('100/2019/NĐ-CP'));
    expect(segmentOf('55-QĐ/TW')?.text).toBe('QĐ');
    expect(first).toEqual(then);
  });

  test('issuers', () => {
    const [first, then] = held(readIssuer(tokensOf('UBND tỉnh Nam Định'), FIRST));
    expect(readIssuer(tokensOf('Bộ Chính trị'), FIRST)?.entry.name).toBe('Bộ Chính trị');
    expect(first).toEqual(then);
    expect(first?.place).toBe('nam-dinh');
  });

  test('all that a text cites', () => {
    const everything = (text: string) => {
      const citations = findCitations(text);
      const documents = citedDocuments(citations);
      return { citations, documents, anaphors: findAnaphors(text, citations) };
    };
    const [first, then] = held(
      everything('Điều 5 Nghị định 100/2019/NĐ-CP ngày 3/2/2019. Nghị định này dài.'),
    );
    expect(everything('Quy định 55-QĐ/TW. Quy định này ngắn.').anaphors).toHaveLength(1);
    expect(first).toEqual(then);
    expect(first.citations[0]?.pin).toBe('D5');
  });
});
