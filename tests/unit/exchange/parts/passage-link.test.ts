import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLink } from '../../../../lib/exchange/parts/passage-link';
import type { Annotation } from '../../../../lib/records';
import { countedRuns } from '../../../counted-runs';
import { anAnnotation, anArticle } from '../../store/records';

const page = 'https://bao.example/cho-que.html';
const article = anArticle({ urls: [page] });
const noteOn = (exact: string, prefix = '', suffix = ''): Annotation => {
  const note = anAnnotation();
  return { ...note, target: { ...note.target, quote: { exact, prefix, suffix } } };
};
const linkTo = (exact: string, prefix = '', suffix = '', newest?: string): string =>
  passageLink(noteOn(exact, prefix, suffix), article, newest) ?? '';
/** The terms of a link's directive, decoded. */
const termsOf = (link: string): readonly string[] => {
  const [, directive = ''] = link.split('#:~:text=');
  return directive === '' ? [] : directive.split(',').map(decodeURIComponent);
};

describe('the terms of a link', () => {
  test.each<[what: string, exact: string, prefix: string, suffix: string, terms: string[]]>([
    ['a short passage whole', 'Chợ họp sớm', '', '', ['Chợ họp sớm']],
    [
      'words around it in its own paragraph',
      'chợ họp sớm',
      '\nỞ xã này, ',
      ' hơn mọi nơi khác.\n',
      ['Ở xã này,-', 'chợ họp sớm', '-hơn mọi nơi'],
    ],
    ['no words of other paragraphs', 'Chợ họp sớm.', 'ở trên\n', '\nở dưới', ['Chợ họp sớm.']],
    ['no rest of a word', 'họp sớm', 'ong chợ ', ' hơn mọi n', ['chợ-', 'họp sớm', '-hơn mọi']],
    [
      'signs that touch it',
      'họp sớm',
      '\nBà nói: “',
      '”, rồi đi.\n',
      ['Bà nói: “-', 'họp sớm', '-”, rồi đi.'],
    ],
    ['a word that it starts in', 'ợ họp', '\nỞ ch', ' sớm\n', ['Ở-', 'chợ họp', '-sớm']],
    [
      'a number that it ends in',
      'tăng 7',
      '\nGiá ',
      ',5% một năm\n',
      ['Giá-', 'tăng 7,5%', '-một năm'],
    ],
    ['white space of any kind', 'Chợ   họp\u00a0sớm', '', '', ['Chợ họp sớm']],
    [
      'the first and the last words of a long one',
      'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn mười-lăm mười-sáu',
      '',
      '',
      ['một hai ba bốn năm', 'mười-hai mười-ba mười-bốn mười-lăm mười-sáu'],
    ],
    [
      'both ends of several paragraphs',
      'Chợ họp.\nGiữa.\nBà về.',
      '\nSáng nay: ',
      '\nThế thôi.',
      ['Sáng nay:-', 'Chợ họp.', 'Bà về.'],
    ],
    [
      'more words where the last ones stand before too',
      'Mở đầu của bài này.\nBà con đi bầu cử sớm. Rồi bà con đi bầu cử sớm.',
      '',
      '',
      ['Mở đầu của bài này.', 'Rồi bà con đi bầu cử sớm.'],
    ],
    ['half a letter', 'Chợ \ud83d', '', '', ['Chợ \ufffd']],
  ])('%s', (_, exact, prefix, suffix, terms) => {
    expect(termsOf(linkTo(exact, prefix, suffix))).toEqual(terms);
  });

  test('signs of the directive and ends of links in texts are percent-encoded', () => {
    expect(linkTo('a-b, c & (d).')).toBe(`${page}#:~:text=a%2Db%2C%20c%20%26%20%28d%29%2E`);
    expect(linkTo('Chợ')).toBe(`${page}#:~:text=Ch%E1%BB%A3`);
  });

  test('of a passage that the newspaper changed, the newest words without what stood around the old', () => {
    expect(termsOf(linkTo('Chợ họp sớm', '\nMai ', ' nhé\n', 'Chợ họp muộn'))).toEqual([
      'Chợ họp muộn',
    ]);
  });

  test('without a passage, and with one whose only word is too long, the page alone', () => {
    expect(linkTo(' \n ')).toBe(page);
    expect(linkTo('x'.repeat(3_000))).toBe(page);
  });
});

