import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formats, type Item } from '../../../../lib/exchange';
import { anArticle } from '../../store/records';
import { aHead, aNote, bytesOf, context } from '../context';
import { report, reportContext } from '../report';
import { elementsOf } from '../strict-xml';
import { openWord, partOf } from './opened';

test('writes a report of three articles', async () => {
  const { paragraphs, footnotes } = await openWord(report, reportContext);
  expect(paragraphs.map(([style]) => style)).toEqual([
    'Title',
    ...['Heading1', 'ArticleSource'],
    ...['PassagePlace', 'Quote', 'ReaderNote', 'ReaderNote', 'NoteDetail'],
    ...['PassagePlace', 'Quote', 'PassageChange', 'ReaderNote'],
    ...['Heading1', 'ArticleSource'],
    ...['PassagePlace', 'Quote', 'ReaderNote', 'NoteDetail'],
    ...['PassagePlace', 'Quote'],
    ...['Heading1', 'ArticleSource'],
    ...['PassagePlace', 'Quote', 'ReaderNote', 'NoteDetail'],
    ...['Heading1', 'DocumentEntry', 'DocumentEntry', 'DocumentEntry'],
  ]);
  expect(paragraphs.slice(0, 3).map(([, text]) => text)).toEqual([
    'Thu, chi ở các chợ: tổng hợp từ báo chí',
    'Sổ thu chi của chợ quê lần đầu được dán ngoài cổng',
    'Báo Ví Dụ · Lê An, Trần Bình · 02/10/2026',
  ]);
  expect(paragraphs.slice(5, 12)).toEqual([
    [
      'ReaderNote',
      'So với quy định hiện hành thì việc công khai này là bắt buộc, không phải sáng kiến của riêng chợ.⏎Cần hỏi thêm:⏎- bảng có ghi số dư đầu kỳ không;⏎- ai giữ sổ gốc.',
    ],
    ['ReaderNote', 'Nếu đúng như báo nêu, có thể lấy làm thí dụ trong báo cáo quý IV.'],
    [
      'NoteDetail',
      'Đã kiểm chứng: đúng (12/11/2026). Nguồn: Ban quản lý chợ trả lời qua điện thoại, có gửi ảnh bảng thu chi quý III⏎Văn bản: Nghị định số 60/2024/NĐ-CP ngày 05 tháng 6 năm 2024 của Chính phủ về phát triển và quản lý chợ; Luật Ngân sách nhà nước năm 2015⏎Nhãn: chợ quê, công khai tài chính',
    ],
    ['PassagePlace', 'Đoạn 7 · Cần kiểm chứng · ghi ngày 20/11/2026'],
    ['Quote', 'Mức thu năm nay không đổi so với năm ngoái.[2]'],
    [
      'PassageChange',
      'Báo đã sửa ngày 04/10/2026: «Mức thu năm nay không đổi so với năm ngoái.» → «Mức thu năm nay tăng 4% so với năm ngoái.»',
    ],
    ['ReaderNote', 'Báo đã sửa con số sau hai ngày. Không dùng câu cũ.'],
  ]);
  expect(footnotes[1]).toBe(
    ' Lê An, Trần Bình, “Sổ thu chi của chợ quê lần đầu được dán ngoài cổng”, Báo Ví Dụ, 02/10/2026, https://bao.example/kinh-te/thu-chi-cho-que-4127.html?ref=trang-nhat&trang=1. Xem đoạn này trong bài.',
  );
  expect(Object.keys(footnotes)).toEqual(['1', '2', '3', '4', '5']);
});

test('lists the documents once each, at the end', async () => {
  const { paragraphs } = await openWord(report, reportContext);
  expect(paragraphs.slice(-4).map(([, text]) => text)).toEqual([
    'Danh mục văn bản viện dẫn',
    'Nghị định số 60/2024/NĐ-CP ngày 05 tháng 6 năm 2024 của Chính phủ về phát triển và quản lý chợ',
    'Luật Ngân sách nhà nước năm 2015',
    'Quyết định số 14/2023/QĐ-UBND ngày 09 tháng 02 năm 2023 của Uỷ ban nhân dân tỉnh Ví Dụ ban hành mức thu dịch vụ sử dụng diện tích bán hàng tại chợ trên địa bàn',
  ]);
});

test('a dossier has the headings and texts of the user, and no heads of articles', async () => {
  const items: Item[] = [
    { kind: 'heading', text: 'Phần một' },
    { kind: 'text', text: 'Lời dẫn.\n\nHết.' },
    aNote({ tags: [], regulationIds: [], note: '' }, { regulations: [] }),
    aHead({ regulations: [] }),
  ];
  expect((await openWord(items)).paragraphs).toEqual([
    ['Title', 'Bên Lề 2026-11-23'],
    ['Heading1', 'Phần một'],
    ['', 'Lời dẫn.'],
    ['', 'Hết.'],
    ['PassagePlace', 'paragraph 1 · yellow · ghi ngày 20/11/2026'],
    ['Quote', 'Chợ họp sớm.[1]'],
    ['Heading2', 'Bảng thu chi dán ở cổng chợ'],
    ['ArticleSource', 'Báo Ví Dụ · Lê An · 02/3/2024'],
  ]);
});

