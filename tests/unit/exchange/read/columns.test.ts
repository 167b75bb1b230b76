import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { csvHeader, csvRows } from '../../../../lib/exchange/read/source/csv-rows';
import { freshStore } from '../../store/fresh';
import { addedBy, csvFile, failure, fileOf, imported, linesOf, planOf, shortOf } from './importing';

const HIGHLIGHTS = [
  'Highlight',
  'Book Title',
  'Book Author',
  'Amazon Book ID',
  'Note',
  'Color',
  'Tags',
  'Location Type',
  'Location',
  'Highlighted at',
  'Document tags',
];
const highlight = (over: Readonly<Record<string, string>>): readonly string[] =>
  HIGHLIGHTS.map((name) => over[name] ?? '');
const market = {
  Highlight: 'Họp sớm.',
  'Book Title': 'Chợ quê',
  'Book Author': 'Lê An',
  Note: 'Hỏi lại.',
  Color: 'orange',
  Tags: 'giá,.favorite',
  'Highlighted at': '2024-05-01 10:00:00+00:00',
};
const LIBRARY = [
  'Title',
  'URL',
  'ID',
  'Document tags',
  'Saved date',
  'Reading progress',
  'Location',
  'Seen',
];

test('Readwise alone knows a title, which has the same article in every case', async () => {
  const rows = [
    HIGHLIGHTS,
    highlight(market),
    highlight({ ...market, Highlight: 'Hai', 'Book Title': 'CHỢ  quê' }),
  ];
  const plan = await planOf([csvFile(rows)]);
  const [first, second] = addedBy(plan);
  expect(plan.countsByTable.articles.add).toBe(1);
  expect(second?.row.articleId).toBe(first?.row.articleId);
  expect(first?.article).toMatchObject({ title: 'Chợ quê', site: '', authors: ['Lê An'] });
  expect(first?.article.urls).toEqual([expect.stringMatching(/^https:\/\/title\.invalid\//)]);
  expect(first?.row).toMatchObject({
    note: 'Hỏi lại.',
    tags: ['giá'],
    colour: 'yellow',
    createdAt: '2024-05-01T10:00:00.000Z',
  });
});

test("with Reader's library the second time nothing is doubled: the article gets its address", async () => {
  const store = freshStore();
  const highlights = csvFile([HIGHLIGHTS, highlight(market)]);
  await imported([highlights], store);
  const address = 'https://bao.example/cho-que.html';
  const row = LIBRARY.map((name) => ({ Title: 'Chợ quê', URL: address })[name] ?? '');
  const plan = await imported([highlights, csvFile([LIBRARY, row])], store);
  expect(plan.counts).toEqual({ add: 0, update: 0, skip: 1, reject: 0 });
  expect(await store.annotations.count()).toBe(1);
  expect((await store.articles.toArray()).map(({ urls }) => urls[0])).toEqual([address]);
});

test("with Reader's library the title has its address, unless two have it", async () => {
  const library = [
    LIBRARY,
    ['Chợ quê', 'https://bao.example/cho', '1', "['a']", '2024-04-01 10:00:00+00:00', '', '', ''],
    ['Hai lần', 'https://bao.example/1', '2', '', '', '', '', ''],
    ['hai  lần', 'https://bao.example/2', '3', '', '', '', '', ''],
  ];
  const rows = [HIGHLIGHTS, highlight(market), highlight({ ...market, 'Book Title': 'Hai lần' })];
  const plan = await planOf([csvFile(rows), csvFile(library)]);
  expect(shortOf(plan).map(({ url }) => url)).toEqual([
    'https://bao.example/cho',
    expect.stringMatching(/^https:\/\/title\.invalid\//),
  ]);
});

test("Readwise's import template has the address itself; what has no title has nowhere to be", async () => {
  const plan = await planOf([
    csvFile(
      [
        ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
        ['Câu', 'Bài', '', 'https://bao.example/a', 'n', '1', '2024-13-45'],
        ['Câu', '', '', '', 'n'],
        ['', 'Bài', '', 'https://bao.example/a', ''],
        ['Câu', 'Bài', '', 'ftp://bao.example/a', ''],
      ],
      'r.csv',
    ),
  ]);
  expect(shortOf(plan)).toMatchObject([
    { url: 'https://bao.example/a', createdAt: '2026-11-30T02:00:00.000Z' },
  ]);
  expect(linesOf(plan)).toEqual([
    'add r.csv, 2',
    'reject no-address r.csv, 3',
    'reject no-quote r.csv, 4',
    'reject no-address r.csv, 5',
  ]);
});

test("Raindrop's highlights, their notes, and the bookmark's own note", async () => {
  const plan = await planOf([
    csvFile([
      [
        'id',
        'title',
        'note',
        'excerpt',
        'url',
        'folder',
        'tags',
        'created',
        'cover',
        'highlights',
        'favorite',
      ],
      [
        '1',
        'Chợ quê',
        'Cả bài',
        'x',
        'https://bao.example/cho',
        'Đọc',
        'chợ, giá',
        '2024-05-01T10:00:00.000Z',
        '',
        'Highlight:Họp sớm,\ntan trưa.\nNote:Hỏi lại.\nHighlight: =1+1',
        'false',
      ],
      ['2', 'Trống', '', '', 'https://bao.example/trong', '', '', '', '', '', ''],
    ]),
  ]);
  expect(shortOf(plan).map(({ quote, note, tags }) => [quote, note, tags])).toEqual([
    ['Họp sớm,\ntan trưa.', 'Hỏi lại.', ['chợ', 'giá']],
    // A formula is a text like any other.
    ['=1+1', '', ['chợ', 'giá']],
    ['Chợ quê', 'Cả bài', ['chợ', 'giá']],
  ]);
  expect(linesOf(plan)[3]).toBe('reject no-quote tep.csv, 3');
});

test('columns are read whatever their order, their quotes and the cut of the pieces', async () => {
  const cell = '"a ""b"", c\nd"';
  const text = `\uFEFFNote;HIGHLIGHT ;Book Title\n${`${cell};q;t\n`.repeat(40_000)}x;y`;
  expect(csvHeader(text)).toEqual(['note', 'highlight', 'book title']);
  const rows = await csvRows(text);
  expect(rows).toHaveLength(40_001);
  expect(new Set(rows.slice(0, -1).map((row) => row.cell('note')))).toEqual(
    new Set(['a "b", c\nd']),
  );
  expect(rows.at(-1)?.cell('book title')).toBe('');
  expect(rows.at(-1)?.cell('__proto__')).toBe('');
  expect(rows.at(-1)?.number).toBe(40_002);
});

test('a million rows are refused, and reading stops where the user stops it', async () => {
  const head = 'id,title,note,excerpt,url,folder\n';
  expect(await failure(planOf([fileOf(head + 'a,b,c,d,e,f\n'.repeat(1_000_000))]))).toMatch(
    /^too-many/,
  );
  const stop = new AbortController();
  stop.abort(new Error('đủ rồi'));
  await expect(csvRows(`${head}a`, stop.signal)).rejects.toThrow('đủ rồi');
});

test.each<[string, (text: string) => Uint8Array<ArrayBuffer>]>([
  [
    'UTF-16, as Excel saves it, with tabs',
    (text) => {
      const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
      view.setUint16(0, 0xfeff, true);
      for (let at = 0; at < text.length; at++)
        view.setUint16(at * 2 + 2, text.charCodeAt(at), true);
      return new Uint8Array(view.buffer);
    },
  ],
  [
    'Windows-1258',
    (text) =>
      Uint8Array.from(
        text,
        (letter) => ({ ê: 0xea, ơ: 0xf5, '\u0323': 0xf2 })[letter] ?? letter.charCodeAt(0),
      ),
  ],
])('highlights in %s', async (_, encode) => {
  // ợ in two parts, as Windows-1258 has it.
  const text = 'Highlight\tBook Title\tNote\nCho\u031B\u0323 quê\tB\u00e0i\t\n'.replace(
    'o\u031B',
    'ơ',
  );
  const [added] = shortOf(await planOf([fileOf(encode(text))]));
  expect(added?.quote.normalize('NFC')).toBe('Chợ quê');
  expect(added?.title).toBe('Bài');
});
