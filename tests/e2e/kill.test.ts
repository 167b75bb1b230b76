import { expect, test } from 'vitest';
import { isFine, runKill } from '../kill/run';

/** Each deed with each kill once; `npm run kill` plays 200. */
const ROUNDS = 24;

test('what was acknowledged is there after a kill, once and whole', async () => {
  const outcomes = await runKill({ seed: 20_261_129, rounds: ROUNDS });
  expect(outcomes.filter((outcome) => !isFine(outcome))).toEqual([]);
  expect(outcomes).toHaveLength(ROUNDS);
  // A matrix in which nothing is ever acknowledged would prove nothing.
  expect(outcomes.filter(({ acknowledged }) => acknowledged > 0).length).toBeGreaterThan(
    ROUNDS / 2,
  );
}, 600_000);
