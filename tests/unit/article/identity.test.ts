import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey } from '../../../lib/article/page/identity';
import { countedRuns } from '../../counted-runs';
import { sameSite } from './suffixes';

const SAME: readonly (readonly [
  name: string,
  a: readonly [string, string?],
  b: readonly [string, string?],
])[] = [
  [
    'http and https',
    ['http://tin.example/a-b-609963.html'],
    ['https://tin.example/a-b-609963.html'],
  ],
  ['www', ['https://www.tin.example/muc/bai-viet'], ['https://tin.example/muc/bai-viet']],
  [
    'mobile host',
    ['https://m.tin.example/bai-5047363.html'],
    ['https://tin.example/bai-5047363.html'],
  ],
  [
    'amp host',
    ['https://amp.tin.example/bai-5047363.html'],
    ['https://tin.example/bai-5047363.html'],
  ],
  [
    'amp path',
    ['https://tin.example/amp/muc/bai-viet.html'],
    ['https://tin.example/muc/bai-viet.html'],
  ],
  ['amp ending', ['https://tin.example/muc/bai-viet/amp'], ['https://tin.example/muc/bai-viet/']],
  [
    'tracking',
    ['https://tin.example/muc/bai?utm_source=zalo&fbclid=x'],
    ['https://tin.example/muc/bai'],
  ],
  ['fragment', ['https://tin.example/muc/bai#binh-luan'], ['https://tin.example/muc/bai']],
  [
    'order of parameters',
    ['https://tin.example/doc.aspx?b=2&a=1'],
    ['https://tin.example/doc.aspx?a=1&b=2'],
  ],
  [
    'headline rewritten, number kept',
    ['https://tin.example/muc/tua-cu-post976641.html'],
    ['https://tin.example/muc/tua-moi-post976641.html'],
  ],
  [
    'number with a letter',
    ['https://tin.example/tua-cu-d538952.html'],
    ['https://tin.example/tua-moi-d538952.html'],
  ],
  [
    'canonical wins',
    ['https://m.tin.example/x?id=9', 'https://tin.example/tua-bai-2495349.html'],
    ['https://tin.example/tua-bai-2495349.html'],
  ],
  [
    'canonical may be relative',
    ['https://tin.example/x?id=9', '/tua-bai-2495349.html'],
    ['https://tin.example/tua-bai-2495349.html'],
  ],
  [
    'canonical of another site is not trusted',
    ['https://tin.example/a-100001.html', 'https://khac.example/b-200002.html'],
    ['https://tin.example/a-100001.html'],
  ],
  [
    'canonical that is the home page is not trusted',
    ['https://tin.example/a-100001.html', 'https://tin.example/'],
    ['https://tin.example/a-100001.html'],
  ],
  ['dot of a full host', ['https://tin.example./muc/bai'], ['https://tin.example/muc/bai']],
  [
    'subdomain of com.vn',
    ['https://m.tin.com.vn/a-100001.html'],
    ['https://tin.com.vn/a-100001.html'],
  ],
];

const DIFFERENT: readonly (readonly [name: string, a: string, b: string])[] = [
  ['two articles', 'https://tin.example/a-100001.html', 'https://tin.example/a-100002.html'],
  ['two sites', 'https://tin.example/a-100001.html', 'https://khac.example/a-100001.html'],
  [
    'two documents by parameter',
    'https://tin.example/doc.aspx?id=1',
    'https://tin.example/doc.aspx?id=2',
  ],
  [
    'a year is no number of an article',
    'https://tin.example/2026/bai-mot',
    'https://tin.example/2026/bai-hai',
  ],
  ['two sites of one country domain', 'https://a.com.vn/muc/bai', 'https://b.com.vn/muc/bai'],
  [
    'two bulletins of one day',
    'https://tin.example/ban-tin-20240417.htm',
    'https://tin.example/ket-qua-20240417.htm',
  ],
];

