import { expect, test } from 'vitest';
import { suggestTags } from '../../../lib/records';

test.each([
  ['dat', ['đất đai']],
  ['#cho', ['chợ quê', 'chợ phiên']],
  ['', []],
  ['xa', []],
])('offers tags for %j', (typed, offered) => {
  expect(suggestTags(['chợ quê', 'đất đai', 'chợ phiên', 'chợ'], typed, 2)).toEqual(offered);
});
