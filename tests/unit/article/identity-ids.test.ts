import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey, boundedId, migrateArticleId } from '../../../lib/article/page/identity';
import { limits } from '../../../lib/records';

describe('boundedId', () => {
  test.each([['tin.example#5047363'], [''], ['x'.repeat(200)]])('leaves %j as it is', (id) => {
    expect(boundedId(id)).toBe(id);
  });

  test('keeps the host and the beginning of a longer one, and the SHA-256 of the whole', () => {
    const id = `tin.example/muc/${'bai-'.repeat(100)}`;
    const hash = createHash('sha256').update(id).digest('base64url');
    expect(boundedId(id)).toBe(`${id.slice(0, 156)}~${hash}`);
  });

  test.each([[399], [479], [3_999]])('bounds the id of an address of %i characters', (length) => {
    const url = 'https://tin.example/'.padEnd(length, 'bai-');
    const id = boundedId(articleKey(url));
    expect(id.length).toBeLessThanOrEqual(200);
    expect(id.length).toBeLessThanOrEqual(limits.id);
    expect(id).not.toBe(boundedId(articleKey(`${url}x`)));
  });

  test('cuts no character in half', () => {
    const id = boundedId(`tin.example#${'🖊'.repeat(200)}`);
    expect(id.isWellFormed()).toBe(true);
  });

  test('tells ids apart that differ anywhere, and gives its own answers back', () => {
    let longOnes = 0;
    fc.assert(
      fc.property(
        fc.string({ minLength: 190, maxLength: 600, size: 'max' }),
        fc.nat(),
        (id, position) => {
          const at = position % id.length;
          const other = `${id.slice(0, at)}${id[at] === 'a' ? 'b' : 'a'}${id.slice(at + 1)}`;
          expect(boundedId(id)).not.toBe(boundedId(other));
          expect(boundedId(boundedId(id))).toBe(boundedId(id));
          expect(boundedId(id).length).toBeLessThanOrEqual(200);
          longOnes += id.length > 200 ? 1 : 0;
        },
      ),
      { numRuns: 500 },
    );
    expect(longOnes).toBeGreaterThan(250);
  });
});

const LONG = `tin.example/muc/${'bai-'.repeat(60)}x`;

describe('migrateArticleId', () => {
  const rows: readonly (readonly [
    name: string,
    oldId: string,
    urls: readonly string[],
    newId: string,
  ])[] = [
    [
      'a number stays',
      'tin.example#609963',
      ['https://tin.example/a-609963.html'],
      'tin.example#609963',
    ],
    [
      'a date becomes the path',
      'tin.example#20240417',
      ['https://www.tin.example/ban-tin-20240417.htm', 'https://tin.example/b-20240417.htm'],
      'tin.example/ban-tin-20240417.htm',
    ],
    [
      'a date with the day first, too',
      'tin.example#17042024',
      ['https://tin.example/ban-tin-17042024.htm'],
      'tin.example/ban-tin-17042024.htm',
    ],
    [
      'six digits after a word of dates',
      'tin.example#170424',
      ['https://tin.example/ban-tin-170424.htm'],
      'tin.example/ban-tin-170424.htm',
    ],
    [
      'six digits after another word stay',
      'tin.example#170424',
      ['https://tin.example/tua-bai-170424.htm'],
      'tin.example#170424',
    ],
    [
      'eight digits that are no date stay',
      'tin.example#20241317',
      ['https://tin.example/a-20241317.htm'],
      'tin.example#20241317',
    ],
    [
      'a date in a later address only',
      'tin.example#20240417',
      ['https://m2.tin.example/x?id=9', 'https://tin.example/ban-tin-20240417.htm'],
      'tin.example/ban-tin-20240417.htm',
    ],
    [
      'an address of another article stays',
      'tin.example#20240417',
      ['https://tin.example/x?id=9'],
      'tin.example#20240417',
    ],
    [
      'an address of another host stays',
      'tin.example#20240417',
      ['https://tin.example.khac.example/ban-tin-20240417.htm'],
      'tin.example#20240417',
    ],
    [
      'a longer host stays',
      'tin.example#20240417',
      ['https://tin.examples/ban-tin-20240417.htm'],
      'tin.example#20240417',
    ],
    ['no address stays', 'tin.example#20240417', [], 'tin.example#20240417'],
    [
      'a path stays',
      'tin.example/muc/20240417',
      ['https://x.example/'],
      'tin.example/muc/20240417',
    ],
    ['a long path ends in a hash', LONG, [`https://${LONG}`], boundedId(LONG)],
    [
      'a path with a date that is long ends in a hash',
      'tin.example#20240417',
      [`https://tin.example/${'bai-'.repeat(60)}20240417.htm`],
      boundedId(`tin.example/${'bai-'.repeat(60)}20240417.htm`),
    ],
  ];
  test.each(rows)('%s', (_name, oldId, urls, newId) => {
    expect(migrateArticleId(oldId, urls)).toBe(newId);
    // A migration that was broken off is run again.
    expect(migrateArticleId(newId, urls)).toBe(newId);
  });

  test('gives the id that a visit to the same address gives now', () => {
    const url = 'https://tin.example/ban-tin-20240417.htm?utm_source=zalo';
    expect(migrateArticleId('tin.example#20240417', [url])).toBe(boundedId(articleKey(url)));
  });
});
