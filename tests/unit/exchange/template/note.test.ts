// biome-ignore-all lint/suspicious/noTemplateCurlyInString: holes of the filters map and template are written so
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  highlightMembers,
  missingVariables,
  type RenderedNote,
  readTemplateFile,
  regulationMembers,
  renderNote,
  templateFileText,
  templateFormat,
  variableNames,
} from '../../../../lib/exchange';
import { articleValues } from '../../../../lib/exchange/template/variables/article-values';
import { type NoteTemplate, noteTemplateSchema } from '../../../../lib/records';
import { countedRuns } from '../../../counted-runs';
import { anAnnotation, anArticle, aRegulation } from '../../store/records';
import { aHead, aNote, anyText, context } from '../context';
import { inProcess } from './fill';

const fixture = readFileSync('tests/fixtures/templates/bai-bao-clipper.json', 'utf8');

const aTemplate = (over: Partial<NoteTemplate> = {}): NoteTemplate =>
  v.parse(noteTemplateSchema, { name: 'Mẫu', ...over });

const rendered = (over: Partial<NoteTemplate>, group = { head: aHead(), notes: [aNote()] }) =>
  renderNote(aTemplate(over), group, context, inProcess);

const frontMatterOf = ({ text }: RenderedNote): unknown => {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const read = parse(yaml);
  // Two parsers that nobody here wrote agree; js-yaml reads dates as such.
  expect(JSON.parse(JSON.stringify(load(yaml)).replaceAll('T00:00:00.000Z', ''))).toEqual(read);
  return read;
};

test('a template file of Web Clipper is filled in as it is', async () => {
  const [template] = readTemplateFile(fixture).templates;
  if (template === undefined) throw new Error('no template');
  const article = anArticle({ lead: 'Mỗi tuần một tờ giấy.', authors: ['Lê An', 'Trần B'] });
  const group = { head: aHead({ article }), notes: [aNote({}, { article }), aNote()] };
  const note = await renderNote(template, group, context, inProcess);
  expect(note.problems).toEqual([]);
  expect(note.name).toBe('Báo/Báo Ví Dụ/2024-03-02 Bảng thu chi dán ở cổng chợ.md');
  expect(note.text).toBe(`---
nguồn: "https://bao.example/cho-que.html"
tác giả:
  - "[[Lê An]]"
  - "[[Trần B]]"
ngày đăng: 2024-03-02
đã đọc: true
ảnh:
---
> [!abstract] Sa-pô
> Mỗi tuần một tờ giấy.

# Bảng thu chi dán ở cổng chợ

Đọc ở [Báo Ví Dụ](https://bao.example/cho-que.html), 02/03/2024.



## Đã tô

> Chợ họp sớm.

> Chợ họp sớm.

`);
  expect(frontMatterOf(note)).toMatchObject({ 'tác giả': ['[[Lê An]]', '[[Trần B]]'], ảnh: null });
  expect(missingVariables(template)).toEqual(['image', 'content', 'selector:.tin-lien-quan a']);
});

test('what only a page or a language model could give is named, each once', () => {
  const template = aTemplate({
    noteNameFormat: '{{"tên ngắn"|trim}} {{title}} {{độc_giả}}',
    path: '{{schema:@Article:section|lower}}',
    properties: [{ name: 'a', value: '{{meta:property:og:image ?? content}}', type: 'text' }],
    noteContentFormat:
      '{% set x = content %}{{x}}{% for h in highlights %}{{h.text}}{{loop.index}}{{h_index}}{% endfor %}{{h}}{% if prompt:y %}{% set z = 1 %}{% endif %}{{z}}',
  });
  expect(missingVariables(template)).toEqual([
    '"tên ngắn"',
    'độc_giả',
    'schema:@Article:section',
    'meta:property:og:image',
    'content',
    'h',
    'prompt:y',
  ]);
  expect(missingVariables(aTemplate({ noteContentFormat: '{{title' }))).toEqual([]);
});

