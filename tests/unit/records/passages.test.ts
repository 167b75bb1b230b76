import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare } from '../../../lib/anchor';
import {
  type ArticleVersion,
  changedPassages,
  type FindPassages,
  hashText,
  passageChange,
} from '../../../lib/records';
import { anAnnotation } from '../store/records';

const told = (before: string, after: string): string | null =>
  passageChange(before, after)
    ?.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}${text}`))
    .join('') ?? null;

test.each([
  ['một ngày rưỡi', 'hai ngày', '-một+hai ngày- -rưỡi'],
  ['thu 12.000 đồng', 'thu 15.000 đồng', 'thu -12.000+15.000 đồng'],
  ['ba chợ', 'ba ngôi chợ', 'ba +ngôi+ chợ'],
  ['cũ', '', '-cũ'],
  ['Nghị quyết', 'nghị quyết', '-Nghị+nghị quyết'],
])('%j became %j', (before, after, words) => expect(told(before, after)).toBe(words));

test.each([
  ['white space', 'chợ  họp\nsớm', 'chợ họp sớm'],
  ['composition', 'chợ họp sớm', 'chợ họp sớm'.normalize('NFD')],
  ['tone placement', 'ủy ban hoà', 'uỷ ban hòa'],
  ['quotes and dashes', '“chợ” – sớm', '"chợ" - sớm'],
])('%s is no change', (_, before, after) => expect(passageChange(before, after)).toBeNull());

test('what stayed and was taken out is the old passage, what stayed and was put in the new one', () => {
  let changed = 0;
  const word = fc.constantFrom('chợ', 'sạp', 'thu', '12.000', 'đồng', ',');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = passageChange(before, after);
      if (words === null) return;
      changed++;
      const side = (kind: string): string =>
        words
          .flatMap((each) => (each.kind === kind || each.kind === 'same' ? each.text : []))
          .join('');
      expect([side('removed'), side('added')]).toEqual([before, after]);
    }),
    { numRuns: 200, seed: 3 },
  );
  expect(changed).toBeGreaterThan(150);
});

const find: FindPassages = (text, annotations) => {
  const matcher = prepare(text);
  return annotations.map(({ target: { quote, position } }) =>
    matcher.match(quote.exact, {
      prefix: quote.prefix,
      suffix: quote.suffix,
      ...(position && { hint: position.start }),
    }),
  );
};

const before =
  'Ban quản lý chợ trả lời trong một ngày rưỡi cho mọi câu hỏi của người bán rau ở dãy thứ hai.';
const after = before.replace('một ngày rưỡi', 'hai ngày');
const late = before.replace('một ngày rưỡi', 'ba ngày');
const frame = [
  'Chợ họp từ năm giờ sáng ở phía đông.',
  'Hết tháng Sáu, ba chợ còn lại sẽ làm theo.',
];

const version = (day: number, text: string): ArticleVersion => {
  const texts = [frame[0] ?? '', text, frame[1] ?? ''];
  return {
    articleId: 'bao.example/cho-que',
    seenAt: new Date(Date.UTC(2026, 4, day)).toISOString(),
    hash: hashText(texts.join('\n')),
    blocks: texts.map((each) => ({ role: 'paragraph', text: each })),
  };
};

const note = (id: string, exact: string) => {
  const start = `${frame[0]}\n${before}`.indexOf(exact);
  return anAnnotation({
    id,
    target: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start, end: start + exact.length },
      model: 1,
    },
  });
};
const changed = note('changed', before);
const kept = note('kept', frame[0] ?? '');
const lost = note('lost', 'Một câu mà bài này chưa từng có, nói về chuyện khác hẳn.');

test.each<[string, ArticleVersion[], string | null, number]>([
  ['nothing changed', [version(1, before)], null, 0],
  ['words inside changed', [version(1, before), version(2, after)], after, 2],
  ['the words changed twice', [version(1, before), version(2, after), version(3, late)], late, 2],
  ['they went back', [version(1, before), version(2, after), version(3, before)], null, 0],
  [
    'they went back and changed again',
    [version(1, before), version(2, after), version(3, before), version(4, after)],
    after,
    4,
  ],
  [
    'another passage changed later',
    [version(1, before), version(2, after), version(9, `${after} `)],
    after,
    2,
  ],
  ['there is no text', [], null, 0],
])('%s', (_, versions, words, day) => {
  const changes = changedPassages(find, versions, [changed, kept, lost]);
  expect([...changes]).toEqual(
    words === null
      ? []
      : [['changed', { before, after: words, seenAt: version(day, before).seenAt }]],
  );
});
