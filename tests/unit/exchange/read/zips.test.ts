import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseQuotes } from '../../../../lib/exchange/read/importers/quoted-markdown';
import { addedBy, failure, fileOf, linesOf, planOf, shortOf, zipFile } from './importing';

const saved = (over: object = {}) => ({
  id: 'o1',
  slug: 'cho-que',
  title: 'Chợ quê',
  author: 'Lê An',
  url: 'https://bao.example/cho-que.html',
  labels: ['đọc'],
  savedAt: '2024-05-01T10:00:00.000Z',
  publishedAt: '2024-04-30T08:00:00+07:00',
  ...over,
});

test.each<[string, string, ReturnType<typeof parseQuotes>]>([
  ['a quote', '> Một\n', [{ quote: 'Một', tags: [], note: '' }]],
  [
    'two, with labels and notes',
    '> Một\n> hai\n>\n> ba\n\n#chợ #làng quê\n\nGhi chú\n\nthêm\n\n> Bốn\r\n\r\nLời\r\n',
    [
      { quote: 'Một\nhai\n\nba', tags: ['chợ', 'làng quê'], note: 'Ghi chú\n\nthêm' },
      { quote: 'Bốn', tags: [], note: 'Lời' },
    ],
  ],
  ['a heading is a note', '> Một\n\n# Đầu đề', [{ quote: 'Một', tags: [], note: '# Đầu đề' }]],
  ['nothing', 'chỉ có lời', []],
])("Omnivore's highlights: %s", (_, markdown, quotes) => {
  expect(parseQuotes(markdown)).toEqual(quotes);
});

test("Omnivore's articles with their highlights", async () => {
  const plan = await planOf([
    zipFile({
      'metadata_0_to_20.json': JSON.stringify([
        saved(),
        saved({ slug: 'khong', title: 'Không có gì', url: 'https://bao.example/khong' }),
        saved({ slug: 'trong', title: 'Trống', url: 'https://bao.example/trong' }),
        saved({ slug: '../../etc/passwd', url: 'https://bao.example/duong' }),
        7,
      ]),
      'metadata_20_to_40.json': '[{"id":',
      'highlights/cho-que.md': '> Họp sớm.\n\n#giá\n\nHỏi lại.',
      'highlights/trong.md': '',
      'content/cho-que.html': '<p>Chợ',
    }),
  ]);
  expect(linesOf(plan)).toEqual([
    'add highlights/cho-que.md, 1',
    'reject no-quote metadata_0_to_20.json, 2',
    'reject no-quote metadata_0_to_20.json, 3',
    'reject no-quote metadata_0_to_20.json, 4',
    'reject invalid metadata_0_to_20.json, 5',
    'reject damaged metadata_20_to_40.json',
  ]);
  expect(shortOf(plan)).toMatchObject([{ quote: 'Họp sớm.', note: 'Hỏi lại.', tags: ['giá'] }]);
  expect(addedBy(plan)[0]?.article).toMatchObject({
    authors: ['Lê An'],
    publishedAt: '2024-04-30T08:00:00+07:00',
    createdAt: '2024-05-01T10:00:00.000Z',
  });
});

const LIST = [
  'title,url,time_added,tags,status',
  '"Chợ quê, chợ làng",https://bao.example/cho,1714557600,chợ|làng,unread',
  'https://bao.example/b,https://bao.example/b,hôm qua,,archive',
].join('\n');

test("Pocket's highlights, with tags and titles from its list", async () => {
  const plan = await planOf([
    zipFile({
      'part_000000.csv': LIST,
      'annotations/part_000000.json': JSON.stringify([
        {
          url: 'https://bao.example/cho',
          highlights: [{ quote: 'Họp sớm.', created_at: 1_714_557_600 }, { quote: '' }, 'x'],
        },
        { url: 'https://khac.example/c', title: 'Khác', highlights: [{ quote: 'Câu' }] },
        null,
      ]),
    }),
  ]);
  expect(shortOf(plan)).toEqual([
    {
      url: 'https://bao.example/cho',
      title: 'Chợ quê, chợ làng',
      quote: 'Họp sớm.',
      note: '',
      tags: ['chợ', 'làng'],
      createdAt: '2024-05-01T10:00:00.000Z',
    },
    {
      url: 'https://khac.example/c',
      title: 'Khác',
      quote: 'Câu',
      note: '',
      tags: [],
      createdAt: '2026-11-30T02:00:00.000Z',
    },
  ]);
  expect(linesOf(plan).slice(-2)).toEqual([
    'reject invalid annotations/part_000000.json, 3',
    'reject no-quote part_000000.csv, 3',
  ]);
});

test('a zip that unpacks to far more than it is, is left', async () => {
  const bomb = new Uint8Array(
    zipSync({
      'metadata_0_to_20.json': strToU8(JSON.stringify([saved()])),
      'highlights/cho-que.md': new Uint8Array(26_000_000),
    }),
  );
  expect(bomb.length).toBeLessThan(100_000);
  expect(await failure(planOf([fileOf(bomb)]))).toBe('too-large: highlights/cho-que.md');
});

test('a file in a zip that was changed is told, the others are read', async () => {
  const bytes = new Uint8Array(
    zipSync(
      {
        'metadata_0_to_20.json': strToU8(
          JSON.stringify([saved(), saved({ slug: 'b', url: 'https://bao.example/b' })]),
        ),
        'highlights/cho-que.md': strToU8('> DAU VET MOT'),
        'highlights/b.md': strToU8('> Hai'),
      },
      { level: 0 },
    ),
  );
  const at = new TextDecoder('latin1').decode(bytes).indexOf('DAU VET');
  bytes[at] = 0x58;
  expect(linesOf(await planOf([fileOf(bytes)]))).toEqual([
    'reject damaged highlights/cho-que.md',
    'add highlights/b.md, 1',
  ]);
});
