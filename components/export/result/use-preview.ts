import { useEffect, useState } from 'preact/hooks';
import {
  type Format,
  type FormatContext,
  type Item,
  type Said,
  said,
  type TextFile,
} from '../../../lib/exchange';

/** Notes in a preview: enough to see the form. */
const MAX_NOTES = 30;
/** UTF-16 code units of each of its files. */
const MAX_CHARS = 20_000;

export type PreviewState =
  | { readonly kind: 'loading' | 'failed' }
  /** Nothing would be written: no notes, no documents of theirs, or none that the form has a place for. */
  | { readonly kind: 'empty'; readonly lacks: 'notes' | 'documents' | 'place' }
  /** A format that is no text is drawn as paper. */
  | { readonly kind: 'paper'; readonly said: readonly Said[]; readonly isCut: boolean }
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

/** Of HTML, nobody wants to see the source. */
const isPaper = ({ id, preview }: Format): boolean => preview === null || id === 'html';

async function preview(
  format: Format,
  context: FormatContext,
  wanted: AsyncIterable<Item>,
): Promise<PreviewState> {
  const { items, isCut } = await firstItems(wanted);
  if (items.length === 0) return { kind: 'empty', lacks: 'notes' };
  if (isPaper(format)) return { kind: 'paper', said: await all(said(items, context)), isCut };
  const files: TextFile[] = [];
  for await (const file of format.preview?.(items, context) ?? []) {
    files.push({ ...file, text: file.text.slice(0, MAX_CHARS) });
  }
  if (files.every(({ text }) => text === '')) return { kind: 'empty', lacks: emptyOf(format) };
  if (!isCut && (await hasNoPlace(format, items, context)))
    return { kind: 'empty', lacks: 'place' };
  const isLong = files.some(({ text }) => text.length === MAX_CHARS);
  return { kind: 'text', files, isCut: isCut || isLong };
}

const emptyOf = ({ id }: Format): 'documents' | 'place' =>
  id === 'cited' || id === 'grounds' ? 'documents' : 'place';

/** Whether the form leaves every note out. */
async function hasNoPlace(
  format: Format,
  items: readonly Item[],
  context: FormatContext,
): Promise<boolean> {
  const notes = items.filter(({ kind }) => kind === 'note').length;
  let left = 0;
  const leftOut = (count: number) => {
    left = count;
  };
  for await (const _ of format.write(items, context, { leftOut })) if (left === notes) return true;
  return left === notes;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

async function firstItems(wanted: AsyncIterable<Item>) {
  const items: Item[] = [];
  let notes = 0;
  for await (const item of wanted) {
    if (item.kind === 'note') notes++;
    if (notes > MAX_NOTES) return { items, isCut: true };
    items.push(item);
  }
  return { items, isCut: false };
}