/** Ends of paths, and whether the number in them is the article's own. */
const NUMBERS: readonly (readonly [path: string, number: string | null])[] = [
  ['tua-bai-609963.html', '609963'],
  ['ban-tin-20240417.htm', null],
  ['ban-tin-17042024.htm', null],
  ['20240417', null],
  ['tin/20240417/', null],
  ['d20240417.htm', null],
  ['tua-bai-20240417-vi.htm', null],
  ['tua-bai-123456-20240417.htm', null],
  ['20240417/tua-bai-123456.htm', '123456'],
  // No dates: month 13, 30 February, 29 February of a common year, years that no page is of.
  ['tua-bai-20241317.htm', '20241317'],
  ['tua-bai-20240230.htm', '20240230'],
  ['tua-bai-20230229.htm', '20230229'],
  ['tua-bai-20240229.htm', null],
  ['tua-bai-19890417.htm', '19890417'],
  ['tua-bai-20400101.htm', '20400101'],
  ['tua-bai-39041712.htm', '39041712'],
  // Numbers of press systems that begin with a date, and a moment to the second.
  ['tua-bai-188240417093012345.htm', '188240417093012345'],
  ['tua-bai-20240417093012345.htm', '20240417093012345'],
  ['tua-bai-20240417093012.htm', '20240417093012'],
  ['tua-bai-2024041701.htm', '2024041701'],
  // Six digits in the form of a date are a running number, but where a word says that they are a date.
  ['de-xuat-bai-bo-24-thong-tu-ve-quan-ly-gia-130711.htm', '130711'],
  ['kiem-dinh-tag121230.tpo', '121230'],
  ['ban-tin-130711.htm', null],
  ['tin-ngay-170424.htm', null],
  ['ket-qua-xo-so-240417.htm', null],
  ['ban-tin-609963.htm', '609963'],
  ['phat-ban-tin-moi-130711.htm', '130711'],
  ['hang-ngay-bai-130711.htm', '130711'],
  ['chungay-130711.htm', '130711'],
];

/** The canonical address of one page on another, by the Public Suffix List, and whether it counts. */
const CLAIMS: readonly (readonly [url: string, canonical: string, counts: boolean])[] = [
  ['https://m.dangcongsan.vn/x?id=9', 'https://dangcongsan.vn/bai-100001.html', true],
  ['https://tin.dangcongsan.vn/x?id=9', 'http://dangcongsan.vn/bai-100001.html', true],
  ['https://tin.com.vn/x?id=9', 'https://khac.com.vn/bai-100001.html', false],
  ['https://mallory.blogspot.com/x', 'https://alice.blogspot.com/bai-100001.html', false],
  ['https://mallory.id.vn/x', 'https://alice.id.vn/bai-100001.html', false],
  ['https://mallory.github.io/x', 'https://alice.github.io/bai-100001.html', false],
  ['https://x.hanoi.vn/x', 'https://y.hanoi.vn/bai-100001.html', false],
  ['http://9.9.3.4/x', 'http://1.2.3.4/bai-100001.html', false],
  ['http://1.2.3.4/x', 'http://1.2.3.4/bai-100001.html', true],
  ['http://[2001:db8::1]/x', 'http://[2001:db8::2]/bai-100001.html', false],
  ['https://dangcongsan.vn/x', 'javascript:alert(1)', false],
  ['https://dangcongsan.vn/x', 'ftp://dangcongsan.vn/bai-100001.html', false],
  ['https://dangcongsan.vn/x', 'http://[', false],
];

describe('articleKey', () => {
  test.each(SAME)('is the same whatever the %s', (_, a, b) => {
    expect(articleKey(...a)).toBe(articleKey(...b));
  });

  test.each(DIFFERENT)('tells %s apart', (_, a, b) => {
    expect(articleKey(a)).not.toBe(articleKey(b));
  });

  test.each(NUMBERS)('of a path that ends in %s has the number %s', (path, number) => {
    const key = articleKey(`https://tin.example/muc/${path}`);
    expect(key).toBe(
      number === null ? `tin.example/muc/${path.replace(/\/$/, '')}` : `tin.example#${number}`,
    );
  });

  test.each(CLAIMS)('of %s with the canonical %s counts it: %s', (url, canonical, counts) => {
    const key = articleKey(url, canonical, sameSite);
    expect(key).toBe(articleKey(counts ? canonical : url, null, sameSite));
  });

  test('without the list counts a canonical of an equal host only', () => {
    const canonical = 'https://tin.example/bai-100001.html';
    expect(articleKey('https://www.tin.example/x', canonical)).toBe('tin.example#100001');
    expect(articleKey('https://a.tin.example/x', canonical)).toBe('a.tin.example/x');
  });

  test('keeps a prefix that is a name of its own', () => {
    expect(articleKey('https://m.blogspot.com/x', null, sameSite)).toBe('m.blogspot.com/x');
    expect(articleKey('https://m.alice.blogspot.com/x', null, sameSite)).toBe(
      'alice.blogspot.com/x',
    );
    expect(articleKey('https://www.m.tin.com.vn/x', null, sameSite)).toBe('tin.com.vn/x');
  });

  test('never throws, and gives one id for one address', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          expect(articleKey(url, url)).toBe(articleKey(url, url));
          expect(articleKey(url)).toBe(articleKey(url));
          runs.count(URL.canParse(url));
        },
      ),
    );
    expect(runs.share()).toBeGreaterThan(0.25);
  });
});
