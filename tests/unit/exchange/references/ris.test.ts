import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { risAuthor, risKeywords, risValue } from '../../../../lib/exchange/references/ris-value';
import { countedRuns } from '../../../counted-runs';
import { hostileText, sets } from '../../../oracles/sets';
import { aMention, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote } from '../context';
import { aBrokenNote, written } from '../written';
import { proCiteLabel, readRis, valuesOf, zoteroTags } from './ris-reader';

const decree = aRegulation({
  id: 'vn:doc:nghi-dinh:30/2020/NĐ-CP',
  name: 'Nghị định 30/2020/NĐ-CP',
  type: 'nghi-dinh',
  number: '30',
  year: '2020',
  symbol: 'NĐ-CP',
  issuer: 'Chính phủ',
  date: '2020-03-05',
  subject: 'về công tác văn thư',
});

test('writes an article with its notes, then each document that it cites', async () => {
  const items = [aHead({ regulations: [decree] }), aNote({ regulationIds: [] })];
  const [article, document, ...others] = readRis((await written('ris', items)).text);
  expect(others.length).toBe(1);
  expect(article?.filter(([tag]) => tag !== 'N1')).toEqual([
    ['TY', 'NEWS'],
    ['TI', 'Bảng thu chi dán ở cổng chợ'],
    ['AU', 'Lê An'],
    ['T2', 'Báo Ví Dụ'],
    ['DA', '2024/03/02/'],
    ['LA', 'vi'],
    ['UR', 'https://bao.example/cho-que.html'],
    ['KW', 'chợ quê'],
  ]);
  expect(document).toEqual([
    ['TY', 'STAT'],
    ['TI', 'Nghị định 30/2020/NĐ-CP'],
    ['A1', 'Chính phủ'],
    ['M1', '30/2020/NĐ-CP'],
    ['DA', '2020/03/05/'],
    ['LA', 'vi'],
    ['AB', 'về công tác văn thư'],
  ]);
});

test('a note is HTML with all that is known of it', async () => {
  const note = aNote(
    {
      note: 'Một.\nHai.\n\nBa: <b>',
      target: {
        quote: { exact: 'Chợ họp\nsớm & <i>vắng</i>.', prefix: '', suffix: '' },
        block: { role: 'paragraph', ordinal: 3, hash: '' },
        model: 1,
      },
      checked: { state: 'refuted', source: 'Sở', at: 'hỏng' },
      createdAt: 'hỏng',
    },
    { changed: { before: 'sớm', after: 'muộn', seenAt: 'hỏng' } },
  );
  const [article] = readRis((await written('ris', [note])).text);
  const [html = ''] = valuesOf(article, 'N1');
  expect(html.replace(/<a href="[^"]*">/, '<a>')).toBe(
    '<p><strong>paragraph 3 · yellow</strong></p>' +
      '<blockquote><p>Chợ họp<br/>sớm &amp; &lt;i&gt;vắng&lt;/i&gt;.</p></blockquote>' +
      '<p>Một.<br/>Hai.</p><p>Ba&#58; &lt;b&gt;</p>' +
      '<p>Văn bản&#58; Quy định 55-QĐ/TW</p><p>Nhãn&#58; chợ quê</p>' +
      '<p>Đã kiểm chứng&#58; không đúng&#58; Sở</p><p>Báo đã sửa&#58; «sớm» → «muộn»</p>' +
      '<p><a>Xem đoạn này trong bài</a></p>',
  );
  expect(html).toContain('<a href="https&#58;//bao.example/cho-que.html#&#58;~&#58;text=');
});

test('no byte order mark stands in front: Zotero would take the first record for another type', async () => {
  const { text } = await written('ris', [aNote()]);
  expect(text.startsWith('TY  - NEWS\r\n')).toBe(true);
  expect(text.endsWith('ER  - \r\n\r\n')).toBe(true);
});

test('a document stands once in a file, however many articles cite it', async () => {
  const second = anArticle({ id: 'hai', title: 'Bài hai' });
  const mentions = [aMention({ articleId: 'hai' })];
  const items = [
    aHead(),
    aNote(),
    aHead({ article: second, mentions }),
    aNote({ articleId: 'hai' }, { article: second }),
  ];
  const records = readRis((await written('ris', items)).text);
  expect(records.map((record) => record[0]?.[1])).toEqual(['NEWS', 'STAT', 'NEWS']);
});

