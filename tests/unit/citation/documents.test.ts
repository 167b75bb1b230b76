import { describe, expect, test } from 'vitest';
import {
  documentName,
  fillOwnLink,
  findAnaphors,
  findCitations,
  groupDocuments,
  isComplete,
  linksFor,
  packsFor,
  typeName,
} from '../../../lib/citation';

const documents = (text: string, language = 'vi') =>
  groupDocuments(findCitations(text, packsFor(language)));

describe('which citations are one document', () => {
  test.each([
    ['short and full', 'Nghị định 15/2020/NĐ-CP ra đời. Nghị định 15 đã giúp ích.', [2]],
    ['forward', 'Nghị định 15 đã giúp ích. Nghị định 15/2020/NĐ-CP ra đời.', [2]],
    [
      'the same number in two terms',
      'Chỉ thị 35-CT/TW ngày 30/5/2019 và Chỉ thị 35-CT/TW ngày 14/6/2024.',
      [1, 1],
    ],
    [
      'a tie stays apart',
      'Chỉ thị 35-CT/TW ngày 30/5/2019; Chỉ thị 35-CT/TW ngày 14/6/2024. Nay Chỉ thị 35 hết hiệu lực.',
      [1, 1, 1],
    ],
    ['QĐ of two types', 'Quyết định 24-QĐ/TW và Quy định 24-QĐ/TW khác nhau.', [1, 1]],
    [
      'both series of QĐ-TTg',
      'Quyết định số 13/2020/QĐ-TTg ra sau Quyết định số 13/QĐ-TTg ngày 3/1/2020.',
      [1, 1],
    ],
    [
      'two places',
      'Quyết định 12/QĐ-UBND của UBND tỉnh Nam Định, Quyết định 12/QĐ-UBND của UBND tỉnh Hà Nam.',
      [1, 1],
    ],
    ['spellings of one symbol', 'Quy định 55-QĐ/TƯ, sau là Quy định 55/QĐ-TW.', [2]],
    ['a name and a year', 'Luật Đất đai 2024 thay luật cũ. Luật Đất đai rất dài.', [2]],
    ['two versions', 'Luật Đất đai 2013 và Luật Đất đai 2024 khác nhau.', [1, 1]],
    ['a title with its number', 'Luật Giá số 16/2023/QH15 mới. Luật Giá 2023 rõ hơn.', [2]],
  ])('%s', (_, text, counts) => {
    expect(documents(text).map((document) => document.mentions.length)).toEqual(counts);
  });

  test('a place named once in the article completes the numbers of its issuers', () => {
    const [document] = documents(
      'Thành ủy Hà Nội họp hôm qua.\nCuộc họp bàn Chương trình 01-CTr/TU năm 2021.',
    );
    expect(document?.id).toBe('vn:party:chuong-trinh:01-CTr/TU@ha-noi:2021');
  });

  test('a document says what its citations say together', () => {
    const [document] = documents(
      'Quy định số 41-QĐ/TW ngày 3/11/2021 của Bộ Chính trị về việc miễn nhiệm cán bộ. Quy định 41 rất rõ.',
    );
    expect(document).toMatchObject({
      date: '2021-11-03',
      issuer: 'Bộ Chính trị',
      subject: 'miễn nhiệm cán bộ',
      spellings: ['Quy định số 41-QĐ/TW', 'Quy định 41'],
    });
  });
});

test('a number with many meanings keeps each of them', () => {
  const years = Array.from({ length: 40 }, (_, at) => 1980 + at);
  const sentence = (year: number): string => `Quyết định 5/QĐ-TTg ngày 1/2/${year} còn hiệu lực.`;
  const text = [...years, ...years].map(sentence).join('\n');
  expect(documents(text).map(({ year, mentions }) => [year, mentions.length])).toEqual(
    years.map((year) => [`${year}`, 2]),
  );
});

test('a text may hold any number of citations', () => {
  const text = 'Nghị định 1, '.repeat(130_000);
  expect(findCitations(text)).toHaveLength(130_000);
  expect(documents(text)).toHaveLength(1);
});

test.each([
  ['Quy định số 55-QĐ/TƯ', 'Quy định 55-QĐ/TW'],
  ['nghị định 100/2019/NĐ-CP', 'Nghị định 100/2019/NĐ-CP'],
  ['luật Đất đai năm 2013', 'Luật Đất đai 2013'],
  ['BLHS 2015', 'Bộ luật Hình sự 2015'],
  ['Nghị quyết Đại hội lần thứ XIII', 'Nghị quyết Đại hội XIII'],
  ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết Trung ương 4 khóa XII'],
  ['QCVN 28:2010/BTNMT', 'QCVN 28:2010/BTNMT'],
  ['dự thảo Luật Nhà giáo', 'Dự thảo Luật Nhà giáo'],
])('%s is known as %s', (text, name) => {
  expect(documents(text).map(documentName)).toEqual([name]);
});

test('a number that runs through a term needs no year', () => {
  expect(isComplete('vn:state:nghi-quyet:1046/NQ-UBTVQH15:~')).toBe(true);
  expect(isComplete('vn:state:quyet-dinh:1219/QĐ-TTg:~')).toBe(false);
});

test('types have names', () => {
  expect(['nghi-dinh', 'ban-an', 'regulation', 'unheard-of'].map(typeName)).toEqual([
    'Nghị định',
    'Bản án',
    'Regulation',
    'unheard-of',
  ]);
});

