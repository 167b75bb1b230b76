import { expect, test } from 'vitest';
import type { Pending } from '../../../lib/annotator/facts';
import {
  markFromAddition,
  nextStep,
  wantedDeletion,
  wantedMark,
} from '../../../lib/annotator/writes/pending';
import type { AnnotationTarget, MarkFields } from '../../../lib/records';
import { readShown } from '../../annotator/fake-page';

const target = (exact: string): AnnotationTarget => ({
  quote: { exact, prefix: '', suffix: '' },
  model: 1,
});
const addition = {
  id: 'a',
  target: target('chỉ tiêu'),
  colour: 'yellow',
  createdAt: '2026-03-01T08:00:00.000Z',
} as const;
const page = readShown({ url: 'https://bao.example/bai', paragraphs: ['Bài.'] });

const pending = (over: Partial<Pending>, ...changes: readonly MarkFields[]): Pending => ({
  key: page.key,
  article: page.snapshot,
  addition: null,
  mayBeAdded: false,
  known: markFromAddition(addition),
  deletedAt: null,
  changes: changes.map((to, at) => ({ changedAt: `2026-03-01T09:00:0${at}.000Z`, to })),
  isSending: false,
  save: { kind: 'saving' },
  failures: 0,
  ...over,
});
const at = '2026-03-01T09:00:00.000Z';
const base = addition.createdAt;

test.each<[string, Pending, unknown]>([
  ['nothing is left', pending({}), null],
  ['a new highlight', pending({ addition }), { kind: 'add', annotation: addition }],
  [
    'one that was recoloured before it was stored is stored as it was made first',
    pending({ addition }, { colour: 'blue' }),
    { kind: 'add', annotation: addition },
  ],
  ['one that was taken back before it was sent', pending({ addition }, { deletedAt: at }), null],
  [
    'one that was taken back and may be stored already',
    pending({ addition, mayBeAdded: true }, { deletedAt: at }),
    { kind: 'add', annotation: addition },
  ],
  [
    'a colour',
    pending({}, { colour: 'blue' }),
    {
      kind: 'patch',
      count: 1,
      patch: { base, at, from: { colour: 'yellow' }, to: { colour: 'blue' } },
    },
  ],
  [
    'several changes go as one, made when the last was',
    pending({}, { colour: 'blue' }, { colour: 'pink' }),
    {
      kind: 'patch',
      count: 2,
      patch: {
        base,
        at: '2026-03-01T09:00:01.000Z',
        from: { colour: 'yellow' },
        to: { colour: 'pink' },
      },
    },
  ],
  ['there and back', pending({}, { colour: 'blue' }, { colour: 'yellow' }), null],
  ['deleted and undone', pending({}, { deletedAt: at }, { deletedAt: null }), null],
  [
    'undone where the deletion is on disk',
    pending({ deletedAt: at }, { deletedAt: null }),
    {
      kind: 'patch',
      count: 1,
      patch: { base, at, from: { deletedAt: at }, to: { deletedAt: null } },
    },
  ],
])('%s', (_, given, step) => {
  expect(nextStep(given)).toEqual(step);
});

test('the mark as it is wanted', () => {
  const given = pending({}, { colour: 'blue' }, { target: target('ba chỉ tiêu') });
  expect(wantedMark(given)).toEqual({
    ...markFromAddition(addition),
    colour: 'blue',
    target: target('ba chỉ tiêu'),
  });
  const unchanged = pending({}, { deletedAt: at });
  expect(wantedMark(unchanged)).toBe(unchanged.known);
});

test.each<[MarkFields[], string | null, string | null]>([
  [[], null, null],
  [[], at, at],
  [[{ deletedAt: at }], null, at],
  [[{ deletedAt: at }, { deletedAt: null }], null, null],
  [[{ deletedAt: null }], at, null],
])('deletions %j of one deleted at %s: %s', (changes, deletedAt, wanted) => {
  expect(wantedDeletion(pending({ deletedAt }, ...changes))).toBe(wanted);
});
