import { expect, test } from 'vitest';
import { newspaperPatterns, newspapers } from '../../../lib/records/newspapers';

test('a newspaper stands in the list once, as a bare host', () => {
  const hosts = newspapers.map(({ host }) => host);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
});

test('none lies within another, so that no permission is asked for twice', () => {
  const wide = newspapers.filter(({ chosen }) => chosen !== 'office');
  const inside = newspapers.filter(({ host }) =>
    wide.some((paper) => host.endsWith(`.${paper.host}`)),
  );
  expect(inside).toEqual([]);
});

test('a newspaper stands for its sub-domains, an office for its front door alone', () => {
  expect(newspaperPatterns).toContain('*://*.nhandan.vn/*');
  expect(newspaperPatterns).toContain('*://www.moj.gov.vn/*');
  expect(newspaperPatterns).toContain('*://moj.gov.vn/*');
  // What citizens file there: dichvucong.moj.gov.vn, dichvucong.gov.vn.
  expect(newspaperPatterns.filter((pattern) => /\*\.[^/]*gov\.vn/.test(pattern))).toEqual([]);
});