describe('the address of a link', () => {
  const addressOf = (...urls: string[]): string | null =>
    passageLink(noteOn('Chợ'), anArticle({ urls }));
  test.each<[what: string, urls: string[], link: string | null]>([
    [
      'a fragment of its own stays',
      ['https://bao.example/a?b=1#muc-2'],
      'https://bao.example/a?b=1#muc-2:~:text=Ch%E1%BB%A3',
    ],
    [
      'a directive of its own does not',
      ['https://bao.example/a#:~:text=cu'],
      'https://bao.example/a#:~:text=Ch%E1%BB%A3',
    ],
    [
      'nor one behind a fragment',
      ['https://bao.example/a#m:~:text=cu'],
      'https://bao.example/a#m:~:text=Ch%E1%BB%A3',
    ],
    [
      'letters are encoded',
      ['http://bao.example/bài viết'],
      'http://bao.example/b%C3%A0i%20vi%E1%BA%BFt#:~:text=Ch%E1%BB%A3',
    ],
    [
      'the first that leads to a page',
      ['https://x.invalid/a', 'https://bao.example/b'],
      'https://bao.example/b#:~:text=Ch%E1%BB%A3',
    ],
    ['none', [], null],
    ['no scheme but http(s)', ['javascript:alert(1)', 'file:///etc/passwd'], null],
    ['no address', ['bao.example'], null],
    ['a stand-in for an address', ['https://readwise.invalid/abc', 'https://invalid/a'], null],
  ])('%s', (_, urls, link) => {
    expect(addressOf(...urls)).toBe(link);
  });

  test('an article that is not stored has none', () => {
    expect(passageLink(noteOn('Chợ'), null)).toBeNull();
  });
});

describe('any passage', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          'Chính phủ',
          'NĐ-CP',
          '7,5%',
          '“',
          '”.',
          '(',
          '&',
          '-',
          '\n',
          ' ',
          ' ',
          ' ',
          '\ud800',
        ),
      ),
      { maxLength: 40, size: 'max' },
    )
    .map((parts) => parts.join(''));
  /** As words joined by a space. */
  const wordsOf = (value: string): string => value.toWellFormed().split(/\s+/).join(' ');

  test('makes an address whose terms are words of the passage, in its order', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const link = linkTo(exact, prefix, suffix);
        expect(link.length).toBeLessThanOrEqual(2_000);
        expect(new URL(link).href).toBe(link);
        const terms = termsOf(link);
        const passage = terms.filter((each, at) => !isContext(each, at, terms, link));
        runs.count(passage.length === 2);
        if (terms.length === 0) return;
        const [start = '', end = ''] = passage;
        const around = wordsOf(`${prefix}${exact}${suffix}`);
        expect(around).toContain(start);
        expect(around.slice(around.indexOf(start) + start.length)).toContain(end);
        // It is the passage itself, but for the rest of a word at each end.
        expect(passage.length).toBeLessThanOrEqual(2);
        if (passage.length === 1) expect(start).toContain(wordsOf(exact).trim());
      }),
      { numRuns: 2_000 },
    );
    expect(runs.share()).toBeGreaterThan(0.2);
  });

  /** The raw directive tells a prefix by its trailing and a suffix by its leading hyphen: others are encoded. */
  const isContext = (_: string, at: number, __: readonly string[], link: string): boolean => {
    const raw = (link.split('#:~:text=')[1] ?? '').split(',')[at] ?? '';
    return raw.startsWith('-') || raw.endsWith('-');
  };
});
