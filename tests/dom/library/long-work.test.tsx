import '../messages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useLongWork } from '../../../components/library/frame/use-long-work';
import { LibraryContext, type LibraryParts } from '../../../components/library/library-context';
import type { UndoNotice } from '../../../components/ui/notice/notices';

const outcome = { failed: 'Hỏng', stopped: 'Đã dừng' };
type LongWork = Parameters<ReturnType<typeof useLongWork>>[0];

/** Begins work on a clock of the test's; what is said stands in `said`. */
async function begin(work: LongWork) {
  vi.useFakeTimers();
  const said: (UndoNotice | null)[] = [];
  const parts = { notify: (notice) => void said.push(notice) } as Partial<LibraryParts>;
  const root = document.createElement('div');
  let done: Promise<void> = Promise.resolve();
  function Begun() {
    done = useLongWork()(work, outcome);
    return null;
  }
  await act(() =>
    render(
      <LibraryContext.Provider value={parts as LibraryParts}>
        <Begun />
      </LibraryContext.Provider>,
      root,
    ),
  );
  onTestFinished(() => {
    render(null, root);
    vi.useRealTimers();
  });
  return { said, done, texts: () => said.map((notice) => notice?.text) };
}

test('what is done soon says only that it is done', async () => {
  const { done, texts } = await begin(async ({ progress }) => {
    progress(3);
    return 'Xong';
  });
  await done;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(texts()).toEqual(['Xong']);
});

test('what takes long says how far it is, and ends when it is told to', async () => {
  const { done, said, texts } = await begin(async ({ signal, progress }) => {
    for (let notes = 1; ; notes++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      signal.throwIfAborted();
      progress(notes);
    }
  });
  await vi.advanceTimersByTimeAsync(700);
  expect(texts()).toEqual(['Đang đọc…', 'Đã viết 2 đoạn…']);
  expect(said.at(-1)).toMatchObject({ isBusy: true, action: { label: 'Dừng' } });
  said.at(-1)?.action?.run();
  await vi.advanceTimersByTimeAsync(300);
  await done;
  expect(texts().at(-1)).toBe('Đã dừng');
});

test('what fails says so', async () => {
  const { done, texts } = await begin(() => Promise.reject(new Error('no room')));
  await done;
  expect(texts()).toEqual(['Hỏng']);
});
