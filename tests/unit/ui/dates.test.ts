import { expect, test } from 'vitest';
import { formatPublished } from '../../../components/ui/words/dates';

test.each([
  ['2022-05-09T15:03+07:00', 'vi', '15:03 9/5/2022'],
  ['2022-05-09T15:03+07:00', 'en', 'May 9, 2022, 3:03 PM'],
  ['2022-05-09T23:59:59Z', 'vi', '23:59 9/5/2022'],
  ['2022-05-09', 'vi', '9/5/2022'],
  ['2022-05-09', 'en', 'May 9, 2022'],
  ['thứ Hai', 'vi', 'thứ Hai'],
] as const)('shows %s as the page does, in %s', (publishedAt, language, shown) => {
  expect(formatPublished(publishedAt, language).replace(/\s/g, ' ')).toBe(shown);
});
