import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWordsDraft } from '../../../../components/library/dossiers/words/words-draft';
import { countedRuns } from '../../../counted-runs';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const oneLine = (typed: string, known: string) => typed.replace(/\s+/g, ' ').trim() || known;

/** A disk that holds one text, and is read some time after it was written. */
function fakeDisk(text: string) {
  const read: string[] = [];
  const saves: (readonly [from: string, to: string])[] = [];
  let mode: 'well' | 'full' | 'throw' = 'well';
  return {
    saves,
    read,
    stored: () => text,
    works(next: typeof mode) {
      mode = next;
    },
    async save(from: string, to: string) {
      saves.push([from, to]);
      if (mode === 'throw') throw new Error('the store was closed');
      if (mode === 'full') return { kind: 'failed', reason: 'full' } as const;
      text = to;
      read.push(to);
      return { kind: 'saved' } as const;
    },
  };
}

test('a space that is typed before a pause stays in the field, and is not stored', async () => {
  const disk = fakeDisk('Báo cáo');
  const draft = createWordsDraft({ text: 'Báo cáo', save: disk.save, settle: oneLine });
  draft.typed('Báo cáo  quý ');
  await pass(300);
  expect(disk.stored()).toBe('Báo cáo quý');
  expect(draft.receive('Báo cáo quý')).toBe(false);
  expect(draft.read()).toBe('Báo cáo  quý ');
  draft.typed('Báo cáo  quý III');
  expect(draft.end()).toBe('Báo cáo quý III');
  await pass(0);
  expect(disk.stored()).toBe('Báo cáo quý III');
});

test('a title that is emptied is not stored, and comes back when the field is left', async () => {
  const disk = fakeDisk('Báo cáo');
  const draft = createWordsDraft({ text: 'Báo cáo', save: disk.save, settle: oneLine });
  draft.typed('');
  await pass(1_000);
  expect([disk.saves, draft.isUnsaved()]).toEqual([[], false]);
  expect(draft.end()).toBe('Báo cáo');
});

test.each(['full', 'throw'] as const)(
  'after a failure (%s) the newest words are saved, not those that failed',
  async (failing) => {
    const disk = fakeDisk('');
    const draft = createWordsDraft({ text: '', save: disk.save });
    disk.works(failing);
    draft.typed('một');
    await pass(300);
    expect(draft.failure()).toBe(failing === 'full' ? 'full' : 'unknown');
    expect(draft.isUnsaved()).toBe(true);
    draft.typed('một hai');
    disk.works('well');
    draft.flush();
    await pass(60_000);
    expect(disk.stored()).toBe('một hai');
    expect(disk.saves.at(-1)).toEqual(['', 'một hai']);
    expect([draft.failure(), draft.isUnsaved()]).toEqual([null, false]);
  },
);

test('a failure is forgotten once the words are as they are stored', async () => {
  const disk = fakeDisk('một');
  const draft = createWordsDraft({ text: 'một', save: disk.save });
  disk.works('full');
  draft.typed('một hai');
  await pass(300);
  draft.typed('một');
  await pass(300);
  expect([draft.failure(), draft.isUnsaved()]).toEqual([null, false]);
});

test('what is on its way when the page goes is followed by what was typed since', async () => {
  const saves: (readonly [string, string])[] = [];
  const draft = createWordsDraft({
    text: '',
    save: (from, to) => {
      saves.push([from, to]);
      return new Promise(() => undefined);
    },
  });
  draft.typed('một');
  await pass(300);
  draft.typed('một hai');
  draft.leave();
  expect(saves).toEqual([
    ['', 'một'],
    ['một', 'một hai'],
  ]);
});

test('what is read late does not take back what was typed meanwhile; another window does change it', async () => {
  const runs = countedRuns();
  const letters = fc.array(fc.constantFrom('a', 'b', ' '), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(letters, fc.array(fc.boolean()), async (keys, readings) => {
      const disk = fakeDisk('');
      const draft = createWordsDraft({ text: '', save: disk.save });
      let [typed, late] = ['', 0];
      for (const [at, key] of keys.entries()) {
        typed += key;
        draft.typed(typed);
        await pass(400);
        // Some of what was stored is read now, in its order.
        for (; readings[at] && disk.read.length > 0; disk.read.shift()) {
          if (disk.read[0] !== disk.stored()) late++;
          expect(draft.receive(disk.read[0] ?? '')).toBe(false);
        }
        expect(draft.read()).toBe(typed);
      }
      runs.count(late > 0);
      for (const text of disk.read) draft.receive(text);
      expect(draft.read()).toBe(typed);
      expect(draft.receive('của cửa sổ khác')).toBe(true);
      expect(draft.read()).toBe('của cửa sổ khác');
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.2);
});