test('our own variables', async () => {
  const note = aNote(
    // The same day in every zone from -10 to +13 hours.
    {
      createdAt: '2026-11-20T10:30:00.000Z',
      tags: ['chợ quê'],
      checked: { state: 'verified', source: 'Sổ', at: '2026-11-21T10:30:00.000Z' },
    },
    { changed: { before: 'Một', after: 'Hai', seenAt: '2026-11-22T10:30:00.000Z' } },
  );
  const issuer = 'Bộ Chính trị';
  const head = aHead({
    regulations: [aRegulation({ issuer, date: '2016-12-19', subject: 'Về chợ' })],
  });
  const fill = async (noteContentFormat: string) =>
    (await rendered({ noteContentFormat }, { head, notes: [note] })).text;
  expect(
    await fill(
      '{% for h in highlights %}{{h.role}}|{{h.colour}}|{{h.note}}|{{h.notes}}|{{h.tags|join}}|{{h.documents|join}}|{{h.date}}|{{h.checked}}|{{h.source}}|{{h.checkedDate}}|{{h.changed.before}}→{{h.changed.after}} {{h.changed.date}}|{{h.id}}{% endfor %}',
    ),
  ).toBe(
    'paragraph 1|yellow|Hỏi lại.|["Hỏi lại."]|chợ quê|Quy định 55-QĐ/TW|2026-11-20|Đã kiểm chứng|Sổ|2026-11-21|Một→Hai 2026-11-22|h-111111110000',
  );
  expect(await fill('{{highlights[0].link}}')).toMatch(
    /^https:\/\/bao\.example\/cho-que\.html#:~:text=/,
  );
  expect(
    await fill(
      '{% for r in regulations %}{{r.name}}|{{r.type}}|{{r.number}}|{{r.symbol}}|{{r.date|date:"DD/MM/YYYY"}}|{{r.issuer}}|{{r.subject}}{% endfor %}',
    ),
  ).toBe(`Quy định 55-QĐ/TW|Quy định|55|QĐ/TW|19/12/2016|${issuer}|Về chợ`);
  expect(
    await fill('{{newspaper}} {{domain}} {{tags|join}} {{noteName}} {{date|date:"YYYY"}}'),
  ).toBe('Báo Ví Dụ bao.example chợ quê Bảng thu chi dán ở cổng chợ 2026');
});

test.each([
  ['{{title}}', '../../../etc/passwd', '..-..-etc-passwd', ''],
  ['../{{title}}', 'a', '..-a', ''],
])('a name is one file: %s, %s', async (noteNameFormat, title) => {
  const head = aHead({ article: anArticle({ title }) });
  const { name } = await rendered({ noteNameFormat }, { head, notes: [] });
  expect(name).not.toMatch(/[/\\]|^\./);
  expect(name).toMatch(/\.md$/);
});

test.each([
  ['Báo/{{site}}', 'Báo/Báo Ví Dụ/'],
  ['/Báo//./../ .. /x/', 'Báo/x/'],
  ['C:\\Windows\\..\\con', 'C/Windows/_con/'],
  ['a [b] #c^|', 'a b c/'],
  ['{{missing}}', ''],
  ['', ''],
  ['{{title|replace:"/./g":"../"}}', ''],
])('the path %j is the folders %j', async (path, folders) => {
  const { name } = await rendered({ path });
  expect(name).toBe(`${folders}Bảng thu chi dán ở cổng chợ.md`);
});

test.each([
  ['text', 'C:\\báo "x": #y', 'C:\\báo "x": #y'],
  ['text', '2024-03-02', '2024-03-02'],
  ['text', '', null],
  ['multitext', 'a, [[b, c]], , d', ['a', '[[b, c]]', 'd']],
  ['multitext', '{{tags}}', ['chợ quê']],
  ['multitext', '', null],
  ['date', '{{published}}', '2024-03-02'],
  ['date', 'hôm qua', 'hôm qua'],
  ['datetime', '{{published}}', '2024-03-02T08:10:00'],
  ['number', 'khoảng 1500 đồng', 1500],
  ['number', 'không', null],
  ['checkbox', 'True', true],
  ['checkbox', '', false],
  ['lạ', 'yes', 'yes'],
])('a property of the type %s: %j is %j', async (type, value, read) => {
  const note = await rendered({ properties: [{ name: 'khoá', value, type }] });
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(note.text) ?? [];
  expect(parse(yaml)).toEqual({ khoá: read });
});

