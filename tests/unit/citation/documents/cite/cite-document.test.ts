import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CitableDocument,
  citeInFull,
  citeShort,
  preambleLine,
  preambleLines,
} from '../../../../../lib/citation/documents/cite';
import { countedRuns } from '../../../../counted-runs';
import { aDocument, documents } from './documents';

describe('cites by Decree 30/2020/NĐ-CP', () => {
  test.each(documents)('%s', (_, document, full, short) => {
    expect(citeInFull(document).text).toBe(full);
    expect(citeShort(document).text).toBe(short);
  });

  test('the table has documents enough', () => {
    expect(documents.length).toBeGreaterThanOrEqual(60);
  });

  test('what is not known is named in its order, and left out without marks', () => {
    const document = aDocument('vn:state:nghi-dinh:30/2020/NĐ-CP:2020', 'Nghị định 30/2020/NĐ-CP');
    expect(citeInFull(document).unknown).toEqual(['day', 'issuer', 'subject']);
    expect(citeInFull(document, { marks: false })).toEqual({
      text: 'Nghị định số 30/2020/NĐ-CP',
      unknown: ['day', 'issuer', 'subject'],
    });
  });

  test('brackets stand where something is unknown, and nowhere else', () => {
    for (const [, document] of documents) {
      for (const { text, unknown } of [citeInFull(document), citeShort(document)]) {
        expect(text.split('[').length - 1, text).toBe(unknown.length);
      }
      expect(citeInFull(document, { marks: false }).text).not.toContain('[');
    }
  });
});

describe('the grounds of a decision', () => {
  test.each<[what: string, document: CitableDocument, line: string]>([
    [
      'a decree',
      aDocument('vn:state:nghi-dinh:30/2020/NĐ-CP:2020', 'Nghị định 30/2020/NĐ-CP', {
        issuer: 'Chính phủ',
        date: '2020-03-05',
        subject: 'công tác văn thư',
      }),
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
    ],
    [
      'a law with its day, without number and issuer',
      aDocument('vn:state:luat:31/2024/QH15:2024', 'Luật Đất đai 2024', { date: '2024-01-18' }),
      'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
    ],
    [
      'a law whose day is not known',
      aDocument('vn:state:luat:dat-dai:2013', 'Luật Đất đai 2013'),
      'Căn cứ Luật Đất đai [ngày …] năm 2013;',
    ],
    [
      'a law without title',
      aDocument('vn:state:luat:31/2024/QH15:2024', 'Luật 31/2024/QH15'),
      'Căn cứ Luật [tên gọi …] số 31/2024/QH15;',
    ],
    [
      'a document of the Party, which a decision carries out',
      aDocument('vn:party:quy-dinh:55-QĐ/TW:2016', 'Quy định 55-QĐ/TW', {
        issuer: 'Bộ Chính trị',
        date: '2016-12-19',
        subject: 'về nêu gương',
      }),
      'Thực hiện Quy định số 55-QĐ/TW ngày 19 tháng 12 năm 2016 của Bộ Chính trị về nêu gương;',
    ],
    [
      'the constitution',
      aDocument('vn:state:hien-phap:hien-phap:2013', 'Hiến pháp 2013', { date: '2013-11-28' }),
      'Căn cứ Hiến pháp ngày 28 tháng 11 năm 2013;',
    ],
  ])('%s', (_, document, line) => {
    expect(preambleLine(document).text).toBe(line);
  });

  test('from the highest down, the last line with a full stop', () => {
    const ids = [
      'vn:state:quyet-dinh:12/QĐ-UBND@ha-nam:2021',
      'vn:party:quy-dinh:55-QĐ/TW:2016',
      'vn:state:thong-tu:16/2024/TT-BYT:2024',
      'vn:state:nghi-quyet:12/2021/NQ-HĐND@ha-noi:2021',
      'vn:state:nghi-dinh:30/2020/NĐ-CP:2020',
      'vn:state:quyet-dinh:749/QĐ-TTg:2020',
      'vn:state:phap-lenh:02/2020/UBTVQH14:2020',
      'vn:state:luat:31/2024/QH15:2024',
      'vn:state:nghi-quyet:35/2021/UBTVQH15:2021',
      'vn:state:nghi-quyet:43/2022/QH15:2022',
      'vn:state:hien-phap:hien-phap:2013',
      'vn:state:bo-luat:95/2015/QH13:2015',
      'vn:court:nghi-quyet:02/2019/NQ-HĐTP:2019',
    ];
    const lines = preambleLines(
      ids.map((id) => aDocument(id, `@ ${id}`)),
      { marks: false },
    );
    expect(
      lines.map(({ text }) => /[\d]+\/[^ ;.]+|55-QĐ\/TW|Hiến pháp/.exec(text)?.[0] ?? text),
    ).toEqual([
      'Hiến pháp',
      '31/2024/QH15:2024',
      '95/2015/QH13:2015',
      '43/2022/QH15',
      '02/2020/UBTVQH14:2020',
      '35/2021/UBTVQH15',
      '30/2020/NĐ-CP',
      '749/QĐ-TTg',
      '02/2019/NQ-HĐTP',
      '16/2024/TT-BYT',
      '12/2021/NQ-HĐND',
      '12/QĐ-UBND',
      '55-QĐ/TW',
    ]);
    expect(lines.map(({ text }) => text.at(-1)).join('')).toBe(`${';'.repeat(12)}.`);
  });
});

