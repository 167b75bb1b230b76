import { useEffect, useState } from 'preact/hooks';
import type { Format, FormatContext, Item, TextFile } from '../../lib/exchange';

/** Notes in a preview: enough to see the form. */
const MAX_NOTES = 30;
/** UTF-16 code units of each of its files. */
const MAX_CHARS = 20_000;

export type PreviewState =
  | { readonly kind: 'loading' | 'empty' | 'failed' }
  /** A format that is no text is drawn as paper. */
  | { readonly kind: 'paper'; readonly items: readonly Item[]; readonly isCut: boolean }
  | { readonly kind: 'text'; readonly files: readonly TextFile[]; readonly isCut: boolean };

interface PreviewOrder {
  readonly format: Format;
  readonly context: FormatContext;
  /** Reads the items that will be written. */
  readonly read: () => AsyncIterable<Item>;
  /** What the items follow from: another one makes another preview. */
  readonly revision: number;
}

/** The beginning of what will be written. */
export function usePreview({ format, context, read, revision }: PreviewOrder): PreviewState {
  const [state, setState] = useState<PreviewState>({ kind: 'loading' });
  useEffect(() => {
    let isOver = false;
    const settle = (next: PreviewState) => {
      if (!isOver) setState(next);
    };
    preview(format, context, read()).then(settle, () => settle({ kind: 'failed' }));
    return () => {
      isOver = true;
    };
  }, [format, context, read, revision]);
  return state;
}

async function preview(
  format: Format,
  context: FormatContext,
  all: AsyncIterable<Item>,
): Promise<PreviewState> {
  const { items, isCut } = await firstItems(all);
  if (items.length === 0) return { kind: 'empty' };
  if (format.preview === null) return { kind: 'paper', items, isCut };
  const files: TextFile[] = [];
  for await (const file of format.preview(items, context)) {
    files.push({ ...file, text: file.text.slice(0, MAX_CHARS) });
  }
  const isLong = files.some(({ text }) => text.length === MAX_CHARS);
  return { kind: 'text', files, isCut: isCut || isLong };
}

async function firstItems(all: AsyncIterable<Item>) {
  const items: Item[] = [];
  let notes = 0;
  for await (const item of all) {
    if (item.kind === 'note') notes++;
    if (notes > MAX_NOTES) return { items, isCut: true };
    items.push(item);
  }
  return { items, isCut: false };
}
