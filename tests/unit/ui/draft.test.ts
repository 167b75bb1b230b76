import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraft } from '../../../components/ui/note/draft';
import type { SavePatch } from '../../../components/ui/note/save-loop';
import { type Annotation, type AnnotationPatch, limits } from '../../../lib/records';

const stored: Annotation = {
  id: 'a1',
  articleId: 'bao.example/1',
  target: { quote: { exact: 'một đoạn', prefix: '', suffix: '' }, model: 1 },
  colour: 'yellow',
  note: 'Ghi',
  tags: ['chợ'],
  regulationIds: [],
  checked: null,
  others: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
};

/** A disk that merges as the store does, as far as a draft can see, and answers when it is told to. */
function fakeDisk(first: Annotation | null = stored) {
  let record = first;
  let clock = Date.parse(stored.updatedAt);
  const patches: AnnotationPatch[] = [];
  const waiting: (() => void)[] = [];
  let mode: 'at once' | 'when told' | 'throw' | 'full' | 'silent' = 'at once';
  const write = (change: Partial<Annotation>): Annotation => {
    clock += 1_000;
    record = { ...(record ?? stored), ...change, updatedAt: new Date(clock).toISOString() };
    return record;
  };
  const merge = (patch: AnnotationPatch): Annotation => {
    const isKnown = record?.updatedAt === patch.base;
    const { note, ...rest } = patch.to;
    const lost =
      note !== undefined && !isKnown && record?.note !== patch.from.note && record?.note !== note;
    return write({
      ...rest,
      ...(note !== undefined && { note }),
      ...(lost && {
        others: [{ text: record?.note ?? '', device: 'elsewhere', at: stored.updatedAt }],
      }),
    });
  };
  const save: SavePatch = async (patch) => {
    patches.push(patch);
    const answer = () => ({ kind: 'saved', annotation: merge(patch) }) as const;
    if (mode === 'throw') throw new Error('the worker was stopped');
    if (mode === 'full') return { kind: 'failed', reason: 'full' };
    if (mode === 'silent') return new Promise(() => undefined);
    if (record === null) return { kind: 'failed', reason: 'gone' };
    if (mode === 'at once') return answer();
    return new Promise((resolve) => waiting.push(() => resolve(answer())));
  };
  return {
    save,
    patches,
    write,
    record: () => record,
    answers(next: typeof mode) {
      mode = next;
    },
    async answer() {
      waiting.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('is saved after a pause, and says so only then', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  expect(draft.read().state.kind).toBe('saved');
  draft.change({ note: 'Ghi thêm' });
  expect(draft.read().state.kind).toBe('saving');
  await pass(299);
  expect(disk.patches).toEqual([]);
  await pass(1);
  expect(disk.record()?.note).toBe('Ghi thêm');
  expect(draft.read().state.kind).toBe('saved');
  expect(disk.patches).toMatchObject([
    { base: stored.updatedAt, from: { note: 'Ghi' }, to: { note: 'Ghi thêm' } },
  ]);
});

test('is saved while typing goes on without a pause, never more than 800 ms after a key', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  let typed = 'Ghi';
  let checked = 0;
  const since: { text: string; at: number }[] = [];
  for (let key = 0; key < 60; key++) {
    typed += 'a';
    draft.change({ note: typed });
    since.push({ text: typed, at: Date.now() });
    await pass(120);
    const onDisk = disk.record()?.note.length ?? 0;
    const oldest = since.find(({ text }) => text.length > onDisk);
    if (oldest) expect(Date.now() - oldest.at).toBeLessThanOrEqual(800 + 120);
    checked++;
  }
  expect(checked).toBe(60);
  await pass(300);
  expect(disk.record()?.note).toBe(typed);
});

test('one save at a time; what was typed meanwhile goes next and is not called saved before', async () => {
  const disk = fakeDisk();
  disk.answers('when told');
  const draft = createDraft(stored, disk.save);
  draft.change({ note: 'một' });
  await pass(300);
  draft.change({ note: 'một hai' });
  await pass(2_000);
  expect(disk.patches.length).toBe(1);
  expect(draft.read().state.kind).toBe('saving');
  await disk.answer();
  expect(disk.patches.length).toBe(2);
  expect(draft.read().state.kind).toBe('saving');
  await disk.answer();
  expect(draft.read().state.kind).toBe('saved');
  expect(disk.record()).toMatchObject({ note: 'một hai', others: [] });
});

test.each(['throw', 'full', 'silent'] as const)(
  'a save that fails (%s) keeps the text, says so, and is tried again by itself',
  async (failing) => {
    const disk = fakeDisk();
    disk.answers(failing);
    const draft = createDraft(stored, disk.save);
    draft.change({ note: 'giữ lấy' });
    await pass(11_000);
    expect(draft.read().state).toMatchObject({ kind: 'unsaved' });
    expect(draft.read().fields.note).toBe('giữ lấy');
    disk.answers('at once');
    await pass(60_000);
    expect(draft.read().state.kind).toBe('saved');
    expect(disk.record()?.note).toBe('giữ lấy');
  },
);

test('a retry waits longer each time', async () => {
  const disk = fakeDisk();
  disk.answers('full');
  const draft = createDraft(stored, disk.save);
  draft.change({ note: 'x' });
  await pass(300 + 500 + 1_000 + 2_000 + 4_000);
  expect(disk.patches.length).toBe(5);
});

test('the page goes while a save is under way: what was typed since is sent on top of it', async () => {
  const disk = fakeDisk();
  disk.answers('when told');
  const draft = createDraft(stored, disk.save);
  draft.change({ note: 'một' });
  await pass(300);
  draft.change({ note: 'một hai' });
  draft.leave();
  expect(disk.patches.length).toBe(2);
  await disk.answer();
  await disk.answer();
  expect(disk.record()).toMatchObject({ note: 'một hai', others: [] });
});

test('what changed elsewhere is taken over where nothing is unsaved here, and not written back', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  const before = draft.read().revision;
  draft.receive(disk.write({ note: 'Viết ở nơi khác', tags: ['a'] }));
  expect(draft.read()).toMatchObject({
    fields: { note: 'Viết ở nơi khác', tags: ['a'] },
    state: { kind: 'saved' },
  });
  expect(draft.read().revision).toBeGreaterThan(before);
  await pass(5_000);
  expect(disk.patches).toEqual([]);
});