test.each([
  ['A & B', 'A & B'],
  ['a=1&lang=vi&copy=2&x', 'a=1&lang=vi&amp;copy=2&x'],
  ['&lt;b&gt; &#39; &quot', '&amp;lt;b&amp;gt; &amp;#39; &amp;quot'],
  ['<script>x</script> 3 < 5 <3', '&lt;script>x&lt;/script> 3 < 5 <3'],
  ['một\r\nER  - \nhai', 'một ER - hai'],
  ['a\u2028b\u0000c', 'a bc'],
])('the value of %j is %j', (text, value) => expect(risValue(text)).toBe(value));

test.each([
  ['Lê An, phóng viên', 'Lê An – phóng viên'],
  ['Lê An', 'Lê An'],
])('the author %j is one field: %j', (name, value) => expect(risAuthor(name)).toBe(value));

test.each([
  [
    ['thuế; phí', 'chợ, quê'],
    ['thuế / phí', 'chợ, quê'],
  ],
  [['thuế, phí'], ['thuế / phí']],
  [
    [';', '', 'a', 'a'],
    ['/', 'a'],
  ],
  [
    ['&lt;b', '<b>'],
    ['& lt / b', '< b>'],
  ],
])('the keywords of %j are %j', (tags, keywords) => {
  expect(risKeywords(tags)).toEqual(keywords);
});

test('an article or note without a row, without an address or with a broken date stops nothing', async () => {
  const imported = anArticle({
    urls: ['https://title.invalid/abc'],
    publishedAt: 'hôm qua',
    title: '',
  });
  const items = [
    aHead({ article: null, regulations: [] }),
    aNote({}, { article: null }),
    aNote({ note: 'hai', createdAt: 'hôm qua' }, { article: imported }),
    aBrokenNote(),
    aNote({ note: 'ba' }, { article: imported }),
  ];
  const { text, leftOut } = await written('ris', items);
  const records = readRis(text).filter((record) => record[0]?.[1] === 'NEWS');
  expect(records.map((record) => valuesOf(record, 'TI'))).toEqual([
    ['Bài không tên'],
    ['Bài không tên'],
  ]);
  expect(records.map((record) => valuesOf(record, 'N1').length)).toEqual([1, 2]);
  expect(
    records.flatMap((record) => [...valuesOf(record, 'UR'), ...valuesOf(record, 'DA')]),
  ).toEqual([]);
  expect(leftOut).toBe(1);
});

test('hostile notes are records that a strict reader reads, and Zotero takes none for more than text', async () => {
  const runs = countedRuns();
  for (const items of sets(300, 3)) {
    const { text } = await written('ris', items);
    const records = readRis(text);
    const notes = items.filter(({ kind }) => kind === 'note').length;
    expect(records.flatMap((record) => valuesOf(record, 'N1'))).toHaveLength(notes);
    for (const record of records) {
      expect(zoteroTags(record)).toEqual(valuesOf(record, 'KW'));
      for (const note of valuesOf(record, 'N1')) {
        expect(proCiteLabel(note)).toBeUndefined();
        const tags = note.match(/<[^>]*>?/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(/^<\/?(?:p|strong|blockquote|a)>$|^<br\/>$|^<a href="https?&#58;/);
        }
      }
      for (const name of [...valuesOf(record, 'AU'), ...valuesOf(record, 'A1')]) {
        expect(name).not.toContain(',');
      }
      for (const day of valuesOf(record, 'DA')) expect(day).toMatch(/^\d{4}\/\d\d\/\d\d\/$/);
      for (const address of valuesOf(record, 'UR')) expect(address).toMatch(/^https?:\/\/\S+$/);
      runs.count(valuesOf(record, 'N1').some((note) => /ER {2}-|&lt;|;/.test(note)));
    }
  }
  expect(runs.share()).toBeGreaterThan(0.2);
});

test('a value never has what ends its line, a keyword never what parts it', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(hostileText, hostileText, (one, two) => {
      expect(risValue(one)).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$/u);
      expect(risValue(one)).not.toMatch(/<[a-z/!?]/i);
      for (const word of risKeywords([one, two])) expect(word).not.toMatch(/;|[\p{Cc}\u2028]/u);
      for (const word of risKeywords([one])) expect(word).not.toMatch(/[;,]/);
      runs.count(/[\n;<&,]/.test(one));
    }),
    { numRuns: 500 },
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});
