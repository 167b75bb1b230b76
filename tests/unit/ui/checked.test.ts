import { describe, expect, test } from 'vitest';
import { checkedAs } from '../../../components/ui/checked/checked-words';
import type { Verification } from '../../../lib/records';

const SET = '2026-11-01T02:00:00.000Z';
const NOW = new Date('2026-12-01T02:00:00.000Z');
const verified = (source: string): Verification => ({ state: 'verified', source, at: SET });

describe('the day of a check', () => {
  test.each([
    ['is that of its state', null, 'verified', '', NOW.toISOString()],
    [
      'is another with another state',
      verified('Niên giám'),
      'refuted',
      'Niên giám',
      NOW.toISOString(),
    ],
    ['is that of the first letter of its source', verified(''), 'verified', 'N', NOW.toISOString()],
    ['stays with every further letter', verified('N'), 'verified', 'Ni', SET],
    ['stays when the source is mended', verified('Niên gián'), 'verified', 'Niên giám', SET],
    ['stays when the source is taken out', verified('N'), 'verified', '', SET],
    ['stays where nothing is given', verified(''), 'verified', '', SET],
  ] as const)('%s', (_, known, state, source, at) => {
    expect(checkedAs(state, source, known, NOW)).toEqual({ state, source, at });
  });

  test('what is to be verified has no source', () => {
    expect(checkedAs('open', 'Niên giám', verified('Niên giám'), NOW)).toEqual({
      state: 'open',
      source: '',
      at: NOW.toISOString(),
    });
    expect(checkedAs('none', 'Niên giám', verified('Niên giám'), NOW)).toBeNull();
  });
});
