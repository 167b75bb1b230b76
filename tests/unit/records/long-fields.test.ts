import { expect, test } from 'vitest';
import { type FormFields, limits, longFields, parseTags } from '../../../lib/records';

const x = (length: number): string => 'x'.repeat(length);

test.each<[FormFields, readonly string[]]>([
  [{}, []],
  [{ note: x(limits.note) }, []],
  [{ note: x(limits.note + 1) }, ['note']],
  [{ note: `  ${x(limits.note)}\n` }, []],
  [{ number: x(61), place: x(101), subject: x(2_001) }, ['number', 'place', 'subject']],
  [{ number: x(60), place: x(100), subject: x(2_000), year: '2024' }, []],
  [{ year: '20244' }, ['year']],
  [{ tags: parseTags(x(101)) }, ['tags']],
  [{ tags: Array.from({ length: limits.tags + 1 }, (_, at) => `${at}`) }, ['tags']],
  [{ tags: ['chợ'], quote: x(20_001) }, ['quote']],
])('names the fields that are too long %#', (fields, long) => {
  expect(longFields(fields)).toEqual(long);
});
