import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAddress } from '../../../../../lib/exchange/parts/said/web-address';
import { countedRuns } from '../../../../counted-runs';

test.each([
  ['https://bao.example/cho-que.html', 'https://bao.example/cho-que.html'],
  ['http://bao.example/bài viết', 'http://bao.example/b%C3%A0i%20vi%E1%BA%BFt'],
  ['https://báo.example/?a=1&b=[2]|^', 'https://xn--bo-mia.example/?a=1&b=%5B2%5D%7C%5E'],
  ['https://bao.example/100%', 'https://bao.example/100%25'],
  ['https://bao.example/#a#b', 'https://bao.example/#a%23b'],
  ['https://ai:mat-khau@bao.example/', 'https://bao.example/'],
  ['http://[::1]/x', 'http://[::1]/x'],
  ['https://bao.example/"><script>', 'https://bao.example/%22%3E%3Cscript%3E'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['\\\\may-khac\\tep', null],
  ['ms-word:ofe|u|https://bao.example/x.docx', null],
  ['https://bai-nhap.invalid/1', null],
  ['https://INVALID./1', null],
  ['https://invalid.example/1', 'https://invalid.example/1'],
  ['không phải địa chỉ', null],
  ['', null],
  [null, null],
])('%j is linked as %j', (text, address) => expect(webAddress(text)).toBe(address));

test('a link has the letters of RFC 3986 only, and stays the same when it is read again', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (path) => {
      const address = webAddress(`https://bao.example/${path}`);
      expect(address).toMatch(
        /^https:\/\/bao\.example\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i,
      );
      expect(webAddress(address)).toBe(address);
      runs.count(/[^\w/]/.test(path));
    }),
    { numRuns: 2000 },
  );
  expect(runs.share()).toBeGreaterThan(0.8);
});
