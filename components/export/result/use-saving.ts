import { useEffect, useRef, useState } from 'preact/hooks';
import { type Format, type FormatContext, type Item, richText } from '../../../lib/exchange';
import { copyRich, copyText } from '../../ui/browser/copy';
import { textFrom } from '../../ui/export/text-from';
import { writeFile } from '../../ui/export/write-file';

/** `text`: the file itself. */
export type CopyForm = 'rich' | 'markdown' | 'text';

export type SavingState =
  | { readonly kind: 'idle' | 'stopped' | 'failed' | 'not-copied' }
  | { readonly kind: 'busy'; readonly notes: number }
  | {
      readonly kind: 'saved';
      readonly notes: number;
      readonly leftOut: number;
      readonly name: string;
    }
  | { readonly kind: 'copied'; readonly notes: number; readonly form: CopyForm };

interface SavingOrder {
  readonly format: Format;
  readonly context: FormatContext;
  readonly read: () => AsyncIterable<Item>;
}

/** Notes between two words on the progress: each word is drawn. */
const NOTES_A_WORD = 50;

/** Writing the file or the clipboard, with progress and a way to stop. */
export function useSaving({ format, context, read }: SavingOrder) {
  const [state, setState] = useState<SavingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  // What was said of another choice says nothing of this one.
  useEffect(() => {
    running.current?.abort();
    setState({ kind: 'idle' });
  }, [format, read]);

  const run = async (work: (signal: AbortSignal) => Promise<SavingState>, fault: SavingState) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current?.abort();
    running.current = controller;
    setState({ kind: 'busy', notes: 0 });
    const settle = (next: SavingState) => {
      if (running.current === controller) setState(next);
    };
    try {
      settle(await work(signal));
    } catch {
      settle(signal.aborted ? { kind: 'stopped' } : fault);
    }
  };

  const save = () =>
    run(
      async (signal) => {
        const progress = (notes: number) => {
          if (notes % NOTES_A_WORD === 0 && !signal.aborted) setState({ kind: 'busy', notes });
        };
        const file = await writeFile(format, read(), context, { signal, progress });
        return { kind: 'saved', ...file };
      },
      { kind: 'failed' },
    );

  const copy = (form: CopyForm) =>
    run(
      async (signal) => {
        let notes = 0;
        const items = counted(read(), signal, () => notes++);
        if (form === 'rich') await copyRich(richText(items, context));
        else await copyText(textFrom(form === 'markdown' ? form : format.id, items, context));
        return { kind: 'copied', notes, form };
      },
      { kind: 'not-copied' },
    );

  return { state, save, copy, stop: () => running.current?.abort() };
}

async function* counted(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
  count: () => void,
): AsyncGenerator<Item> {
  for await (const item of items) {
    signal.throwIfAborted();
    if (item.kind === 'note') count();
    yield item;
  }
}