describe('links', () => {
  const [decree] = documents('Nghị định 100/2019/NĐ-CP');
  if (!decree) throw new Error('no document');

  test('official portals come first, each with the day it was last seen', () => {
    const links = linksFor(decree);
    expect(links.map(({ official }) => official)).toEqual(
      links.map(({ official }) => official).toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { url, lastChecked } of links) {
      expect(new URL(url).protocol).toBe('https:');
      expect(lastChecked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('an own link wins and is filled in', () => {
    const [first] = linksFor(decree, 'https://example.org/{number}/{year}');
    expect(first).toMatchObject({ url: 'https://example.org/100/2019', match: 'exact' });
  });

  test.each([
    ['', 'empty'],
    ['example.org/x', 'not-an-address'],
    ['javascript:alert(1)', 'not-http'],
    ['https://example.org/{so}', 'unknown-field'],
  ])('a broken own link %j is told and left out', (template, reason) => {
    expect(fillOwnLink(decree, template)).toEqual({ kind: 'broken', reason });
    expect(linksFor(decree, template)).toEqual(linksFor(decree));
  });
});

describe('phrases that point back', () => {
  test.each([
    ['Nghị định 15/2020/NĐ-CP mới ra. Nghị định này dài.', ['Nghị định này']],
    ['Quyết định 1 ngày. Quyết định này sai.', []],
    ['Nghị định 15/2020/NĐ-CP và Nghị định 91/2020/NĐ-CP. Nghị định này dài.', []],
    ['Nghị quyết 68-NQ/TW hay.\nNghị quyết nói trên được khen.', ['Nghị quyết nói trên']],
    ['Nghị quyết 68-NQ/TW hay.\nMột đoạn.\nNghị quyết trên được khen.', []],
  ])('%j', (text, found) => {
    expect(findAnaphors(text, findCitations(text)).map((one) => one.text)).toEqual(found);
  });
});

describe('acts of the European Union', () => {
  test.each([
    ['Regulation (EU) 2016/679', 'eu:eu:regulation:2016/679:2016', '32016R0679'],
    ['Directive 95/46/EC', 'eu:eu:directive:1995/46:1995', '31995L0046'],
    ['Regulation (EU) No 1025/2012', 'eu:eu:regulation:2012/1025:2012', '32012R1025'],
    ['GDPR', 'eu:eu:regulation:2016/679:2016', '32016R0679'],
  ])('%s', (text, id, celex) => {
    const [document] = documents(`Under ${text}, firms must report.`, 'en-GB');
    expect(document?.id).toBe(id);
    const urls = document ? linksFor(document).map(({ url }) => url) : [];
    expect(urls[0]).toBe(`https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`);
  });

  test('an article with its paragraph and point', () => {
    const found = findCitations(
      'See Article 6(1)(f) GDPR and Articles 5 and 6 of it.',
      packsFor('en'),
    );
    expect(found.map(({ text, pin }) => [text, pin])).toEqual([['GDPR', 'D6.K1.pf']]);
  });

  test('lists, and a name for the number', () => {
    const found = documents(
      'Regulations (EU) 2016/679 and (EU) 2018/1725 apply; the GDPR is the first.',
      'en',
    );
    expect(found.map(({ mentions }) => mentions)).toEqual([[0, 2], [1]]);
  });

  test('on Vietnamese pages they are read by number, not by name', () => {
    const text = 'Doanh nghiệp theo Quy định (EU) 2016/679, tức GDPR, và Nghị định 13/2023/NĐ-CP.';
    expect(groupDocuments(findCitations(text)).map(({ id }) => id)).toEqual([
      'eu:eu:regulation:2016/679:2016',
      'vn:state:nghi-dinh:13/2023/NĐ-CP:2023',
    ]);
  });

  test('one act in two languages is one document', () => {
    const text = 'Le règlement (UE) 2016/679 is Regulation (EU) 2016/679 in French.';
    expect(documents(text, 'en').map(({ mentions }) => mentions)).toEqual([[0, 1]]);
  });

  test.each([
    ['TFEU', 'TFEU', '12016E/TXT', 'treaty/tfeu_2016'],
    [
      'Framework Decision 2002/584/JHA',
      'Framework Decision 2002/584/JHA',
      '32002F0584',
      'dec_framw/2002/584',
    ],
    ['Directive 95/46/EC', 'Directive 95/46/EC', '31995L0046', 'dir/1995/46'],
    ['Regulation (EC) No 261/2004', 'Regulation (EC) No 261/2004', '32004R0261', 'reg/2004/261'],
    ['directive 2014/24/UE', 'Directive 2014/24/EU', '32014L0024', 'dir/2014/24'],
    ['NIS2', 'Directive (EU) 2022/2555', '32022L2555', 'dir/2022/2555'],
  ])('%s has a name and links', (text, name, celex, eli) => {
    const [document] = documents(`Firms read ${text} twice.`, 'en');
    if (!document) throw new Error('nothing was found');
    expect(documentName(document)).toBe(name);
    const [atEurLex, byEli] = linksFor(document).map(({ url }) => url);
    expect(atEurLex).toContain(`CELEX:${celex}`);
    expect(byEli).toBe(`http://data.europa.eu/eli/${eli}/oj`);
  });
});
