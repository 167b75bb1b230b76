import { strFromU8, unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Item } from '../../../../lib/exchange';
import { anAnnotation, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote, bytesOf, filesOf, textOf } from '../context';

const articleWith = (id: string, title: string): Item[] => {
  const article = anArticle({ id, title });
  return [aHead({ article }), aNote({ articleId: id }, { article })];
};

test('writes one article as a note', async () => {
  const [file] = await filesOf('obsidian', [aHead(), aNote()]);
  expect(file?.name).toBe('Bảng thu chi dán ở cổng chợ (0614e434).md');
  // The moment of creation is in the user's own time zone.
  const text = file?.text.replace(/^created: .*$/m, 'created: …').replace(/#:~:text=[^>]*/, '#…');
  expect(text).toBe(`---
title: "Bảng thu chi dán ở cổng chợ"
aliases:
  - "Bảng thu chi dán ở cổng chợ"
url: "https://bao.example/cho-que.html"
source: "Báo Ví Dụ"
author:
  - "Lê An"
published: 2024-03-02
created: …
tags:
  - "chợ-quê"
labels:
  - "chợ quê"
citations:
  - "[[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]"
---

# Bảng thu chi dán ở cổng chợ

[Báo Ví Dụ](<https://bao.example/cho-que.html>) · Lê An · 02/3/2024

> [!quote] paragraph 1 · yellow · 20/11/2026 · [Xem đoạn này trong bài](<https://bao.example/cho-que.html#…>)
>
> Chợ họp sớm.

^h-111111110000

Hỏi lại.

Văn bản: [[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]

Nhãn: #chợ-quê «chợ quê»

## Danh mục văn bản viện dẫn

- [[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]
`);
});

test('the zip has what the preview shows', async () => {
  const items = [...articleWith('a', 'Một'), ...articleWith('b', 'Hai')];
  const zip = unzipSync(await bytesOf('obsidian', items));
  const files = Object.entries(zip).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  expect(files).toEqual(await filesOf('obsidian', items));
});

test('the same article has the same file whatever else is written', async () => {
  const items = articleWith('a', 'Họp chợ');
  const [alone] = await filesOf('obsidian', items);
  const more = await filesOf('obsidian', [...articleWith('b', 'Họp chợ'), ...items]);
  expect(more[1]).toEqual(alone);
});

test('a second export is the same but for what changed', async () => {
  const items = [...articleWith('a', 'Họp chợ'), aHead(), aNote(), aNote({ id: 'x' })];
  const first = await filesOf('obsidian', items);
  const now = new Date('2027-01-01');
  expect(await filesOf('obsidian', items, { now, title: 'Bên Lề 2027-01-01' })).toEqual(first);
  const changed = items.with(3, aNote({ note: 'Đã hỏi.' }));
  const [one, two] = await filesOf('obsidian', changed);
  expect(one).toEqual(first[0]);
  expect(two?.text).toBe(first[1]?.text.replace('Hỏi lại.', 'Đã hỏi.'));
});

test.each([
  ['alike', ['Họp chợ', 'Họp chợ', 'Họp chợ']],
  ['alike but for case', ['Họp chợ', 'HỌP CHỢ']],
  ['alike but for composition', ['Họp chợ'.normalize('NFC'), 'Họp chợ'.normalize('NFD')]],
  ['empty', ['', '   ', '...']],
  ['cut to the same', [`${'ế'.repeat(300)}a`, `${'ế'.repeat(300)}b`]],
])('titles that are %s give different files', async (_, titles) => {
  const items = titles.flatMap((title, at) => articleWith(`bao.example/${at}`, title));
  const names = (await filesOf('obsidian', items)).map(({ name }) => name);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(
    titles.length,
  );
  for (const name of names) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
});

test('an article that comes twice has two files', async () => {
  const items = [
    ...articleWith('a', 'Một'),
    ...articleWith('b', 'Hai'),
    ...articleWith('a', 'Một'),
  ];
  const names = (await filesOf('obsidian', items)).map(({ name }) => name);
  expect(names[2]).toBe(names[0]?.replace(').md', ') 2.md'));
});

test.each([
  ['[Ảnh] Quy định #55 ^moi', /^Ảnh- Quy định -55 -moi \([\da-f]{8}\)\.md$/],
  ['../../etc/passwd', /^etc-passwd \([\da-f]{8}\)\.md$/],
  ['CON', /^_CON \([\da-f]{8}\)\.md$/],
])('names the file of %j', async (title, name) => {
  const [file] = await filesOf('obsidian', articleWith('a', title));
  expect(file?.name).toMatch(name);
});

test('ids of passages are of twelve digits, the first of the note or of what its id is, and never twice in a file', async () => {
  const ids = ['11111111-2222-4000-8000-000000000000', '11111111-2222-4000-8000-0', 'x', 'y'];
  const notes = ids.map((id) => aNote({ id }));
  const text = await textOf('obsidian', [aHead(), ...notes, aNote({ id: ids[0] ?? '' })]);
  const found = [...text.matchAll(/^\^(.*)$/gm)].map(([, id]) => id);
  expect(found[0]).toBe('h-111111112222');
  expect(found.at(-1)).toBe('h-111111112222-2');
  expect(new Set(found).size).toBe(5);
  for (const id of found.slice(0, 4)) expect(id).toMatch(/^h-[\da-f]{12}$/);
});

test('writes a dossier as a note of its own, and no articles: they would replace fuller ones', async () => {
  const files = await filesOf('obsidian', [
    { kind: 'heading', text: 'Phần một' },
    aNote({ tags: ['thuế'] }),
    { kind: 'text', text: 'Hết.' },
  ]);
  expect(files.map(({ name }) => name)).toEqual(['Bên Lề 2026-11-23.md']);
  const text = files[0]?.text ?? '';
  expect(text).toMatch(/^---\ntitle: "Bên Lề 2026-11-23"\ntags:\n {2}- "thuế"\ncitations:\n/);
  expect(text).toMatch(/\n# Bên Lề 2026-11-23\n\n## Phần một\n\n> \[!quote\] /);
  expect(text).toMatch(/\n— \[Bảng thu chi dán ở cổng chợ\]\(<.*\n\nHết\.\n$/);
});

test('articles and what stands alone go to files of their own', async () => {
  const files = await filesOf('obsidian', [
    aHead(),
    aNote(),
    { kind: 'text', text: 'Xen giữa.' },
    aNote({ id: 'x' }),
  ]);
  expect(files.map(({ text }) => text.match(/^> \[!quote\]/gm)?.length)).toEqual([1, 1]);
  expect(files[1]?.text).toContain('Xen giữa.');
});

const properties = (text: string): Record<string, unknown> =>
  load(text.split('---\n')[1] ?? '') as Record<string, unknown>;

test.each([
  ['2026-99-99T08:00', undefined],
  ['2026-02-29', undefined],
  ['2024-02-29T08:00+07:00', '2024-02-29'],
  ['hôm qua', undefined],
  [null, undefined],
])('a newspaper’s date %j is %j among the properties', async (publishedAt, published) => {
  const article = anArticle({ publishedAt, createdAt: 'hôm kia' });
  const note = aNote(
    {
      createdAt: '',
      checked: { state: 'open', source: '', at: 'x' },
      others: [{ text: 'Khác', device: 'x', at: 'x' }],
    },
    { article, changed: { before: 'a', after: 'b', seenAt: 'x' } },
  );
  const regulations = [aRegulation({ date: '2016-13-01' })];
  const text = await textOf('obsidian', [aHead({ article, regulations }), note]);
  expect(properties(text).published).toEqual(published);
  expect(properties(text)).not.toHaveProperty('created');
  expect(text).not.toMatch(/NaN|Invalid|99|undefined/);
  expect(text).toContain('\nBáo đã sửa: «a» → «b»\n');
  expect(text).toContain('\nCần kiểm chứng\n');
  expect(text).toContain('\n- Bản ghi ở nơi khác: Khác\n');
});

test('tags that a tag cannot hold are kept as they were typed', async () => {
  const tags = ['🔥', 'C++', 'C#', 'kỷ luật', 'kỷ-luật', 'thuế'];
  const text = await textOf('obsidian', [aHead(), aNote({ tags })]);
  expect(properties(text)).toMatchObject({ tags: ['kỷ-luật', 'thuế'], labels: tags });
  expect(text).toContain('\nNhãn: «🔥», «C++», «C\\#», #kỷ-luật «kỷ luật», #kỷ-luật, #thuế\n');
  const exact = await textOf('obsidian', [aHead(), aNote({ tags: ['thuế'] })]);
  expect(properties(exact)).not.toHaveProperty('labels');
});

test('a passage’s own line breaks stay', async () => {
  const quote = { exact: 'Câu một.\nCâu hai.\n\nCâu ba.', prefix: '', suffix: '' };
  const text = await textOf('obsidian', [
    aHead(),
    aNote({ target: { ...anAnnotation().target, quote } }),
  ]);
  expect(text).toContain('\n>\n> Câu một.\\\n> Câu hai.\n>\n> Câu ba.\n\n^h-');
});