test('changed here and elsewhere: the text here goes on, the other one is kept beside it', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  draft.change({ note: 'Viết ở đây' });
  draft.receive(disk.write({ note: 'Viết ở nơi khác' }));
  expect(draft.read().fields.note).toBe('Viết ở đây');
  await pass(300);
  expect(draft.read().fields.note).toBe('Viết ở đây');
  expect(draft.read().fields.others.map(({ text }) => text)).toEqual(['Viết ở nơi khác']);
  draft.change({ note: 'Viết ở đây nữa' });
  await pass(300);
  expect(disk.record()?.others.length).toBe(1);
});

test('tags of both sides stay, removals too', async () => {
  const disk = fakeDisk({ ...stored, tags: ['a', 'b'] });
  disk.answers('when told');
  const draft = createDraft({ ...stored, tags: ['a', 'b'] }, disk.save);
  draft.change({ note: 'x' });
  await pass(300);
  // The answer brings a tag from elsewhere, while one more was added and one taken out here.
  disk.write({ tags: ['a', 'b', 'c'] });
  draft.change({ tags: ['b', 'd'] });
  await disk.answer();
  expect(draft.read().fields.tags).toEqual(['b', 'c', 'd']);
});

test('typed before the record was there: saved as soon as it is', async () => {
  const disk = fakeDisk(null);
  const draft = createDraft(null, disk.save);
  draft.change({ note: 'gõ ngay' });
  await pass(300);
  expect(draft.read().state.kind).toBe('saving');
  const made = disk.write({ note: '', tags: [] });
  draft.receive(made);
  await pass(0);
  expect(disk.record()).toMatchObject({ note: 'gõ ngay', others: [] });
  expect(draft.read().state.kind).toBe('saved');
});

test('typed into a note that was still being read: it goes on behind what was stored', async () => {
  const disk = fakeDisk();
  const draft = createDraft(null, disk.save);
  draft.change({ note: 'nữa' });
  draft.receive(stored);
  await pass(0);
  expect(disk.record()?.note).toBe('Ghi\nnữa');
});

test('a pause in typing while the note is still being read makes no second text of it', async () => {
  const disk = fakeDisk();
  const draft = createDraft(null, disk.save);
  draft.change({ note: 'nữa' });
  await pass(500);
  draft.receive(stored);
  await pass(0);
  expect(disk.record()).toMatchObject({ note: 'Ghi\nnữa', others: [] });
});

test('a note that is not read within 800 ms keeps nothing from the disk', async () => {
  const disk = fakeDisk(null);
  const draft = createDraft(null, disk.save);
  draft.change({ note: 'nữa' });
  await pass(800);
  expect(disk.patches.map(({ to }) => to)).toEqual([{ note: 'nữa' }]);
});