test('the property "tags" has what Obsidian takes for tags; equal and odd names do no harm', async () => {
  const note = await rendered({
    properties: ['tags', 'tags', 'yes', 'a: b\n---', ' ', '__proto__'].map((name) => ({
      name,
      value: '{{tags|join}}',
      type: 'multitext',
    })),
  });
  expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(note.text)?.[1] ?? '', { mapAsMap: true })).toEqual(
    new Map([
      ['tags', ['chợ-quê']],
      ['yes', ['chợ quê']],
      ['a: b ---', ['chợ quê']],
      ['__proto__', ['chợ quê']],
    ]),
  );
});

test('whatever the texts are, both parsers read the properties as they were written', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, note) => {
      const article = anArticle({ title });
      const group = { head: aHead({ article }), notes: [aNote({ note }, { article })] };
      const value = '{{title}}';
      const result = await rendered(
        {
          properties: [
            { name: 'tên', value, type: 'text' },
            { name: 'nhiều', value: '{{highlights|map:h => h.note}}', type: 'multitext' },
          ],
        },
        group,
      );
      const shown = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
      runs.count(shown(title) !== '' && shown(note) !== '');
      expect(frontMatterOf(result)).toEqual({
        tên: shown(title.trim()) || null,
        nhiều: shown(note.trim()) === '' ? null : [shown(note.trim())],
      });
    }),
    { numRuns: 500 },
  );
  expect(runs.share()).toBeGreaterThan(0.5);
});

test('a page’s words show no picture and run nothing in the note', async () => {
  const exact =
    '![x](https://theo-doi.example/x.png) <img src=x> `= dv.x` ~~~js ![[khác]] a < b <% x %>';
  const target = { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } };
  const head = aHead();
  const { text } = await rendered(
    { noteContentFormat: '{{highlights[0].text}}\n![của mẫu](x.png)' },
    { head, notes: [aNote({ target })] },
  );
  expect(text).toBe(
    '\\![x](https://theo-doi.example/x.png) \\<img src=x> \\`= dv.x\\` \\~~~js \\![[khác]] a < b \\<% x %>\n![của mẫu](x.png)',
  );
});

test.each([
  [['https://bao.example/bài viết`'], 'https://bao.example/b%C3%A0i%20vi%E1%BA%BFt%60 bao.example'],
  [
    ['https://khong-ro.invalid/1', 'https://www.bao.example/a'],
    'https://www.bao.example/a bao.example',
  ],
  [['https://khong-ro.invalid/1'], ' '],
])('the address of %j', async (urls, text) => {
  const head = aHead({ article: anArticle({ urls }) });
  const note = await rendered({ noteContentFormat: '{{url}} {{domain}}' }, { head, notes: [] });
  expect(note.text).toBe(text);
});

test('problems say in which part they are', async () => {
  const note = await rendered({
    noteNameFormat: '{{title|nope}}',
    properties: [{ name: 'a', value: '{{', type: 'text' }],
    noteContentFormat: 'x{% if %}',
  });
  expect(note.problems.map(({ part, kind }) => [part, kind])).toEqual([
    ['noteNameFormat', 'unknown-filter'],
    [0, 'no-end'],
    ['noteContentFormat', 'not-understood'],
  ]);
});

