import { useMemo } from 'preact/hooks';
import type { ArticleNotes, WriteFailure } from '../../../lib/records';
import { failureOf } from '../../../lib/store';
import { readyValue } from '../../ui/store/use-live-query';
import { useChangedPassages } from '../../ui/store/use-versions';
import { useSteady } from '../list/use-steady';
import { entriesOf } from '../state/note-entry';
import { usePopup } from '../state/popup-context';
import type { AskedStatus } from '../state/use-page-status';
import { useArticle } from './use-article';

const NO_NOTES: readonly ArticleNotes[] = [];

/**
 * The article at hand and its rows. What was read stays when it cannot be read any more; `failure` says why then.
 * @param writing ids of the annotations whose notes are open for typing
 */
export function useEntries(status: AskedStatus, writing: ReadonlySet<string>) {
  const { store, page, find } = usePopup();
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
