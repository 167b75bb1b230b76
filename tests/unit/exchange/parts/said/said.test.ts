import { expect, test } from 'vitest';
import type { Item } from '../../../../../lib/exchange';
import { type Said, said } from '../../../../../lib/exchange/parts/said/said';
import { anAnnotation, anArticle, aRegulation } from '../../../store/records';
import { aHead, aNote, context } from '../../context';

async function saidOf(items: readonly Item[], language: 'vi' | 'en' = 'vi'): Promise<Said[]> {
  const all: Said[] = [];
  for await (const each of said(items, { ...context, language })) all.push(each);
  return all;
}

const kinds = (all: readonly Said[]) =>
  all.map((each) => {
    if (each.kind === 'article') return `${each.level}:${each.source.title}`;
    return each.kind === 'note' && each.isAlone ? 'note alone' : each.kind;
  });

const source = {
  title: 'Bảng thu chi dán ở cổng chợ',
  newspaper: 'Báo Ví Dụ',
  authors: 'Lê An',
  day: '02/3/2024',
  address: 'https://bao.example/cho-que.html',
};

test('says all of an article, a note and the documents', async () => {
  const note = aNote(
    {
      note: 'Một.\nHai.\n\nBa.',
      checked: { state: 'verified', source: 'Gọi UBND xã', at: '2026-11-21T12:00:00.000Z' },
    },
    { changed: { before: 'Chợ họp sớm.', after: 'Chợ họp muộn.', seenAt: '2026-11-22T12:00:00Z' } },
  );
  expect(await saidOf([aHead(), note])).toEqual([
    { kind: 'article', level: 1, source },
    {
      kind: 'note',
      isAlone: false,
      note: {
        quote: [['Chợ họp sớm.']],
        place: 'paragraph 1 · yellow · ghi ngày 20/11/2026',
        note: [['Một.', 'Hai.'], ['Ba.']],
        tags: ['chợ quê'],
        documents: ['Quy định 55-QĐ/TW'],
        citations: ['Quy định số 55-QĐ/TW'],
        checked: { words: 'Đã kiểm chứng: đúng (21/11/2026)', source: 'Gọi UBND xã' },
        changed: {
          words: 'Báo đã sửa ngày 22/11/2026',
          before: 'Chợ họp sớm.',
          after: 'Chợ họp muộn.',
        },
        source,
        // To the words that the newspaper has now.
        link: 'https://bao.example/cho-que.html#:~:text=Ch%E1%BB%A3%20h%E1%BB%8Dp%20mu%E1%BB%99n%2E',
      },
    },
    {
      kind: 'documents',
      heading: 'Danh mục văn bản viện dẫn',
      lines: [FIFTY_FIVE],
      names: ['Quy định 55-QĐ/TW'],
    },
  ]);
});

test.each([
  ['open', 'vi', 'Cần kiểm chứng (21/11/2026)'],
  ['refuted', 'vi', 'Đã kiểm chứng: không đúng (21/11/2026)'],
  ['open', 'en', 'To verify (21/11/2026)'],
  ['verified', 'en', 'Checked: true (21/11/2026)'],
  ['refuted', 'en', 'Checked: not true (21/11/2026)'],
] as const)('a check that is %s reads in %s: %s', async (state, language, words) => {
  const checked = { state, source: '', at: '2026-11-21T12:00:00.000Z' };
  const [only] = await saidOf([aNote({ checked, regulationIds: [] })], language);
  expect(only).toMatchObject({ note: { checked: { words, source: '' } } });
});

const FIFTY_FIVE = 'Quy định số 55-QĐ/TW [ngày …] của [cơ quan ban hành …] [trích yếu …]';
const LAW = 'Luật Chợ';
const DECREE = 'Nghị định số 1/2024/NĐ-CP ngày 01 tháng 02 năm 2024 của Chính phủ về chợ';

const other = anArticle({ id: 'hai', title: 'Bài hai' });
const heading: Item = { kind: 'heading', text: 'Chương một' };
const text: Item = { kind: 'text', text: 'Lời dẫn.' };
const plain = (item: Item): Item =>
  item.kind === 'article' || item.kind === 'note' ? { ...item, regulations: [] } : item;

