import { useCallback, useState } from 'preact/hooks';
import { parseTags } from '../../../lib/records';
import { readTags } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { TagField } from '../../ui/controls/TagField';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import type { ChoiceProps } from './choice-props';
import { useManyWrites } from './use-many-writes';

const NO_TAGS: readonly string[] = [];

/** Tags that all of them get, or lose. */
export function TagChoice({ ids, onDone }: ChoiceProps) {
  const { store } = useLibrary();
  const many = useManyWrites();
  const [tags, setTags] = useState<string[]>([]);
  const suggestions = readyValue(
    useLiveQuery(useCallback(() => readTags(store), [store])),
    NO_TAGS,
  );
  const write = (isAdded: boolean) => {
    const wanted = parseTags(tags.join(','));
    onDone();
    void many.change(
      ids,
      (known) => ({
        tags: isAdded
          ? [...new Set([...known.tags, ...wanted])]
          : known.tags.filter((tag) => !wanted.includes(tag)),
      }),
      (count) => t('selection.changed', count, [formatCount(count)]),
    );
  };
  return (
    <div class="selection-choice">
      <TagField tags={tags} suggestions={suggestions} onChange={setTags} />
      <Button kind="primary" disabled={tags.length === 0} onPress={() => write(true)}>
        {t('selection.addTags')}
      </Button>
      <Button kind="quiet" disabled={tags.length === 0} onPress={() => write(false)}>
        {t('selection.removeTags')}
      </Button>
    </div>
  );
}