test('links lead to addresses on the web only, and one that Office would not follow is text', async () => {
  const noted = (urls: string[], id: string) => aNote({}, { article: anArticle({ id, urls }) });
  const long = `https://bao.example/${'x'.repeat(2_100)}`;
  const { parts, footnotes } = await openWord([
    noted(['https://bao.example/?a=1&b="2"'], 'a'),
    noted(['https://nhap.invalid/1'], 'b'),
    noted(['javascript:alert(1)'], 'c'),
    noted([long], 'd'),
  ]);
  const links = elementsOf(partOf(parts, 'word/_rels/footnotes.xml.rels')).slice(1);
  expect(links.map(({ attributes }) => [attributes.TargetMode, attributes.Target])).toEqual([
    ['External', 'https://bao.example/?a=1&b=%222%22'],
    [
      'External',
      'https://bao.example/?a=1&b=%222%22#:~:text=Ch%E1%BB%A3%20h%E1%BB%8Dp%20s%E1%BB%9Bm%2E',
    ],
  ]);
  expect(footnotes[2]).toBe(' Lê An, “Bảng thu chi dán ở cổng chợ”, Báo Ví Dụ, 02/3/2024.');
  expect(footnotes[3]).toBe(footnotes[2]);
  expect(footnotes[4]).toContain(long);
});

test('the body shows A4 with the margins of Decree 30, and no number on the first page', async () => {
  const { parts } = await openWord(report, reportContext);
  const body = elementsOf(partOf(parts, 'word/document.xml'));
  const attributesOf = (name: string) => body.find((each) => each.name === name)?.attributes;
  const twentieths = (millimetres: number) => String(Math.round((millimetres / 25.4) * 1440));
  expect(attributesOf('w:pgSz')).toEqual({ 'w:w': twentieths(210), 'w:h': twentieths(297) });
  expect(attributesOf('w:pgMar')).toMatchObject({
    'w:top': twentieths(20),
    'w:bottom': twentieths(20),
    'w:left': twentieths(30),
    'w:right': twentieths(20),
  });
  expect(attributesOf('w:titlePg')).toEqual({});
});

test.each([
  ['vi', 'vi-VN', 'Ghi chú người đọc'],
  ['en', 'en-GB', 'Reader note'],
] as const)('a file in %s is marked as %s', async (language, locale, styleName) => {
  const { parts } = await openWord(report, { ...reportContext, language });
  const styles = elementsOf(partOf(parts, 'word/styles.xml'));
  expect(styles.find(({ name }) => name === 'w:lang')?.attributes['w:val']).toBe(locale);
  const names = styles
    .filter(({ name }) => name === 'w:name')
    .map((each) => each.attributes['w:val']);
  expect(names).toEqual(expect.arrayContaining(['heading 1', 'Quote', 'footnote text', styleName]));
  const core = partOf(parts, 'docProps/core.xml');
  expect(JSON.stringify(core)).toContain(locale);
  expect(JSON.stringify(core)).toContain(reportContext.title);
});

test('every part has its type, and the types come first', async () => {
  const files = Object.keys(unzipSync(await bytesOf('docx', report)));
  expect(files[0]).toBe('[Content_Types].xml');
  const { parts } = await openWord(report);
  const types = elementsOf(partOf(parts, '[Content_Types].xml')).flatMap(
    ({ attributes }) => attributes.PartName?.slice(1) ?? [],
  );
  const untyped = files.slice(1).filter((name) => !name.endsWith('.rels'));
  expect(types.toSorted()).toEqual(untyped.toSorted());
});

test('one broken note is told in the file, and the others are written', async () => {
  const broken = { ...aNote(), annotation: { id: 'hỏng' } } as unknown as Item;
  const { paragraphs, footnotes } = await openWord([aHead(), broken, aNote()]);
  expect(paragraphs.map(([, text]) => text).join('\n')).toContain('mã của nó là hỏng.');
  expect(Object.keys(footnotes)).toHaveLength(1);
});

const word = formats.find(({ id }) => id === 'docx');

test('is written as notes come, in small pieces, and tells how many', async () => {
  let read = 0;
  function* many() {
    yield aHead();
    for (; read < 5_000; read++) yield aNote({ note: `Ghi chú ${read} ${Math.sin(read)}` });
  }
  const pieces: { bytes: number; read: number }[] = [];
  let told = 0;
  const control = { progress: (notes: number) => (told = notes) };
  for await (const piece of word?.write(many(), context, control) ?? []) {
    pieces.push({ bytes: piece.length, read });
  }
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const early = pieces
    .filter((each) => each.read < 2_500)
    .reduce((sum, { bytes }) => sum + bytes, 0);
  expect(told).toBe(5_000);
  expect(total).toBeGreaterThan(100_000);
  // Of the body, half: the footnotes wait.
  expect(early).toBeGreaterThan(total / 10);
  expect(Math.max(...pieces.map(({ bytes }) => bytes))).toBeLessThan(300_000);
});

test('stops where it is told to', async () => {
  const stop = new AbortController();
  const writing = async () => {
    for await (const _ of word?.write([aHead(), aNote()], context, { signal: stop.signal }) ?? []) {
      stop.abort(new Error('dừng'));
    }
  };
  await expect(writing()).rejects.toThrow('dừng');
});

test('a note as long as is stored comes through', async () => {
  const long = `${'Dòng chữ dài.\n'.repeat(3_500)}hết`;
  const { paragraphs } = await openWord([aNote({ note: long })]);
  const note = paragraphs.find(([style]) => style === 'ReaderNote')?.[1] ?? '';
  expect(note.replaceAll('⏎', '\n')).toBe(long);
});

test('the only field is the number of the page', async () => {
  const files = unzipSync(await bytesOf('docx', report));
  const fields = Object.entries(files).flatMap(([name, bytes]) =>
    (strFromU8(bytes).match(/<w:(?:fldSimple|instrText|fldChar)[^>]*>/g) ?? []).map(
      (field) => `${name}: ${field}`,
    ),
  );
  expect(fields).toEqual(['word/header1.xml: <w:fldSimple w:instr=" PAGE ">']);
});
