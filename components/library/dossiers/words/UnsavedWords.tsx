import { useEffect, useState } from 'preact/hooks';
import type { DossierItem } from '../../../../lib/records';
import { Button } from '../../../ui/controls/Button';
import { failureText } from '../../../ui/store/failure-text';
import { formatCount, t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDossier } from '../dossier-context';
import { wordsDraftsOf } from './words-drafts';

/** Above a long dossier: that words in it could not be saved, also where their row is not drawn, and the way there. */
export function UnsavedWords({ items }: { readonly items: readonly DossierItem[] }) {
  const { store } = useLibrary();
  const { control } = useDossier();
  const drafts = wordsDraftsOf(store);
  const [unsaved, setUnsaved] = useState(drafts.unsaved);
  useEffect(() => drafts.subscribe(() => setUnsaved(drafts.unsaved())), [drafts]);
  const failed = items.flatMap(({ id }, at) => {
    const draft = unsaved.get(id);
    const failure = draft?.failure() ?? null;
    return draft && failure ? [{ at, draft, failure }] : [];
  });
  const [first] = failed;
  if (first === undefined) return null;
  return (
    <div class="warning words-failure" role="status">
      <p>
        {t('dossier.unsaved', failed.length, [formatCount(failed.length)])}{' '}
        {failureText(first.failure)} {t('error.draft')}
      </p>
      <Button
        kind="quiet"
        onPress={() => {
          for (const { draft } of failed) draft.flush();
        }}
      >
        {t('error.retry')}
      </Button>
      <Button kind="quiet" onPress={() => control.current?.focusRow(first.at)}>
        {t('dossier.toUnsaved')}
      </Button>
    </div>
  );
}
