import { expect, test } from 'vitest';
import { type BackupFacts, daysWithoutBackup, nextReminder } from '../../../lib/records';

const NOW = new Date('2026-11-30T10:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const facts = (over: Partial<BackupFacts>): BackupFacts => ({
  savedAt: null,
  putOffUntil: null,
  firstNoteAt: daysAgo(40),
  changedAt: daysAgo(1),
  ...over,
});

test.each<[string, Partial<BackupFacts>, number | null]>([
  ['no notes', { firstNoteAt: null, changedAt: null }, null],
  ['never saved, and the first note is new', { firstNoteAt: daysAgo(13.9) }, null],
  ['never saved for two weeks', { firstNoteAt: daysAgo(14) }, 14],
  ['never saved, and nothing was changed for long', { changedAt: daysAgo(30) }, 40],
  ['saved lately', { savedAt: daysAgo(13) }, null],
  ['saved 16 days ago, and changed since', { savedAt: daysAgo(16.5) }, 16],
  [
    'saved 16 days ago, and nothing changed since',
    { savedAt: daysAgo(16), changedAt: daysAgo(17) },
    null,
  ],
  ['put off for three more days', { putOffUntil: daysAgo(-3) }, null],
  ['put off until yesterday', { putOffUntil: daysAgo(1) }, 40],
])('%s', (_, over, days) => {
  expect(daysWithoutBackup(facts(over), NOW)).toBe(days);
});

test('a reminder that is put off comes after a week', () => {
  const putOffUntil = nextReminder(NOW);
  expect(
    daysWithoutBackup(facts({ putOffUntil }), new Date(Date.parse(daysAgo(-7)) - 1)),
  ).toBeNull();
  expect(daysWithoutBackup(facts({ putOffUntil }), new Date(daysAgo(-7)))).toBe(47);
});
