import { expect, describe as group, test } from 'vitest';
import { articleText, describe, locate, type Target } from '../../../lib/anchor';
import { mount, rangeOf, textOf } from './page';

const page = `
  <h1>Xã Hòa Bình mở thêm hai tuyến đò</h1>
  <p>Từ đầu tháng sau, xã mở <i>hai</i> tuyến đò ngang nối bến chợ với bãi bồi bên kia sông.</p>
  <p>Mỗi tuyến có <em>ba</em> chuyến một ngày, chuyến đầu rời bến lúc năm giờ sáng.</p>
  <p>Giá vé giữ như cũ; học sinh và người già qua sông không phải trả tiền.</p>`;

const take = (words: string, html = page): Target => {
  const blocks = mount(html);
  return describe(rangeOf(words), articleText(blocks));
};

const words = (target: Target, html: string): readonly [string, string | undefined] => {
  const found = locate(target, articleText(mount(html)));
  return found.kind === 'orphan' ? [found.kind, found.reason] : [found.kind, textOf(found.range)];
};

group('describe', () => {
  test('stores the quote, its surroundings, position and block', () => {
    const target = take('ba chuyến một ngày');
    expect(target.quote.exact).toBe('ba chuyến một ngày');
    expect(target.quote.prefix).toMatch(/^\S.*bên kia sông\.\nMỗi tuyến có $/s);
    expect(target.quote.suffix).toMatch(/^, chuyến đầu rời bến lúc năm giờ sáng\.\nGiá.*\S$/s);
    expect(target.position).toEqual({ start: 127, end: 145 });
    expect(target.block).toMatchObject({ role: 'paragraph', ordinal: 2, start: 13 });
    expect(target.model).toBe(1);
  });

  test('refuses a range without text of the article', () => {
    const article = articleText(mount(`${page}<footer>Hết trang</footer>`));
    expect(() => describe(rangeOf('Hết trang'), article)).toThrow(RangeError);
  });

  test('grows the context until the quote stands in one place only', () => {
    const row =
      '<p>Chuyến sớm rời bến lúc năm giờ, vé mua ở quầy bên trái cổng, chuyến trưa lúc mười một giờ, chuyến chiều lúc tư giờ, vé mua ở quầy bên phải cổng.</p>';
    const target = take('chuyến trưa', `${row}<p>Riêng ngày lễ:</p>${row}`);
    expect(target.quote.prefix.length + target.quote.suffix.length).toBeGreaterThan(128);
  });
});

group('locate', () => {
  const passage = 'ba chuyến một ngày, chuyến đầu rời bến';
  const cases: readonly (readonly [string, (html: string) => string, string, string])[] = [
    ['nothing changed', (html) => html, 'anchored', passage],
    [
      'a paragraph before',
      (html) => html.replace('<p>', '<p>Tin mới trong ngày.</p><p>'),
      'anchored',
      passage,
    ],
    ['NFD', (html) => html.normalize('NFD'), 'anchored', passage.normalize('NFD')],
    [
      'nbsp',
      (html) => html.replaceAll('một ngày', 'một\u00a0ngày'),
      'anchored',
      passage.replace('một ngày', 'một\u00a0ngày'),
    ],
    [
      'edited',
      (html) => html.replace('một ngày', 'mỗi ngày'),
      'anchored',
      passage.replace('một', 'mỗi'),
    ],
    [
      'deleted',
      (html) => html.replace('<em>ba</em> chuyến một ngày, chuyến đầu rời bến ', ''),
      'orphan',
      'deleted',
    ],
    [
      'another article',
      () => '<p>Trời hôm nay nhiều mây, chiều tối có mưa rào rải rác vài nơi.</p>',
      'orphan',
      'missing',
    ],
    ['an empty page', () => '', 'orphan', 'missing'],
  ];
  test.each(cases)('%s', (_, edit, kind, expected) => {
    const target = take(passage);
    expect(words(target, edit(page))).toEqual([kind, expected]);
  });

  const bad: readonly (readonly [string, Partial<Target['quote']>, Partial<Target>])[] = [
    ['an empty quote', { exact: '' }, {}],
    ['a blank quote', { exact: ' \u00a0\n' }, {}],
    ['50 000 characters', { exact: 'hai tuyến '.repeat(5000) }, {}],
    ['lone surrogates', { exact: '\ud800\udc00\ud800', prefix: '\udfff', suffix: '\ud800' }, {}],
    [
      'no number for a position',
      { exact: 'không có ở đây', prefix: '', suffix: '' },
      { position: { start: Number.NaN, end: -1 } },
    ],
  ];
  test.each(bad)('never throws: %s', (_, quote, rest) => {
    const target = take(passage);
    const [kind] = words({ ...target, ...rest, quote: { ...target.quote, ...quote } }, page);
    expect(kind).toBe('orphan');
  });

  test('goes by the quote alone when the target is of a newer model', () => {
    const target = { ...take(passage), model: 99, position: { start: 0, end: 4 } };
    expect(words(target, page)).toEqual(['anchored', passage]);
  });
});
