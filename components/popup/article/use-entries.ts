import { useMemo } from 'preact/hooks';
import type { ArticleNotes, FindPassages, WriteFailure } from '../../../lib/records';
import { failureOf, type Store } from '../../../lib/store';
import { readyValue } from '../../ui/store/use-live-query';
import { useChangedPassages } from '../../ui/store/use-versions';
import { useSteady } from '../list/use-steady';
import type { Page } from '../state/active-page';
import { entriesOf } from '../state/note-entry';
import type { AskedStatus } from '../state/use-page-status';
import { useArticle } from './use-article';

interface EntriesQuestion {
  readonly store: Store;
  readonly page: Page;
  readonly find: FindPassages;
  readonly status: AskedStatus;
  /** Ids of the annotations whose notes are open for typing. */
  readonly writing: ReadonlySet<string>;
}

const NO_NOTES: readonly ArticleNotes[] = [];

/** The article at hand and its rows. What was read stays when it cannot be read any more; `failure` says why then. */
export function useEntries({ store, page, find, status, writing }: EntriesQuestion) {
  const live = useArticle(store, page, status);
  const view = readyValue(live, null);
  const stored = useMemo(() => (view ? [view.notes] : NO_NOTES), [view]);
  const notes = useSteady(stored, stored, writing)[0] ?? null;
  const changed = useChangedPassages(find, view?.versions ?? [], notes?.annotations ?? []);
  const entries = useMemo(
    () => (notes ? entriesOf(notes, status ?? null, changed) : []),
    [notes, status, changed],
  );
  const failure: WriteFailure | null = live.kind === 'failed' ? failureOf(live.error) : null;
  return { view, notes, entries, failure };
}
