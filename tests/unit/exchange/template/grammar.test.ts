import { describe, expect, test } from 'vitest';
import { lineAndColumn } from '../../../../lib/exchange';
import { fill, filledIn } from './fill';

describe('variables', () => {
  test.each([
    ['', ''],
    ['Chỉ chữ, {một} { % %} }}', 'Chỉ chữ, {một} { % %} }}'],
    ['{{title}}', 'Bảng thu chi dán ở cổng chợ'],
    ['a {{ title }} b', 'a Bảng thu chi dán ở cổng chợ b'],
    ['{{count}}', '5'],
    ['{{missing}}', ''],
    ['{{missing.name}}', ''],
    ['{{}}', ''],
    ['{{letters}}', '["a","b","c"]'],
    ['{{letters[1]}}', 'b'],
    ['{{letters[9]}}', ''],
    ['{{person.name}}', 'Lê An'],
    ['{{person["home town"]}}', 'Huế'],
    ['{{person.tags[0]}}{{person.tags.1}}', 'xy'],
    ['{{highlights[0].text}}', 'Một.'],
    ['{{person.constructor}}{{person.__proto__}}{{letters.length}}', ''],
    ['{{author ?? title}}', 'Bảng thu chi dán ở cổng chợ'],
    ['{{author ?? missing ?? "Không rõ"}}', 'Không rõ'],
    ['{{author ?? "không rõ"|upper}}', 'KHÔNG RÕ'],
    ['{{selector:h1.title > a[href="x"]|trim|upper}}', ''],
    ['{{selectorHtml:div:not(.ad)|markdown}}{{schema:@Article:author[*].name}}', ''],
    ['{{meta:property:og:title}}{{prompt:tóm tắt}}', ''],
    ['{{"tóm tắt bài"}}{{"tóm tắt"|upper}}', ''],
    ['{{ten_biến}}{{độ_dài}}', ''],
  ])('%s', async (source, text) => expect(await fill(source)).toBe(text));
});

describe('conditions', () => {
  test.each([
    ['title', 'có'],
    ['author', 'không'],
    ['none', 'không'],
    ['missing', 'không'],
    ['not author', 'có'],
    ['!title', 'không'],
    ['count == 5', 'có'],
    ['count == "5"', 'có'],
    ['count != 5', 'không'],
    ['count > 4 and count <= 5', 'có'],
    ['count < 5 or count >= 6', 'không'],
    ['count > 4 && !author', 'có'],
    ['author || missing', 'không'],
    ['(author or title) and count', 'có'],
    ['title contains "THU CHI"', 'có'],
    ['letters contains "B"', 'có'],
    ['letters contains "bc"', 'không'],
    ['missing contains "a"', 'không'],
    ['letters|length > 2', 'có'],
    ['title|slice:0,4 == "Bảng"', 'có'],
    ['title|lower|slice:0,4 == "bảng" and count', 'có'],
    ['selector:.ad == "x" or count', 'có'],
    ['true and not false and null == missing', 'có'],
    ['count == -5', 'không'],
    ['count >= 4.5', 'có'],
    ['organ', 'không'],
  ])('%s: %s', async (condition, text) => {
    expect(await fill(`{% if ${condition} %}có{% else %}không{% endif %}`)).toBe(text);
  });

  test('the first branch that holds', async () => {
    const source = '{% if count == 1 %}một{% elseif count == 5 %}năm{% else %}khác{% endif %}';
    expect(await fill(source)).toBe('năm');
    expect(await fill(source, { count: 1 })).toBe('một');
    expect(await fill(source, { count: 2 })).toBe('khác');
  });
});