test('a note over the limit stays as typed, is told at the field and not sent', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  draft.change({ note: 'a'.repeat(limits.note + 1), tags: ['mới'] });
  await pass(300);
  expect(draft.read().state).toEqual({ kind: 'unsaved', reason: 'refused', field: 'note' });
  expect(disk.record()).toMatchObject({ note: 'Ghi', tags: ['mới'] });
  draft.change({ note: 'a'.repeat(limits.note) });
  await pass(300);
  expect(draft.read().state.kind).toBe('saved');
});

test('undo brings back the text from when it was opened, and once more the newer one', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  expect(draft.read().canUndo).toBe(false);
  draft.change({ note: 'Khác hẳn' });
  await pass(300);
  expect(draft.read().canUndo).toBe(true);
  draft.undo();
  await pass(0);
  expect(disk.record()?.note).toBe('Ghi');
  draft.undo();
  await pass(0);
  expect(disk.record()?.note).toBe('Khác hẳn');
});

test('while an input method composes, no text is put under the caret', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  draft.hold();
  draft.receive(disk.write({ note: 'Viết ở nơi khác' }));
  expect(draft.read().fields.note).toBe('Ghi');
  draft.release();
  expect(draft.read().fields.note).toBe('Viết ở nơi khác');
});

test('nor is the stored note, where it comes only then: what was composed goes on behind it', async () => {
  const disk = fakeDisk();
  const draft = createDraft(null, disk.save);
  draft.hold();
  draft.change({ note: 'nướ' });
  const { revision } = draft.read();
  draft.receive(stored);
  expect(draft.read()).toMatchObject({ fields: { note: 'nướ' }, revision });
  draft.change({ note: 'nước' });
  draft.release();
  expect(draft.read().fields.note).toBe('Ghi\nnước');
});

test('an answer to a save that comes while one composes puts nothing under the caret', async () => {
  const disk = fakeDisk();
  const draft = createDraft(stored, disk.save);
  disk.write({ note: 'Viết ở nơi khác' });
  draft.change({ note: 'Ghi a' });
  draft.hold();
  await pass(1_000);
  const { revision } = draft.read();
  expect(draft.read().fields.note).toBe('Ghi a');
  draft.change({ note: 'Ghi ă' });
  await pass(1_000);
  expect(draft.read()).toMatchObject({ fields: { note: 'Ghi ă' }, revision });
  draft.release();
  await pass(1_000);
  expect(draft.read()).toMatchObject({ fields: { note: 'Ghi ă' }, state: { kind: 'saved' } });
  expect(disk.record()).toMatchObject({ note: 'Ghi ă' });
  expect(disk.record()?.others).toHaveLength(1);
});

test('two editors that type by turns end with the same text, saved', async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 700 })), { maxLength: 12 }),
      async (turns) => {
        const disk = fakeDisk();
        const [one, two] = [createDraft(stored, disk.save), createDraft(stored, disk.save)];
        let key = 0;
        for (const [isOne, pause] of turns) {
          key++;
          if (isOne) one.change({ note: `${one.read().fields.note}a${key}` });
          else two.change({ note: `${two.read().fields.note}b${key}` });
          await pass(pause);
        }
        await pass(5_000);
        const record = disk.record();
        if (record === null) throw new Error('gone');
        one.receive(record);
        two.receive(record);
        expect(one.read().state.kind).toBe('saved');
        expect(two.read().fields.note).toBe(one.read().fields.note);
        checked++;
      },
    ),
    { numRuns: 60 },
  );
  expect(checked).toBe(60);
});

test('a highlight that comes while its note is on its way: the note is sent again by itself', async () => {
  let answer: (result: Awaited<ReturnType<SavePatch>>) => void = () => undefined;
  const patches: AnnotationPatch[] = [];
  const save: SavePatch = (patch) => {
    patches.push(patch);
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const draft = createDraft(null, save);
  draft.change({ note: 'Ba nơi' });
  void draft.keep();
  draft.receive({ ...stored, note: '' });
  answer({ kind: 'failed', reason: 'gone', kept: true });
  await vi.waitFor(() => expect(patches).toHaveLength(2));
  const written = { ...stored, note: 'Ba nơi', updatedAt: '2026-01-01T00:00:05.000Z' };
  answer({ kind: 'saved', annotation: written });
  await vi.waitFor(() => expect(draft.read().state.kind).toBe('saved'));
  expect(patches[1]).toMatchObject({ base: stored.updatedAt, to: { note: 'Ba nơi' } });
});
