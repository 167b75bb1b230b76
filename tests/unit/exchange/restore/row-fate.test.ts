import { expect, test } from 'vitest';
import { decideVersions } from '../../../../lib/exchange/restore/restore-versions';
import {
  decideArticle,
  decideDossier,
  decideMention,
  decideNote,
  decideRegulation,
  decideSettings,
} from '../../../../lib/exchange/restore/row-fate';
import { type Annotation, defaultSettings, limits } from '../../../../lib/records';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from '../../store/records';

const day = (number: number): string => new Date(Date.UTC(2026, 9, number)).toISOString();
const note = (updatedDay: number, over: Partial<Annotation> = {}): Annotation =>
  anAnnotation({ updatedAt: day(updatedDay), ...over });
const tombstone = (deletedDay: number): Annotation =>
  note(deletedDay, {
    target: { quote: { exact: '', prefix: '', suffix: '' }, model: 1 },
    deletedAt: day(deletedDay),
    purgedAt: day(deletedDay + 30),
  });
const decided = decideNote('ourprofl');

test.each<[string, Annotation, Annotation, string]>([
  ['as it is', note(1), note(1), 'same'],
  ['older than what stands here', note(2, { note: 'mới' }), note(1, { note: 'cũ' }), 'newer-here'],
  ['older than its deletion here', note(3, { deletedAt: day(3) }), note(2), 'in-trash'],
  ['emptied for good here', tombstone(1), note(1, { note: 'Hỏi lại.' }), 'in-trash'],
  [
    'emptied for good here, in the trash there',
    tombstone(1),
    note(1, { note: 'Hỏi lại.', deletedAt: day(1) }),
    'in-trash',
  ],
])('a note of a file that is %s is skipped', (_, stored, row, reason) => {
  expect(decided(stored, row)).toEqual({ row: null, reason });
});

test('a later note takes the place of an older one', () => {
  const row = note(2, { note: 'mới', colour: 'pink', tags: ['a'] });
  expect(decided(note(1), row)).toEqual({ row, reason: null });
});

test('a note that was changed behind its deletion here comes out of the trash', () => {
  const row = note(3, { note: 'viết tiếp' });
  expect(decided(note(2, { deletedAt: day(2) }), row).row?.deletedAt).toBeNull();
});

test('times with an offset are compared as times', () => {
  const stored = note(1, { updatedAt: '2026-10-01T00:30:00.000Z', note: 'a' });
  const row = note(1, { updatedAt: '2026-10-01T07:00:00.000+07:00', note: 'b' });
  expect(decided(stored, row).reason).toBe('newer-here');
});

test.each<[string, string, string, readonly string[]]>([
  ['another text', 'Hỏi ông An.', 'Hỏi bà Bình.', ['Hỏi ông An.']],
  ['a text that was only typed further', 'Hỏi ông An.', 'Hỏi ông An. Và bà Bình.', []],
  ['no text', '', 'Hỏi bà Bình.', []],
  ['a text that was emptied later', 'Hỏi ông An.', '', ['Hỏi ông An.']],
  ['the same text', 'Hỏi ông An.', 'Hỏi ông An.', []],
])('%s here stays beside a later one, where it is not in it', (_, here, there, others) => {
  const { row } = decided(note(1, { note: here }), note(2, { note: there, colour: 'blue' }));
  expect(row?.note).toBe(there);
  expect(row?.others.map(({ text }) => text)).toEqual(others);
  for (const other of row?.others ?? [])
    expect(other).toMatchObject({ device: 'ourprofl', at: day(1) });
});

test('texts that wait on both sides are all kept, however many', () => {
  const others = (side: string) =>
    Array.from({ length: limits.others }, (_, at) => ({
      text: `${side} ${at}.`,
      device: side,
      at: day(1),
    }));
  const stored = note(1, { note: 'của ta.', others: others('ta') });
  const row = note(2, { note: 'của họ.', others: others('họ') });
  const merged = decided(stored, row).row;
  expect(merged?.others).toHaveLength(limits.others);
  const all = merged?.others.map(({ text }) => text).join('\n') ?? '';
  for (const { text } of [...stored.others, ...row.others, { text: 'của ta.' }])
    expect(all).toContain(text);
  if (merged) expect(decided(merged, row)).toEqual({ row: null, reason: 'same' });
});

test('where there is no room for a text, the note stays as it is', () => {
  const others = Array.from({ length: limits.others }, (_, at) => ({
    text: String(at % 10).repeat(limits.note - 1 - at),
    device: 'x',
    at: day(1),
  }));
  const stored = note(1, { note: 'của ta', others });
  expect(decided(stored, note(2, { note: 'của họ' }))).toEqual({ row: null, reason: 'too-long' });
});