describe('loops and names', () => {
  test.each([
    ['{% for x in letters %}{{x}}{% endfor %}', 'a\nb\nc'],
    ['{% for x in letters %}\n- {{x}}\n\n{% endfor %}\n.', '- a\n- b\n- c.'],
    ['{% for h in highlights %}> {{h.text}}{% endfor %}', '> Một.\n> Hai.'],
    ['{% for x in none %}{{x}}{% endfor %}', ''],
    ['{% for x in missing %}{{x}}{% endfor %}', ''],
    ['{% for x in selector:.c %}{{x}}{% endfor %}', ''],
    [
      '{% for x in letters %}{{loop.index}}/{{loop.length}} {{x_index}}{{loop.index0}} {{loop.first}} {{loop.last}}{% endfor %}',
      '1/3 00 true false\n2/3 11 false false\n3/3 22 false true',
    ],
    ['{% for x in "a,b"|split:"," %}{{x}}{% endfor %}', 'a\nb'],
    [
      '{% for x in letters %}{% for y in letters %}{{x}}{{y}}{% endfor %}{% endfor %}',
      'aa\nab\nac\nba\nbb\nbc\nca\ncb\ncc',
    ],
    ['{% for x in letters %}{{letters[loop.index0]}}{% endfor %}', 'a\nb\nc'],
    ['{% set tên = "An" %}Chào {{tên}}', 'Chào An'],
    ['{% set n = 42 %}{{n}}', '42'],
    ['{% set slug = title|lower|replace:" ":"-" %}{{slug}}', 'bảng-thu-chi-dán-ở-cổng-chợ'],
    [
      '{% set a = title %}{% for title in letters %}{{title}}{% endfor %}{{title == a}}',
      'a\nb\nctrue',
    ],
    ['{% for x in letters %}{% set last = x %}{% endfor %}{{last}}', '\n\n'],
  ])('%s', async (source, text) => expect(await fill(source)).toBe(text));

  test('what is no list leaves the loop out, and is named', async () => {
    const { text, problems } = await filledIn('a{% for x in title %}{{x}}{% endfor %}b');
    expect(text).toBe('ab');
    expect(problems).toMatchObject([{ kind: 'no-list', detail: 'x', at: 4 }]);
  });
});

test.each([
  ['Hello\n{% set x = 1 %}\nWorld', 'Hello\nWorld'],
  ['a {% if title %}  \n  b {% endif %} \n\nc', 'a   b \nc'],
  ['a \n {%- if title -%} b {%- endif %}c', 'a \nbc'],
  ['a \n {{- count -}} \n b', 'a \n5 b'],
  ['a\r\n{% if title %}\r\nb\r\n{% endif %}\r\nc', 'a\r\nb\r\nc'],
  ['{{ count }}  {{ count }}', '5  5'],
])('white space: %j', async (source, text) => expect(await fill(source)).toBe(text));

test.each([
  ['a\n{{title', 'no-end', 2, 1, '{{'],
  ['a {% if title', 'no-end', 1, 3, '{%'],
  ['{{title|replace:"a}}', 'no-end', 1, 17, '"'],
  ['{% if title %}a', 'no-block-end', 1, 4, 'if'],
  ['\n\n{% for x in letters %}{% if x %}{% endfor %}', 'no-block-end', 3, 26, 'if'],
  ['{% for x in letters %}{% endif %}', 'no-block-end', 1, 4, 'for'],
  ['a{% endif %}', 'no-block-start', 1, 5, 'endif'],
  ['a{% else %}', 'no-block-start', 1, 5, 'else'],
  ['{% while x %}', 'unknown-tag', 1, 4, 'while'],
  ['{% %}', 'unknown-tag', 1, 4, ''],
  ['{% if %}{% endif %}', 'not-understood', 1, 7, ''],
  ['{% for letters %}{% endfor %}', 'not-understood', 1, 4, 'for letters'],
  ['{% set a %}', 'not-understood', 1, 4, 'set a'],
  ['{{title |}}', 'not-understood', 1, 10, 'title |'],
  ['{{title title}}', 'not-understood', 1, 9, 'title'],
  ['{{letters[1}}', 'not-understood', 1, 12, 'letters[1'],
  ['{{ <b> }}', 'not-understood', 1, 4, '<b>'],
])('%j is refused: %s at %i:%i', async (source, kind, line, column, detail) => {
  const { text, problems } = await filledIn(source);
  expect(text).toBe('');
  expect(problems.map((each) => each.kind)).toEqual([kind]);
  expect(problems[0]?.detail.trim()).toBe(detail);
  expect(lineAndColumn(source, problems[0]?.at ?? -1)).toEqual({ line, column });
});

test('an unknown filter leaves the value, and is named once', async () => {
  const { text, problems } = await filledIn(
    '{{count|nope:"a"}} {{count|nope}} {{count|constructor}}',
  );
  expect(text).toBe('5 5 5');
  expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['unknown-filter', 'nope'],
    ['unknown-filter', 'constructor'],
  ]);
});
