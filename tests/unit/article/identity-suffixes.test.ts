import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { openSuffixes } from '../../../lib/article/page/identity';
import { rules, sameSite, suffixes } from './suffixes';

const oracle = (host: string): string | null => getDomain(host, { allowPrivateDomains: true });

describe('registrableDomain', () => {
  test.each([
    ['tin.example', 'tin.example', 'a top level that the list does not have'],
    ['www.dangcongsan.vn', 'dangcongsan.vn', 'a paper'],
    ['evil.dangcongsan.vn', 'dangcongsan.vn', 'another host of it'],
    ['m.nld.com.vn', 'nld.com.vn', 'a second level'],
    ['com.vn', null, 'a suffix itself'],
    ['vn', null, 'a single label'],
    ['localhost', null, 'a host without a domain'],
    ['chinhphu.gov.vn', 'chinhphu.gov.vn', 'a ministry'],
    ['xaydung.hanoi.vn', 'xaydung.hanoi.vn', 'a place as a suffix'],
    ['hanoi.vn', null, 'a place itself'],
    ['hanoimoi.vn', 'hanoimoi.vn', 'a paper named like a place'],
    ['a.b.id.vn', 'b.id.vn', 'domains of persons'],
    ['alice.blogspot.com', 'alice.blogspot.com', 'the private part'],
    ['www.alice.github.io', 'alice.github.io', 'the private part, deeper'],
    ['blogspot.com', null, 'a private suffix itself'],
    ['a.b.ck', 'a.b.ck', 'a wildcard'],
    ['b.ck', null, 'a wildcard itself'],
    ['www.ck', 'www.ck', 'an exception of a wildcard'],
    ['a.www.ck', 'www.ck', 'below an exception'],
    ['a.city.kawasaki.jp', 'city.kawasaki.jp', 'an exception in a second level'],
    ['a.b.kawasaki.jp', 'a.b.kawasaki.jp', 'a wildcard in a second level'],
    ['WWW.Tin.COM.VN', 'tin.com.vn', 'capitals'],
    ['tin.com.vn.', 'tin.com.vn', 'the dot of a full name'],
    ['a.xn--85x722f.com.cn', 'xn--85x722f.com.cn', 'punycode'],
    ['a.xn--55qx5d.cn', 'a.xn--55qx5d.cn', 'a suffix in punycode'],
    ['xn--55qx5d.cn', null, 'a suffix in punycode itself'],
    ['1.2.3.4', null, 'an address of numbers'],
    ['[2001:db8::1]', null, 'an address of version 6'],
    ['[::ffff:1.2.3.4]', null, 'an address of version 6 with one of 4'],
    ['tin..vn', null, 'an empty label'],
    ['', null, 'nothing'],
    ['.', null, 'a dot'],
    ['a.constructor', 'a.constructor', 'a top level named like a method'],
    ['a.__proto__', 'a.__proto__', 'a top level named like a prototype'],
  ])('of %s is %s: %s', (host, domain, _why) => {
    expect(suffixes.registrableDomain(host)).toBe(domain);
  });

  test('is what tldts says, for every rule of the list and hosts around it', () => {
    const hosts = rules.flatMap((rule) => {
      const name = rule.replace('!', '').replace('*', 'any');
      return [name, `tin.${name}`, `www.tin.${name}`, `x${name}`, name.replace(/^[^.]+\./, '')];
    });
    const wrong = hosts.filter((host) => suffixes.registrableDomain(host) !== oracle(host));
    expect(wrong).toEqual([]);
    expect(hosts.length).toBeGreaterThan(40_000);
  });

  test('is what tldts says, for hosts of labels that lists have', () => {
    let checked = 0;
    let withDomain = 0;
    const label = fc.oneof(
      fc.constantFrom('www', 'm', 'tin', 'com', 'net', 'gov', 'edu', 'id', 'co', 'hanoi', 'hue'),
      fc.constantFrom('blogspot', 'github', 'kawasaki', 'city', 'compute', 'xn--55qx5d', 's3'),
      fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
    );
    const topLevel = fc.constantFrom(
      'vn',
      'com',
      'io',
      'jp',
      'ck',
      'cn',
      'uk',
      'example',
      'xn--p1ai',
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), topLevel, (labels, last) => {
        const host = [...labels, last].join('.');
        const domain = suffixes.registrableDomain(host);
        expect(domain).toBe(oracle(host));
        checked += 1;
        withDomain += domain === null ? 0 : 1;
      }),
      { numRuns: 5_000 },
    );
    expect(checked).toBe(5_000);
    expect(withDomain).toBeGreaterThan(2_500);
  });
});

describe('openSuffixes', () => {
  test.each([
    [null],
    ['rules'],
    [{}],
    [{ rules: null }],
    [{ rules: {} }],
    [{ rules: { vn: 1 } }],
    [[]],
  ])('calls %j broken', (broken) => {
    expect(openSuffixes(broken)).toEqual({ kind: 'broken' });
  });
});

describe('sameSiteBy the list', () => {
  test.each([
    ['www.dangcongsan.vn', 'dangcongsan.vn', true],
    ['evil.dangcongsan.vn', 'dangcongsan.vn', true],
    ['alice.blogspot.com', 'mallory.blogspot.com', false],
    ['a.id.vn', 'b.id.vn', false],
    ['1.2.3.4', '9.9.3.4', false],
    ['1.2.3.4', '1.2.3.4', true],
    ['localhost', 'localhost', true],
    ['com.vn', 'tin.com.vn', false],
    ['TIN.com.vn.', 'tin.com.vn', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
    expect(sameSite(b, a)).toBe(same);
  });
});
