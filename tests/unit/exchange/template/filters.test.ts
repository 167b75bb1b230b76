// biome-ignore-all lint/suspicious/noTemplateCurlyInString: holes of the filters map and template are written so

import { describe, expect, test } from 'vitest';
import { filterNames } from '../../../../lib/exchange';
import type { Value } from '../../../../lib/exchange/template/values/value';
import { fill, filledIn, values } from './fill';

/** What filters make of a value. */
const through = (value: Value, filters: string): Promise<string> =>
  fill(`{{value|${filters}}}`, { value });

const rows: readonly (readonly [Value, string, string])[] = [
  // Dates: the figures are the page's own.
  ['2024-03-02T23:40+07:00', 'date', '2024-03-02'],
  ['2024-03-02T23:40+07:00', 'date:"DD/MM/YYYY HH:mm Z"', '02/03/2024 23:40 +07:00'],
  ['2024-03-02T00:10:05.250-09:30', 'date:"HH:mm:ss.SSS ZZ"', '00:10:05.250 -0930'],
  ['2024-03-02T23:40:00Z', 'date:"YYYY-MM-DD HH:mm"', '2024-03-02 23:40'],
  ['2024-12-01', 'date:DD/MM/YYYY', '01/12/2024'],
  ['2024-12-01', 'date:"MMMM"', 'December'],
  ['2024-12-01T08:30', 'date:YYYY-MM-DD HH:mm', '2024-12-01 08:30'],
  ['12/01/2024', 'date:("YYYY-MM-DD", "MM/DD/YYYY")', '2024-12-01'],
  ['31/02/2024', 'date:("YYYY-MM-DD", "DD/MM/YYYY")', '31/02/2024'],
  ['2024-02-31', 'date', '2024-02-31'],
  ['2024-99-99T10:00+07:00', 'date', '2024-99-99T10:00+07:00'],
  ['hôm qua', 'date', 'hôm qua'],
  ['', 'date', ''],
  ['2024-12-01', 'date_modify:"+1 year"', '2025-12-01'],
  ['2024-12-01', 'date_modify:"- 2 months"', '2024-10-01'],
  ['2024-12-01', 'date_modify:"một năm"', '2024-12-01'],
  // Names.
  ['Quy định #55: "a/b"|[c]^ <x>?*\\', 'safe_name', 'Quy định 55 abc x'],
  ['', 'safe_name', 'Untitled'],
  ['..', 'safe_name', 'Untitled'],
  ['con', 'safe_name', '_con'],
  ['a'.repeat(300), 'safe_name|length', '245'],
  // Text.
  ['  a b  ', 'trim', 'a b'],
  ['ĐƯỜNG', 'lower', 'đường'],
  ['đường', 'upper', 'ĐƯỜNG'],
  ['hELLO wORLD', 'capitalize', 'Hello world'],
  ['chợ quê họp', 'title', 'Chợ Quê Họp'],
  ['Chợ quê', 'kebab', 'chợ-quê'],
  ['Chợ quê', 'snake', 'chợ_quê'],
  ['chợ quê họp', 'camel', 'chợQuêHọp'],
  ['chợ quê họp', 'pascal', 'ChợQuêHọp'],
  ['camelCase', 'uncamel', 'camel case'],
  ['%E4%BD%A0 %', 'decode_uri', '%E4%BD%A0 %'],
  ['%E4%BD%A0', 'decode_uri', '你'],
  ['<b>đậm</b>', 'markdown|strip_tags|remove_html:("b")', '<b>đậm</b>'],
  ['hello', 'length', '5'],
  [['a', 'b'], 'length', '2'],
  [{ a: 1 }, 'length', '1'],
  // Replacing and cutting.
  ['hello!', 'replace:",":""', 'hello!'],
  ['hello world', 'replace:("e":"a","o":"0")', 'hall0 w0rld'],
  ['hello world', 'replace:("e":"o","o":"0")', 'h0ll0 w0rld'],
  ['hello world', 'replace:"/[aeiou]/g":"*"', 'h*ll* w*rld'],
  ['HELLO world', 'replace:"/hello/i":"hi"', 'hi world'],
  ['hello world', 'replace:("/[aeiou]/g":"*","/\\s+/":"-")', 'h*ll*-w*rld'],
  [
    '2024-03-02',
    'replace:"/(\\d+)-(\\d+)-(?<d>\\d+)/":"$<d>.$2.$1 $& $$ $9"',
    '02.03.2024 2024-03-02 $ $9',
  ],
  ['a:b', 'replace:"\\:":" là "', 'a là b'],
  ['a', 'replace:"":"x"', 'a'],
  ['aXb', 'replace:"X":"$&"', 'a$&b'],
  ['a,b,c', 'split:","', '["a","b","c"]'],
  ['a.b.c', 'split:"."', '["a","b","c"]'],
  ['a1b2c3', 'split:[0-9]', '["a","b","c",""]'],
  ['một hai', 'split:" "', '["một","hai"]'],
  ['abc', 'split', '["a","b","c"]'],
  ['', 'split:","', '[]'],
  // Lists.
  [['a', 'b', 'c'], 'join', 'a,b,c'],
  [['a', 'b', 'c'], 'join:"\\n"', 'a\nb\nc'],
  ['a', 'join:"-"', 'a'],
  [['a', 'b', 'c'], 'first', 'a'],
  [['a', 'b', 'c'], 'last', 'c'],
  [[], 'first', ''],
  ['a', 'first', 'a'],
  ['hello', 'slice:1,4', 'ell'],
  ['hello', 'slice:2', 'llo'],
  ['hello', 'slice:-3', 'llo'],
  ['hello', 'slice:0,-2', 'hel'],
  ['hello', 'slice', 'hello'],
  ['a👩b', 'slice:0,2', 'a'],
  [['a', 'b', 'c', 'd'], 'slice:1,3', '["b","c"]'],
  [['a', 'b'], 'slice:0,1', 'a'],
  [['a', 'b'], 'list', '- a\n- b'],
  [['a', ['b', 'c'], 'd'], 'list', '- a\n\t- b\n\t- c\n- d'],
  [['a', 'b'], 'list:task', '- [ ] a\n- [ ] b'],
  [['a', ['b'], 'c'], 'list:numbered', '1. a\n\t1. b\n2. c'],
  [['a', 'b'], 'list:"numbered-task"', '1. [ ] a\n2. [ ] b'],
  [[], 'list', ''],
  ['a', 'list', '- a'],
  [[1, 2, 2, 3, 3], 'unique', '[1,2,3]'],
  [[{ a: 1 }, { b: 2 }, { a: 1 }], 'unique', '[{"a":1},{"b":2}]'],
  [{ a: 1, b: 1, c: 2 }, 'unique', '{"b":1,"c":2}'],
  ['a', 'unique', 'a'],
  [['a', 'b'], 'reverse', '["b","a"]'],
  ['ab', 'reverse', 'ba'],
  [['a'], 'merge:("b","c")', '["a","b","c"]'],
  ['a', 'merge:"b"', '["a","b"]'],
  [[1, 2, 3, 4, 5, 6], 'nth:3', '[3]'],
  [[1, 2, 3, 4, 5, 6], 'nth:3n', '[3,6]'],
  [[1, 2, 3, 4, 5, 6], 'nth:n+3', '[3,4,5,6]'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'nth:1,2,3:5', '[1,2,3,6,7,8]'],
  [{ a: 1, b: 2 }, 'object:keys', '["a","b"]'],
  [{ a: 1, b: 2 }, 'object:values', '[1,2]'],
  [{ a: 1, b: 2 }, 'object:array', '[["a",1],["b",2]]'],
  // Objects.
  [[{ gem: 'a', of: { n: 1 } }, { gem: 'b' }], 'map:item => item.gem', '["a","b"]'],
  [[{ gem: 'a', of: { n: 1 } }], 'map:item => item.of.n', '[1]'],
  [
    [{ gem: 'a' }],
    'map: g => ({name: g.gem, "kind": "đá", text: "viên ${g.gem}"})',
    '[{"name":"a","kind":"đá","text":"viên a"}]',
  ],
  [['rock', 'pop'], 'map:item => "genres/${item}"', '["genres/rock","genres/pop"]'],
  [
    ['rock', 'pop'],
    'map:item => "genres/${item}"|template:"- ${str}"',
    '- genres/rock\n\n- genres/pop',
  ],
  [['a'], 'map:item => item|join', 'a'],
  ['a', 'map:item => item', '["a"]'],
  [['a'], 'map:no arrow', '["a"]'],
  [[{ a: 'x', b: { c: 'y' } }, { a: 'z' }], 'template:"${a}\\n${b.c}\\n\\n."', 'x\ny\n.\n\nz\n.'],
  [{ gem: 'a', n: 5 }, 'template:"${gem} ${n} ${constructor}"', 'a 5 '],
  // Markdown.
  ['a\nb', 'blockquote', '> a\n> b'],
  ['', 'blockquote', '> '],
  [['a\nb', 'c'], 'blockquote', '> a\n> b\n> c'],
  ['x', 'callout', '> [!info]\n> x'],
  ['x\ny', 'callout:("quote","T",true)', '> [!quote]- T\n> x\n> y'],
  ['x', 'callout:("quote", "T", false)', '> [!quote]+ T\n> x'],
  ['x', 'callout:warning', '> [!warning]\n> x'],
  [['a', 'b'], 'footnote', '[^1]: a\n\n[^2]: b'],
  [{ 'Ghi Chú': 'a' }, 'footnote', '[^ghi-chú]: a'],
  [['a|b'], 'table', '| Value |\n| - |\n| a\\|b |'],
  [[{ a: 1, b: 2 }, { a: 3 }], 'table', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 |  |'],
  [['a', 'b', 'c'], 'table:("X","Y")', '| X | Y |\n| - | - |\n| a | b |\n| c |'],
  // Links.
  ['page', 'wikilink', '[[page]]'],
  ['page', 'wikilink:"khác"', '[[page|khác]]'],
  [['a', 'b'], 'wikilink', '["[[a]]","[[b]]"]'],
  [['a', 'b'], 'wikilink:"x"|join:" "', '[[a|x]] [[b|x]]'],
  [{ a: 'b' }, 'wikilink', '["[[a|b]]"]'],
  ['', 'wikilink', ''],
  ['a]] ![[b', 'wikilink', '[[a  ! b]]'],
  ['https://a.example', 'link:"tác giả"', '[tác giả](https://a.example)'],
  ['https://a.example/a (b)', 'link', '[link](<https://a.example/a%20(b)>)'],
  ['https://a.example', 'link:"a [b]"', '[a \\[b\\]](https://a.example)'],
  [{ 'https://a.example': 'A' }, 'link', '["[A](https://a.example)"]'],
  ['javascript:alert(1)', 'link', 'javascript:alert(1)'],
  ['', 'link', ''],
  ['https://a.example/x.png', 'image:"x"', ''],
  [
    'Chợ họp sớm.',
    'fragment_link',
    'Chợ họp sớm. [link](https://bao.example/cho-que.html#:~:text=Ch%E1%BB%A3%20h%E1%BB%8Dp%20s%E1%BB%9Bm%2E)',
  ],
  [
    [{ text: 'a', link: 'https://b.example/#x' }],
    'fragment_link:"đoạn"|join',
    'a [đoạn](https://b.example/#x)',
  ],
  // Numbers.
  [5, 'calc:"+10"', '15'],
  [2, 'calc:"**3"', '8'],
  [0.1, 'calc:"+0.2"', '0.3'],
  ['a', 'calc:"+1"', 'a'],
  [3.7, 'round', '4'],
  [2.34567, 'round:2', '2.35'],
  ['a', 'round', 'a'],
];

test.each(rows)('%j | %s', async (value, filters, text) => {
  expect(await through(value, filters)).toBe(text);
});

test('every filter is in the table above', () => {
  const used = new Set(rows.flatMap(([, filters]) => filters.match(/\w+(?=$|[:|])/g) ?? []));
  const same = ['remove_attr', 'remove_tags', 'replace_tags', 'strip_attr', 'strip_md', 'unescape'];
  expect(filterNames.filter((name) => !used.has(name) && !same.includes(name))).toEqual([]);
});

describe('highlights, as Clipper has them', () => {
  test.each([
    ['{{highlights|map:h => h.text|join:"\\n\\n"}}', 'Một.\n\nHai.'],
    ['{{highlights|blockquote}}', '> Một.\n> Hai.'],
    ['{{highlights|template:"> ${text}\\n${note}"}}', '> Một.\nHỏi lại\n\n> Hai.'],
    ['{{highlights|first|template:"${timestamp}"|date:"DD/MM"}}', '20/11'],
    ['{{highlights|slice:0,1|template:"${text}"}}', 'Một.'],
    ['{{highlights|length}}', '2'],
  ])('%s', async (source, text) => expect(await fill(source)).toBe(text));
});

test('a date is on its own clock wherever the user is', async () => {
  expect(await fill('{{published|date:"YYYY-MM-DDTHH:mmZ"}}')).toBe(values.published);
});

test('an expression that is none leaves the value, and is named', async () => {
  const { text, problems } = await filledIn('{{title|replace:"/(/":"x"}}{{title|split:"[a"}}');
  expect(text).toBe(`${values.title}${values.title}`);
  expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['pattern-invalid', '/(/'],
    ['pattern-invalid', '/[a/'],
  ]);
});