test('what was written after a note went to the trash comes back though it was emptied here since', () => {
  const row = note(2, { note: 'Viết thêm ở máy khác.' });
  expect(decided(tombstone(1), row)).toEqual({ row, reason: null });
});

test('a note that was emptied for good elsewhere is in the trash here, with its words', () => {
  const purged = note(2, { deletedAt: day(2), purgedAt: day(2) });
  const { row } = decided(note(1, { note: 'Hỏi lại.' }), purged);
  expect(row).toEqual(note(2, { note: 'Hỏi lại.', deletedAt: day(2) }));
  if (row) expect(decided(row, purged).reason).toBe('same');
});

test('an article has all its addresses, and what was said of it last', () => {
  const stored = anArticle({ title: 'Cũ', urls: ['https://a.example/1'], updatedAt: day(1) });
  const row = anArticle({ title: 'Mới', urls: ['https://a.example/2'], updatedAt: day(2) });
  const urls = ['https://a.example/1', 'https://a.example/2'];
  expect(decideArticle(stored, row).row).toEqual({ ...row, urls });
  expect(decideArticle({ ...row, urls }, stored)).toEqual({ row: null, reason: 'newer-here' });
});

test.each([
  ['recognised', 'edited', 1, 'edited'],
  ['edited', 'recognised', 1, null],
  ['edited', 'confirmed', 2, null],
  ['edited', 'edited', 2, 'edited'],
  ['edited', 'edited', 1, null],
  ['confirmed', 'confirmed', 1, null],
] as const)('a document here %s, in the file %s on day %i', (here, there, updatedDay, written) => {
  const stored = aRegulation({ state: here, subject: 'ta', updatedAt: day(1) });
  const row = aRegulation({
    state: there,
    subject: 'họ',
    updatedAt: day(updatedDay),
    spellings: ['QĐ 55'],
  });
  const merged = decideRegulation(stored, row).row;
  expect(merged?.spellings).toEqual([...stored.spellings, 'QĐ 55']);
  expect(merged?.subject).toBe(written === null ? 'ta' : 'họ');
  if (merged) expect(decideRegulation(merged, row).row).toBeNull();
});

test.each([
  ['recognised', 1, 'rejected', 1, true],
  ['rejected', 1, 'recognised', 2, false],
  ['rejected', 1, 'confirmed', 2, true],
  ['rejected', 2, 'confirmed', 1, false],
] as const)(
  'a mention here %s on day %i, in the file %s on day %i',
  (here, since, there, then, isWritten) => {
    const stored = aMention({ state: here, updatedAt: day(since) });
    const row = aMention({ state: there, updatedAt: day(then) });
    expect(decideMention(stored, row).row).toEqual(isWritten ? row : null);
  },
);

test('dossiers and settings', () => {
  const dossier = {
    id: 'd',
    title: 'Chợ',
    items: [],
    createdAt: day(1),
    updatedAt: day(2),
    deletedAt: null,
  };
  expect(decideDossier(dossier, { ...dossier, updatedAt: day(1) }).reason).toBe('newer-here');
  expect(
    decideDossier({ ...dossier, deletedAt: day(4) }, { ...dossier, updatedAt: day(3) }).reason,
  ).toBe('in-trash');
  const settings = { ...defaultSettings, ownLink: 'https://a.example' };
  expect(decideSettings(false)(defaultSettings, settings).reason).toBe('newer-here');
  expect(decideSettings(true)(defaultSettings, settings).row).toEqual(settings);
});

const text = (at: number, hash: string) => aVersion({ seenAt: day(at), hash });

test('texts: what stands here stays, and one that says nothing new is not added', () => {
  const stored = [text(1, 'a'), text(5, 'b')];
  const rows = [
    text(1, 'a'),
    text(2, 'a'),
    text(3, 'c'),
    text(5, 'x'),
    text(9, 'b'),
    text(10, 'd'),
  ];
  expect(decideVersions(stored, rows, []).map(({ row, reason }) => row?.hash ?? reason)).toEqual([
    'same',
    'same',
    'c',
    'newer-here',
    'same',
    'd',
  ]);
});

test('texts: no more than are kept, the first and the latest of the file before others', () => {
  const stored = Array.from({ length: limits.versions - 2 }, (_, at) => text(at * 2, `s${at}`));
  const rows = Array.from({ length: 5 }, (_, at) => text(at * 2 + 1, `f${at}`));
  const added = decideVersions(stored, rows, []).filter(({ row }) => row !== null);
  expect(added).toHaveLength(2);
  const many = Array.from({ length: limits.versions + 3 }, (_, at) => text(at, `f${at}`));
  const fresh = decideVersions([], many, []).flatMap(({ row }) => row ?? []);
  expect([fresh.length, fresh[0]?.hash, fresh.at(-1)?.hash]).toEqual([
    limits.versions,
    'f0',
    `f${limits.versions + 2}`,
  ]);
});
