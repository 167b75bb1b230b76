import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../lib/exchange';
import type { FindPassages } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { type ExportScope, readItems } from '../../ui/export/read-items';

/** UTF-16 code units of a quotation in the list. */
const MAX_WORDS = 120;
/** Rows that are gathered before they are drawn. */
const ROWS_A_TIME = 500;

/** A note in the list from which notes are chosen. */
export interface ChoiceRow {
  readonly id: string;
  readonly articleId: string;
  /** Of the article. */
  readonly title: string;
  readonly quote: string;
}

/** The notes of a scope as a list that grows while it is read; null until it is asked for. */
export function useRows(
  store: Store,
  find: FindPassages,
  scope: ExportScope,
  isWanted: boolean,
): readonly ChoiceRow[] | null {
  const [rows, setRows] = useState<readonly ChoiceRow[] | null>(null);
  useEffect(() => {
    if (!isWanted) return setRows(null);
    let isOver = false;
    const read = async () => {
      const all: ChoiceRow[] = [];
      for await (const item of readItems(store, find, scope)) {
        if (isOver) return;
        if (item.kind !== 'note') continue;
        all.push(rowOf(item));
        if (all.length % ROWS_A_TIME === 0) setRows([...all]);
      }
      setRows(all);
    };
    // What cannot be read is said where the preview stands.
    void read().catch(() => setRows([]));
    return () => {
      isOver = true;
    };
  }, [store, find, scope, isWanted]);
  return rows;
}

const rowOf = ({ annotation, article }: Extract<Item, { kind: 'note' }>): ChoiceRow => ({
  id: annotation.id,
  articleId: annotation.articleId,
  title: article?.title ?? '',
  quote: annotation.target.quote.exact.slice(0, MAX_WORDS),
});