test('the format writes a file for each article, and tells in it what could not be filled in', async () => {
  const items = [aHead(), aNote(), aHead({ article: anArticle({ id: 'b', title: 'Bài hai' }) })];
  const names: string[] = [];
  const sound = templateFormat(
    aTemplate({ path: 'Báo', noteContentFormat: '# {{title}}' }),
    inProcess,
  );
  expect(sound.id).toBe('obsidian');
  for await (const { name, text } of sound.preview?.(items, context) ?? []) {
    names.push(name);
    expect(text).toMatch(/^# B/);
  }
  expect(names).toEqual(['Báo/Bảng thu chi dán ở cổng chợ.md', 'Báo/Bài hai.md']);
  const broken = templateFormat(aTemplate({ noteContentFormat: '{% if' }), inProcess);
  for await (const { text } of broken.preview?.(items, context) ?? []) {
    expect(text).toContain('noteContentFormat: no-end');
  }
  let size = 0;
  for await (const piece of sound.write(items, context)) size += piece.length;
  expect(size).toBeGreaterThan(100);
});

test('two articles never share a file', async () => {
  const titles = ['Chợ', 'CHỢ', 'Chợ', 'Khác'];
  const items = titles.map((title, at) => aHead({ article: anArticle({ id: `b${at}`, title }) }));
  const format = templateFormat(aTemplate(), inProcess);
  const names: string[] = [];
  for await (const { name } of format.preview?.([...items, ...items], context) ?? []) {
    names.push(name);
  }
  expect(names.slice(0, 2)).toEqual(['Chợ.md', expect.stringMatching(/^CHỢ \([\da-f]{8}\)\.md$/)]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(8);
});

test('a template file comes out as it came in', () => {
  const { templates, refused } = readTemplateFile(`\uFEFF${fixture}`);
  expect(refused).toEqual([]);
  expect(templates.map((template) => JSON.parse(templateFileText(template)))).toEqual([
    JSON.parse(fixture),
  ]);
});

test.each([
  ['{', 0, []],
  ['', 0, []],
  ['[]', 0, []],
  ['{}', 0, ['1: ']],
  ['{"name":"a"}', 0, ['1: a']],
  ['{"name":"a","noteContentFormat":7}', 0, ['1: a']],
  ['{"name":"  ","noteContentFormat":""}', 0, ['1:   ']],
  ['{"name":"a","noteContentFormat":""}', 1, []],
  ['[{"name":"a","noteContentFormat":""},7,{"name":"b","properties":[]}]', 2, ['2: ']],
  ['{"templates":[{"name":"a","noteContentFormat":""}]}', 1, []],
  [JSON.stringify({ name: 'a', noteContentFormat: 'x'.repeat(100_001) }), 0, ['1: a']],
  [JSON.stringify({ name: 'a', noteContentFormat: '', more: 'x'.repeat(100_000) }), 0, ['1: a']],
  [
    `{"name":"a","noteContentFormat":"","more":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
    0,
    ['1: a'],
  ],
  ['{"name":"a","noteContentFormat":"","__proto__":{"x":1}}', 1, []],
])('a file %#', (text, count, refused) => {
  const file = readTemplateFile(text);
  expect(file.templates).toHaveLength(count);
  expect(file.refused.map(({ place, name }) => `${place}: ${name}`)).toEqual(refused);
  expect(Object.keys(file.templates[0] ?? {})).not.toContain('__proto__');
});

test('the names that are offered are those that there are', async () => {
  const changed = { before: 'a', after: 'b', seenAt: anArticle().createdAt };
  const group = { head: aHead(), notes: [aNote({}, { changed })] };
  const values = articleValues(group, context);
  expect([...values.keys(), 'noteName'].sort()).toEqual([...variableNames].sort());
  const keysOf = (value: unknown): string[] =>
    Object.entries(value ?? {}).flatMap(([key, inner]) =>
      key === 'changed' ? Object.keys(inner).map((each) => `changed.${each}`) : [key],
    );
  const firstOf = (name: string) => keysOf((values.get(name) as readonly unknown[])[0]).sort();
  expect(firstOf('highlights')).toEqual([...highlightMembers].sort());
  expect(firstOf('regulations')).toEqual([...regulationMembers].sort());
});
