import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey } from '../../../lib/article/identity';

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
];

describe('articleKey', () => {
  test.each(SAME)('is the same whatever the %s', (_, a, b) => {
    expect(articleKey(...a)).toBe(articleKey(...b));
  });

  test.each(DIFFERENT)('tells %s apart', (_, a, b) => {
    expect(articleKey(a)).not.toBe(articleKey(b));
  });

  test('never throws, and gives one id for one address', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          expect(articleKey(url, url)).toBe(articleKey(url, url));
          expect(articleKey(url)).toBe(articleKey(url));
        },
      ),
    );
  });
});
