import '../messages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useTypedQuery } from '../../../components/library/notes/use-typed-query';
import { type GoTo, usePlace } from '../../../components/library/use-place';
import type { NotesPlace } from '../../../components/ui/address/library-address';

/** The hook over the tab's real address, on a clock of the test's. */
async function typing() {
  vi.useFakeTimers();
  history.replaceState(null, '', '#');
  const root = document.createElement('div');
  const seen: { query: string; type: (query: string) => void } = {
    query: '',
    type: () => undefined,
  };
  function Field({ place, go }: { readonly place: NotesPlace; readonly go: GoTo }) {
    [seen.query, seen.type] = useTypedQuery(place.query, (query, how) =>
      go({ ...place, query }, how),
    );
    return null;
  }
  function Around() {
    const [place, go] = usePlace();
    if (place.view !== 'notes') throw new Error('another page');
    return <Field place={place} go={go} />;
  }
  await act(() => render(<Around />, root));
  onTestFinished(() => {
    render(null, root);
    vi.useRealTimers();
    history.replaceState(null, '', '#');
  });
  return seen;
}

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

test('a letter that is typed while the address follows stays', async () => {
  const seen = await typing();
  let typed = '';
  for (const letter of 'nghi dinh cho que') {
    typed += letter;
    await act(async () => {
      seen.type(typed);
      await vi.advanceTimersByTimeAsync(0);
    });
    // The address is changed, and the next letter comes before anything is drawn anew.
    await act(async () => {
      vi.advanceTimersByTime(200);
      typed += 'x';
      seen.type(typed);
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(seen.query).toBe(typed);
  }
  await pass(400);
  expect(new URLSearchParams(location.hash.slice(1)).get('q')).toBe(typed);
});

test('what the address asks for otherwise is searched for', async () => {
  const seen = await typing();
  await act(async () => {
    seen.type('chợ');
    await vi.advanceTimersByTimeAsync(300);
  });
  for (const query of ['thuế', 'chợ']) {
    await act(() => {
      history.replaceState(null, '', `#q=${query}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await pass(300);
    expect(seen.query).toBe(query);
  }
});
