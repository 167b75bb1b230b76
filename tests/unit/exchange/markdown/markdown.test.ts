import { expect, test } from 'vitest';
import { formats } from '../../../../lib/exchange';
import { anAnnotation, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote, context, filesOf, textOf } from '../context';

const full = aRegulation({
  date: '2016-12-19',
  issuer: 'Ban Chấp hành Trung ương',
  subject: 'về một số việc cần làm ngay',
});

test('writes a passage with its place, colour, day, link, check, other texts and documents', async () => {
  const changed = {
    before: '*một* ngày',
    after: '[hai](x) ngày',
    seenAt: '2026-11-22T12:00:00.000Z',
  };
  const note = aNote(
    {
      note: 'Hỏi lại.\nAi ký?\n\nMai gọi.',
      tags: ['chợ quê', 'C++'],
      checked: {
        state: 'verified',
        source: 'Công báo số 5\nhttps://a.example/b_c',
        at: '2026-11-21T12:00:00.000Z',
      },
      others: [{ text: 'Một\nhai\n\nba', device: 'abcdefgh', at: '2026-11-20T12:00:00.000Z' }],
      target: {
        ...anAnnotation().target,
        quote: { exact: 'Câu một.\nCâu hai.', prefix: '', suffix: '' },
      },
    },
    { changed },
  );
  const text = await textOf('markdown', [aHead({ regulations: [full] }), note]);
  expect(text.replace(/#:~:text=[^>]*/, '#…')).toBe(`# Bên Lề 2026-11-23

## Bảng thu chi dán ở cổng chợ

[Báo Ví Dụ](<https://bao.example/cho-que.html>) · Lê An · 02/3/2024

**paragraph 1 · yellow · 20/11/2026** · [Xem đoạn này trong bài](<https://bao.example/cho-que.html#…>)

> Câu một.\\
> Câu hai.

Báo đã sửa ngày 22/11/2026: «\\*một\\* ngày» → «\\[hai\\](x) ngày»

Hỏi lại.\\
Ai ký?

Mai gọi.

Đã kiểm chứng: đúng (21/11/2026) · Nguồn: Công báo số 5 <https://a.example/b_c>

- Bản ghi ở nơi khác (20/11/2026): Một\\
  hai

  ba

Văn bản: Quy định 55-QĐ/TW

Nhãn: chợ quê, C++

### Danh mục văn bản viện dẫn

- Quy định 55-QĐ/TW · 19/12/2016 · Ban Chấp hành Trung ương · về một số việc cần làm ngay
`);
});

test('speaks English', async () => {
  const checked = { state: 'refuted', source: '', at: '2026-11-21T12:00:00.000Z' } as const;
  const text = await textOf('markdown', [aHead(), aNote({ checked })], { language: 'en' });
  expect(text).toContain('Checked: not true (21/11/2026)\n');
  expect(text).toContain('[See this passage in the article](');
  expect(text).toContain('### Documents cited');
});

test('writes the items of a dossier where they stand, a passage with its source', async () => {
  const other = anArticle({ id: 'hai', title: 'Bài hai', urls: ['https://hai.example/x'] });
  const text = await textOf('markdown', [
    { kind: 'heading', text: '# Phần\nmột' },
    { kind: 'text', text: 'Mở đầu.\nDòng hai.' },
    aNote({ regulationIds: [], note: '' }),
    { kind: 'text', text: 'Ở giữa.' },
    aNote({ articleId: 'hai', regulationIds: [], note: '' }, { article: other }),
  ]);
  expect(text.split('\n\n').map((block) => block.replace(/ · \[Xem.*/, ''))).toEqual([
    '# Bên Lề 2026-11-23',
    '## \\# Phần một',
    'Mở đầu.\\\nDòng hai.',
    '**paragraph 1 · yellow · 20/11/2026**',
    '> Chợ họp sớm.',
    'Nhãn: chợ quê',
    '— [Bảng thu chi dán ở cổng chợ](<https://bao.example/cho-que.html>) · Báo Ví Dụ · Lê An · 02/3/2024',
    'Ở giữa.',
    '**paragraph 1 · yellow · 20/11/2026**',
    '> Chợ họp sớm.',
    'Nhãn: chợ quê',
    '— [Bài hai](<https://hai.example/x>) · Báo Ví Dụ · Lê An · 02/3/2024\n',
  ]);
});

test('an article without an address is named without a link', async () => {
  const article = anArticle({ urls: ['https://title.invalid/abc'] });
  const text = await textOf('markdown', [aHead({ article }), aNote({}, { article })]);
  expect(text).toContain('\n\nBáo Ví Dụ · Lê An · 02/3/2024\n');
  expect(text).not.toContain('](');
});

test('leaves out what is not known, and writes the rest', async () => {
  const { block: _, ...target } = anAnnotation().target;
  const note = aNote(
    { target, createdAt: 'hôm qua', regulationIds: ['vn:law:x'], note: '', tags: [' '] },
    { article: null, regulations: [] },
  );
  const head = aHead({ article: null, regulations: [] });
  expect(await textOf('markdown', [head, note])).toBe(`# Bên Lề 2026-11-23

## Bài không tên

**yellow**

> Chợ họp sớm.

Văn bản: vn\\:law:x
`);
});

test('notes whose article is not stored stay below their own head', async () => {
  const head = aHead({ article: null, regulations: [] });
  const note = (articleId: string) => aNote({ articleId }, { article: null });
  const text = await textOf('markdown', [head, note('a'), note('a'), note('b')]);
  expect(text.match(/^## /gm)).toHaveLength(1);
  expect(text.match(/^— Bài không tên$/gm)).toHaveLength(1);
});

test('articles below a heading of the user’s are a level deeper', async () => {
  const items = [{ kind: 'heading', text: 'Phần một' } as const, aHead(), aNote()];
  const text = await textOf('markdown', items);
  expect(text.match(/^#+ .*/gm)).toEqual([
    '# Bên Lề 2026-11-23',
    '## Phần một',
    '### Bảng thu chi dán ở cổng chợ',
    '#### Danh mục văn bản viện dẫn',
  ]);
});

/** As a damaged database could have it. */
const broken = <T extends object>(record: T, field: keyof T): T => ({
  ...record,
  [field]: undefined,
});

test.each(['markdown', 'obsidian'] as const)(
  'what is damaged is told in %s, the rest is written',
  async (id) => {
    const note = aNote();
    const damaged = { ...note, annotation: broken(note.annotation, 'target') };
    const regulations = [broken(aRegulation({ id: 'hỏng' }), 'name'), aRegulation()];
    const article = broken(anArticle(), 'authors');
    let leftOut = 0;
    const items = [aHead({ regulations }), damaged, note, aHead({ article }), note];
    const format = formats.find((each) => each.id === id);
    const control = { leftOut: (notes: number) => (leftOut = notes) };
    for await (const _ of format?.write(items, context, control) ?? []);
    expect(leftOut).toBe(1);
    const text = (await filesOf(id, items)).map((file) => file.text).join('\n');
    const ofNote = `Có một ghi chú không ghi ra được vì dữ liệu của nó hỏng; mã của nó là ${note.annotation.id}.`;
    expect(text.split('\n')).toContain(ofNote);
    expect(text).toContain(
      '\n- Có một văn bản không ghi ra được vì dữ liệu của nó hỏng; mã của nó là hỏng.\n',
    );
    expect(text).toContain(
      '# Bài không tên\n\nCó một bài không ghi ra được vì dữ liệu của nó hỏng; mã của nó là bao.example/cho-que.\n',
    );
    expect(text.match(/^> Chợ họp sớm\.$/gm)).toHaveLength(2);
  },
);