test.each<[string, Item[], string[]]>([
  ['nothing', [], []],
  ['a note alone', [aNote()], ['note alone']],
  [
    'a dossier',
    [text, heading, aNote(), text, aNote({}, { article: other })],
    ['text', 'heading', 'note alone', 'text', 'note alone'],
  ],
  [
    'articles below a heading',
    [aHead(), aNote(), heading, aHead({ article: other }), aNote({}, { article: other })],
    ['1:Bảng thu chi dán ở cổng chợ', 'note', 'heading', '2:Bài hai', 'note'],
  ],
  [
    'a note of another article',
    [aHead(), aNote(), aNote({}, { article: other }), aNote()],
    [
      '1:Bảng thu chi dán ở cổng chợ',
      'note',
      '1:Bài hai',
      'note',
      '1:Bảng thu chi dán ở cổng chợ',
      'note',
    ],
  ],
  [
    'notes without an article',
    [aHead({ article: null }), aNote({}, { article: null }), aNote({}, { article: null })],
    ['1:Bài không tên', 'note', 'note'],
  ],
])('heads of %s', async (_, items, expected) => {
  expect(kinds(await saidOf(items.map(plain)))).toEqual(expected);
});

test('documents come once each, in the order in which they came up, with what is known of them', async () => {
  const law = aRegulation({ id: 'b', name: 'Luật Chợ', type: 'luat', number: null, symbol: null });
  const decree = aRegulation({
    id: 'c',
    name: 'Nghị định 1/2024/NĐ-CP',
    type: 'nghi-dinh',
    number: '1',
    year: '2024',
    symbol: 'NĐ-CP',
    issuer: 'Chính phủ',
    subject: 'về\nchợ',
    date: '2024-02-01',
  });
  const items = [
    aHead({ regulations: [law] }),
    aNote({}, { regulations: [decree, law] }),
    aNote({}, { regulations: [aRegulation(), decree] }),
  ];
  expect((await saidOf(items)).at(-1)).toMatchObject({
    lines: [LAW, DECREE, FIFTY_FIVE],
    names: ['Luật Chợ', 'Nghị định 1/2024/NĐ-CP', 'Quy định 55-QĐ/TW'],
  });
});

test('names what is missing by what there is', async () => {
  const bare = anArticle({ urls: ['https://nhap-1.invalid/'], title: ' ', site: '', authors: [] });
  const items = [
    aNote({ regulationIds: ['vn:x'] }, { article: bare, regulations: [] }),
    aNote({ regulationIds: [] }, { article: null, regulations: [] }),
  ];
  const [first, second] = await saidOf(items);
  expect(first).toMatchObject({
    note: {
      documents: ['vn:x'],
      source: { title: 'Bài không tên', newspaper: '', authors: '', address: null },
      link: null,
    },
  });
  expect(second).toMatchObject({ note: { source: { title: 'Bài không tên', address: null } } });
});

test('one broken record is told, and the others are written', async () => {
  const { target: _, ...halved } = anAnnotation({ id: 'hỏng' });
  const broken = { ...aNote(), annotation: halved } as unknown as Item;
  const nameless = { ...aRegulation({ id: 'vb-hỏng' }), name: undefined } as never;
  const dateless = aNote({ checked: { state: 'open', source: '', at: '2026-99-99' } });
  const all = await saidOf([aHead({ regulations: [nameless] }), broken, dateless]);
  expect(kinds(all)).toEqual(['1:Bảng thu chi dán ở cổng chợ', 'failed', 'note', 'documents']);
  expect(all[1]).toMatchObject({ words: expect.stringContaining('mã của nó là hỏng.') });
  expect(all[2]).toMatchObject({ note: { checked: { words: 'Cần kiểm chứng' } } });
  expect(all[3]).toMatchObject({
    lines: [FIFTY_FIVE, expect.stringContaining('vb-hỏng')],
    names: ['Quy định 55-QĐ/TW'],
  });
});
