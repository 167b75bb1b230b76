import type { ComponentChildren, RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useShown } from './use-shown';
import { useStartMargin } from './use-start-margin';
import { useWalking } from './use-walking';

// In: how many rows there are, the key of each, and how one is drawn.
// Out: those that are seen, in a list that knows of all of them, walked by keys.

export interface VirtualListControl {
  /** Scrolls a row into view. Rows that are seen already stay where they are with `nearest`. */
  jumpTo(index: number, align?: 'nearest' | 'start' | 'center'): void;
  /** Scrolls a row into view and gives it the focus. */
  focusRow(index: number): void;
}

export interface RowPlace {
  /** For the element of the row with `data-stop={key}`: the list is one stop of the Tab key. */
  readonly tabIndex: 0 | -1;
}

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Unique, and the same for a row wherever it stands. Another function where rows moved. */
  readonly keyOf: (index: number) => string;
  /**
   * Draws a row. It has one element with `data-stop={key}`, which takes the focus of the row. Space between rows is padding:
   * margins are not measured.
   */
  readonly render: (index: number, place: RowPlace) => ComponentChildren;
  /** What scrolls, where that is not the list itself: an element around it. */
  readonly scroller?: RefObject<HTMLElement | null>;
  /** Keys of rows that stay in the document although they are scrolled away, since somebody writes in them. */
  readonly keep?: ReadonlySet<string>;
  /** Told the first and the last row that is drawn, with some more around them, whenever these change. */
  readonly onShown?: (first: number, last: number) => void;
  readonly control?: RefObject<VirtualListControl | null>;
}

const NONE: ReadonlySet<string> = new Set();
/** Pixels of a row before any was measured. */
const LIKELY_ROW_HEIGHT = 96;
/** Rows that are drawn before the browser said how high the list is. */
const FIRST_ROWS = 12;

/** A list of rows of unequal height, of which only those are in the document that are seen. */
export function VirtualList({
  label,
  count,
  keyOf,
  render,
  scroller,
  keep = NONE,
  onShown,
  control,
}: VirtualListProps) {
  const list = useRef<HTMLDivElement>(null);
  const handle = useRef<VirtualizerHandle>(null);
  const startMargin = useStartMargin(list, scroller);
  const { current, walk, focusRow, stay } = useWalking({ list, scroller, handle, count, keyOf });
  const data = useMemo(() => ({ length: count }), [count]);
  const kept = useMemo(() => {
    const indexes = keep.size === 0 ? [] : indexesOf(keep, count, keyOf);
    return current === null || indexes.includes(current) ? indexes : [...indexes, current];
  }, [keep, count, keyOf, current]);

  const { tell, isShort } = useShown({ handle, count, keyOf, firstRows: FIRST_ROWS, onShown });

  useImperativeHandle(
    control ?? null,
    () => ({
      jumpTo: (index, align = 'nearest') => handle.current?.scrollToIndex(index, { align }),
      focusRow,
    }),
    [focusRow],
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a drawn part of a list are not the list's own children
    <div
      ref={list}
      class={scroller === undefined ? 'virtual-list virtual-box' : 'virtual-list'}
      role="list"
      aria-label={label}
      tabIndex={-1}
      {...walk}
    >
      <Virtualizer
        key={isShort ? 'all' : 'first'}
        ref={handle}
        data={data}
        scrollRef={scroller}
        startMargin={startMargin}
        itemSize={LIKELY_ROW_HEIGHT}
        keepMounted={kept}
        ssrCount={isShort ? undefined : FIRST_ROWS}
        onScroll={tell}
        onResize={() => {
          tell();
          stay();
        }}
      >
        {(_: undefined, index: number) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div
            key={keyOf(index)}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            data-row={index}
            // Rows that moved are hidden until they are measured again, which would take the focus from what is written in.
            style={kept.includes(index) ? { visibility: 'visible' } : undefined}
          >
            {render(index, { tabIndex: index === (current ?? 0) ? 0 : -1 })}
          </div>
        )}
      </Virtualizer>
    </div>
  );
}

function indexesOf(
  keys: ReadonlySet<string>,
  count: number,
  keyOf: (index: number) => string,
): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < count && indexes.length < keys.size; index++) {
    if (keys.has(keyOf(index))) indexes.push(index);
  }
  return indexes;
}