/** Words that do not come from the record: those of the forms, and names that abbreviations and symbols stand for. */
const fixed = new Set(
  (
    'số [ký ngày tháng năm của về việc Căn cứ Hiến pháp Dự thảo và [số, ký hiệu …] [ngày [cơ quan ban hành [trích yếu [tên gọi đầy đủ ' +
    'Ủy ban nhân dân Hội đồng Ban Thường vụ Quốc hội Tòa án Viện kiểm sát tối cao Bộ Công an Tài chính thành phố Trung ương'
  ).split(' '),
);

describe('any record', () => {
  const piece = fc.constantFrom(
    'Bộ Chính trị',
    'UBND tỉnh Lào Cai',
    'về',
    'Về việc',
    'V/v',
    'Quy định',
    'chợ',
    'quê',
    '[x]',
    '“',
    '”',
    '.',
    ';',
    '\n',
    '  ',
    'Sửa đổi',
    '30/2020/NĐ-CP',
    '55-QĐ/TW',
    'Luật Chợ 2013',
    '\ud800',
    'TP.',
    'TP',
    '𝔸',
    '2013',
  );
  const words = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '));
  const orNull = fc.option(words, { nil: null });
  const type = fc.constantFrom(
    'luat',
    'hien-phap',
    'nghi-dinh',
    'nghi-quyet',
    'thong-tu-lien-tich',
    'ban-an',
    'sac-lenh',
    'xx',
    '',
    '__proto__',
  );
  const typeNames: Readonly<Record<string, string>> = {
    luat: 'Luật',
    'nghi-dinh': 'Nghị định',
    'nghi-quyet': 'Nghị quyết',
    'thong-tu-lien-tich': 'Thông tư liên tịch',
    'ban-an': 'Bản án',
    'sac-lenh': 'Sắc lệnh',
  };
  const record: fc.Arbitrary<CitableDocument> = fc.record({
    id: fc.oneof(
      words,
      type.map((slug) => `vn:state:${slug}:30/2020/TTLT-BCA-BTC@x:2020`),
    ),
    name: fc.oneof(
      words,
      fc.tuple(type, words).map(([slug, rest]) => `${typeNames[slug] ?? ''} ${rest}`),
    ),
    type,
    number: orNull,
    year: orNull,
    symbol: fc.option(fc.oneof(words, fc.constant('TTLT-BCA-BTC')), { nil: null }),
    issuer: orNull,
    date: fc.option(fc.oneof(fc.string(), fc.constantFrom('2020-03-05', '2020-13-01')), {
      nil: null,
    }),
    subject: orNull,
  });

  test('is cited in one line without a word that is not of the record or of the forms', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(record, (document) => {
        const source = Object.values(document)
          .map((value) => value ?? '')
          .concat(typeNames[document.type] ?? '')
          .join(' ')
          .toLowerCase();
        const digits = new Set(
          (document.date ?? '').split('-').flatMap((part) => [part, String(Number(part))]),
        );
        const cited = [
          citeInFull(document),
          citeShort(document),
          preambleLine(document),
          ...preambleLines([document]),
        ];
        for (const { text } of cited) {
          expect(text).not.toMatch(/[\n\r]| {2}|^ | $/);
          for (const word of text.split(/[ /]/)) {
            const core = word.replace(/[;.\]]+$/, '').replace(/^[“"]|[”"]$/g, '');
            const isFixed =
              fixed.has(word) || fixed.has(core) || fixed.has(`${core}]`) || core === '';
            expect(
              isFixed || digits.has(core) || source.includes(core.toLowerCase()),
              `${word} in ${text}`,
            ).toBe(true);
          }
        }
        runs.count(citeInFull(document).unknown.length < 3 && document.subject !== null);
      }),
      { numRuns: 3_000 },
    );
    expect(runs.share()).toBeGreaterThan(0.3);
  });
});
