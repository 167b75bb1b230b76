import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema, isAddressless, titleAddress } from '../../../lib/records';

test.each([
  ['https://title.invalid/abc', true],
  ['http://khac.invalid/', true],
  ['https://TITLE.INVALID/abc', true],
  ['https://bao.example/title.invalid/abc', false],
  ['https://title.invalid.bao.example/abc', false],
  ['https://notinvalid/abc', false],
  ['không phải địa chỉ', false],
  ['', false],
])('%j has no known address: %s', (url, expected) => {
  expect(isAddressless(url)).toBe(expected);
});

test.each([
  ['Chợ Quê họp sớm', 'cho que  HOP SOM '],
  ['Điều lệ', 'dieu le'],
])('%j and %j are one title', (one, other) => {
  expect(titleAddress(one)).toBe(titleAddress(other));
});

test('another title has another address, and each is one that an article may have', () => {
  expect(titleAddress('Chợ quê')).not.toBe(titleAddress('Chợ huyện'));
  for (const title of ['Chợ quê', '', 'x'.repeat(10_000)]) {
    expect(isAddressless(titleAddress(title))).toBe(true);
    expect(v.is(articleSchema.entries.urls, [titleAddress(title)])).toBe(true);
  }
});
