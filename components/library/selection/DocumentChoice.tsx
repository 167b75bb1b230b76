import { Unlink2 } from 'lucide';
import { useCallback } from 'preact/hooks';
import { type LinkedDocument, linkMany, readLinkedDocuments } from '../../../lib/store';
import { IconButton } from '../../ui/controls/Button';
import { RegulationSearch } from '../../ui/regulation/RegulationSearch';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import type { ChoiceProps } from './choice-props';
import { useManyWrites } from './use-many-writes';

const NONE: readonly LinkedDocument[] = [];

/** A document that all of them get, or one of those that some have and all lose. */
export function DocumentChoice({ ids, onDone }: ChoiceProps) {
  const { store, documents } = useLibrary();
  const many = useManyWrites();
  const linked = readyValue(
    useLiveQuery(useCallback(() => readLinkedDocuments(store, ids), [store, ids])),
    NONE,
  );
  const changed = (count: number): string => t('selection.changed', count, [formatCount(count)]);
  const unlink = (meant: LinkedDocument) => {
    onDone();
    void many.change(
      ids,
      ({ regulationIds }) => ({
        regulationIds: regulationIds.filter((id) => !meant.ids.includes(id)),
      }),
      changed,
    );
  };
  return (
    <div class="selection-choice">
      <RegulationSearch
        first={[]}
        search={documents.search}
        takesFocus
        onChoose={(regulation) => {
          onDone();
          void many.run(ids.length, () => linkMany(store, ids, regulation), changed);
        }}
        onClose={onDone}
      />
      {linked.length > 0 && (
        <>
          <p class="selection-unlink">{t('selection.unlink')}</p>
          <ul class="selection-linked" aria-label={t('selection.unlink')}>
            {linked.map((each) => (
              <li key={each.regulation.id}>
                <span dir="auto">{each.regulation.name}</span>
                <span class="selection-linked-count">
                  {t('library.versionNotes', each.count, [formatCount(each.count)])}
                </span>
                <IconButton
                  icon={Unlink2}
                  label={t('editor.unlink', [each.regulation.name])}
                  onPress={() => unlink(each)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
