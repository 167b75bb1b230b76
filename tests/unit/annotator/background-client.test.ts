import { expect, test } from 'vitest';
import { askTwice, createClient } from '../../../lib/annotator/writes/background-client';
import { testClock } from '../../annotator/clock';

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

/** What Firefox says of a background that ended under the question. */
const ended = new Error('Could not establish connection. Receiving end does not exist.');

test.each([
  ['an answer', ['ok'], { kind: 'answered', value: 'ok' }, 1],
  ['a worker that died once', [dead, 'ok'], { kind: 'answered', value: 'ok' }, 2],
  ['a worker that died twice', [dead, dead], { kind: 'failed', reason: 'unknown' }, 2],
  ['a background that ended twice', [ended, ended], { kind: 'failed', reason: 'unknown' }, 2],
  [
    'an extension that was updated',
    [new Error('Extension context invalidated.'), new Error('Extension context invalidated.')],
    { kind: 'failed', reason: 'outdated' },
    2,
  ],
] as const)('%s', async (_, answers, reply, times) => {
  const { question, asked } = background(...answers);
  expect(await askTwice(question, () => true)).toEqual(reply);
  expect(asked()).toBe(times);
});

test('nothing is asked once the extension is gone', async () => {
  const { question, asked } = background('ok');
  expect(await askTwice(question, () => false)).toEqual({ kind: 'failed', reason: 'outdated' });
  expect(asked()).toBe(0);
});

test('a question that is never answered fails after its deadline, and its late answer is nobody’s', async () => {
  const clock = testClock();
  let answer = (_: unknown): void => {};
  const send = () => new Promise<unknown>((resolve) => (answer = resolve));
  const replies: unknown[] = [];
  const client = createClient({ send, alive: () => true, clock });
  void client('switchOff', undefined).then((reply) => replies.push(reply));
  await clock.pass(19_000);
  expect(replies).toEqual([]);
  await clock.pass(2_000);
  answer({ kind: 'saved' });
  await clock.pass(0);
  expect(replies).toEqual([{ kind: 'failed', reason: 'unknown' }]);
});

test('an answered question leaves no timer', async () => {
  const clock = testClock();
  const client = createClient({ send: async () => ({ kind: 'saved' }), alive: () => true, clock });
  expect(await client('switchOff', undefined)).toEqual({
    kind: 'answered',
    value: { kind: 'saved' },
  });
  expect(clock.waiting()).toBe(0);
});
