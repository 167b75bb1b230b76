import { expect, test } from 'vitest';
import { ask } from '../../../lib/annotator/remote';

/** A background that answers each question with the next of these. */
const background = (...answers: (string | Error)[]) => {
  let asked = 0;
  return {
    asked: () => asked,
    question: async () => {
      const answer = answers[asked++];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('silent');
      return answer;
    },
  };
};
const dead = new Error(
  'A listener indicated an asynchronous response, but the message channel closed',
);

test.each([
  ['an answer', ['ok'], { kind: 'answered', value: 'ok' }, 1],
  ['a worker that died once', [dead, 'ok'], { kind: 'answered', value: 'ok' }, 2],
  ['a worker that died twice', [dead, dead], { kind: 'failed', reason: 'unknown' }, 2],
  [
    'an extension that was updated',
    [new Error('Extension context invalidated.'), new Error('Extension context invalidated.')],
    { kind: 'failed', reason: 'outdated' },
    2,
  ],
] as const)('%s', async (_, answers, reply, times) => {
  const { question, asked } = background(...answers);
  expect(await ask(question, () => true)).toEqual(reply);
  expect(asked()).toBe(times);
});

test('nothing is asked once the extension is gone', async () => {
  const { question, asked } = background('ok');
  expect(await ask(question, () => false)).toEqual({ kind: 'failed', reason: 'outdated' });
  expect(asked()).toBe(0);
});
