import { expect, test } from 'vitest';
import { comparePins, isWithin, pinHeads } from '../../../../lib/records';

test.each([
  ['D12', ['D12']],
  ['D12.K2.pa', ['D12']],
  ['D4.K1;D4.K2', ['D4']],
  ['D141..D143', ['D141', 'D142', 'D143']],
  ['C2.D7;PL3', ['D7', 'PL3']],
  ['PL2', ['PL2']],
  ['C2.M1', ['C2']],
  ['D9..D7', ['D9']],
  ['D5..K2', ['D5']],
  ['D12a', ['D12a']],
  ['', []],
  ['gì đó', []],
])('the articles of %s', (pin, heads) => {
  expect(pinHeads(pin)).toEqual(heads);
});

test.each([
  ['D12.K2.pa', 'D12', true],
  ['D12', 'D12', true],
  ['D12', 'D12.K2', false],
  ['D12.K2', 'D12.K2', true],
  ['D12.K20', 'D12.K2', false],
  ['D120', 'D12', false],
  ['C2.D12.K1', 'D12', true],
  ['C2.D12.K1', 'C2', true],
  ['D10..D14', 'D12', true],
  ['D10..D14', 'D15', false],
  ['D10..D14', 'D12.K1', false],
  ['D4.K1;D9', 'D9', true],
  ['PL12', 'D12', false],
  ['P1', 'p1', false],
  ['D12', '', false],
])('%s within %s: %s', (pin, asked, within) => {
  expect(isWithin(pin, asked)).toBe(within);
});

test('pinpoints are listed from big to small, by number', () => {
  const pins = ['D10', 'PL1', 'D2', 'D2.K3', 'C1', 'D2.K10', 'chưa rõ'];
  expect([...pins].sort(comparePins)).toEqual([
    'C1',
    'PL1',
    'D2',
    'D2.K3',
    'D2.K10',
    'D10',
    'chưa rõ',
  ]);
});
