import '../messages';
import { describe, expect, test } from 'vitest';
import { createNotices, MAX_DEEDS, type UndoNotice } from '../../../components/ui/notice/notices';

const UNDO = 'Hoàn tác';

function open() {
  const shown: (UndoNotice | null)[] = [];
  const undone: string[] = [];
  const notices = createNotices((notice) => shown.push(notice));
  const last = () => shown.at(-1) ?? null;
  /** A deed whose way back ends with what is given. */
  const done = (text: string, end: UndoNotice | null = null) =>
    notices.notify({
      text,
      action: {
        label: UNDO,
        run: () => {
          undone.push(text);
          notices.notify(end);
        },
      },
    });
  return { ...notices, done, undone, last };
}

describe('deeds of a window', () => {
  test('are taken back one after the other, and each is said', () => {
    const { done, undoLast, undone, last } = open();
    for (const text of ['một', 'hai', 'ba']) done(text);
    for (const text of ['ba', 'hai', 'một']) {
      expect(undoLast()).toBe(true);
      expect(last()).toEqual({ text: `Đã hoàn tác: ${text}` });
    }
    expect(undoLast()).toBe(false);
    expect(undone).toEqual(['ba', 'hai', 'một']);
  });

  test('stay in reach when the notice goes, and when another word is said', () => {
    const { done, notify, undoLast, undone } = open();
    done('một');
    notify(null);
    notify({ text: 'Đã chép.' });
    expect(undoLast()).toBe(true);
    expect(undone).toEqual(['một']);
  });

  test('are taken back once, by the button or by the key', () => {
    const { done, undoLast, undone, last } = open();
    done('một');
    const press = last()?.action?.run;
    press?.();
    press?.();
    expect(undoLast()).toBe(false);
    expect(undone).toEqual(['một']);
  });

  test(`are forgotten when there are more than ${MAX_DEEDS}`, () => {
    const { done, undoLast, undone } = open();
    for (let at = 0; at < MAX_DEEDS + 5; at++) done(`${at}`);
    while (undoLast()) expect(undone.length).toBeLessThanOrEqual(MAX_DEEDS);
    expect(undone).toHaveLength(MAX_DEEDS);
    expect(undone.at(-1)).toBe('5');
  });

  test('that were changed since say so in their own words', () => {
    const { done, undoLast, last } = open();
    const kept = { text: '2 ghi chú vừa được sửa ở nơi khác nên để nguyên.' };
    done('một', kept);
    undoLast();
    expect(last()).toEqual(kept);
  });

  test('that could not be taken back can be tried again, by the key too', () => {
    const { done, undoLast, undone, last } = open();
    done('một', { text: 'Không ghi được.', action: { label: 'Thử lại', run: () => undefined } });
    undoLast();
    expect(last()).toMatchObject({ text: 'Không ghi được.', action: { label: 'Thử lại' } });
    expect(undoLast()).toBe(true);
    expect(undone).toEqual(['một', 'một']);
  });

  test('a word that it goes on does not end it', () => {
    const { notify, undoLast, last } = open();
    notify({ text: 'một', action: { label: UNDO, run: () => undefined } });
    undoLast();
    notify({ text: 'Đang sửa 900 ghi chú…', isBusy: true });
    expect(last()?.isBusy).toBe(true);
    notify(null);
    expect(last()).toEqual({ text: 'Đã hoàn tác: một' });
  });

  test('what is tried again, or leads elsewhere, is no way back', () => {
    const { notify, undoLast } = open();
    notify({ text: 'Đã thêm.', action: { label: 'Mở hồ sơ', run: () => expect.unreachable() } });
    expect(undoLast()).toBe(false);
  });
});
