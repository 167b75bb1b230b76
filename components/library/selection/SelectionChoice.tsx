import { useCallback, useMemo, useState } from 'preact/hooks';
import { parseTags, type Regulation, type Verification } from '../../../lib/records';
import { failureOf, putDocument, readTags } from '../../../lib/store';
import { CheckedControl } from '../../ui/checked/CheckedControl';
import { Button } from '../../ui/controls/Button';
import { Swatches } from '../../ui/controls/Swatches';
import { TagField } from '../../ui/controls/TagField';
import { DossierPicker } from '../../ui/dossier/DossierPicker';
import { storePort } from '../../ui/dossier/store-port';
import { RegulationSearch } from '../../ui/regulation/RegulationSearch';
import { failureText } from '../../ui/store/failure-text';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { useManyWrites } from './use-many-writes';

/** What needs a choice before it is done. */
export type Choosing = 'tag' | 'colour' | 'document' | 'checked' | 'dossier';

interface SelectionChoiceProps {
  readonly what: Choosing;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** Above the bar: which tag, colour, document, state or dossier. */
export function SelectionChoice({ what, ids, onDone }: SelectionChoiceProps) {
  const { store, settings, documents, notify } = useLibrary();
  const many = useManyWrites();
  const port = useMemo(() => storePort(store), [store]);
  const changed = (count: number): string => t('selection.changed', count, [formatCount(count)]);
  const link = async (regulation: Regulation) => {
    onDone();
    try {
      // Where it is new, it is stored first: a note is never linked to what nobody knows.
      await putDocument(store, regulation);
    } catch (error) {
      return notify({ text: failureText(failureOf(error)) });
    }
    await many.change(
      ids,
      ({ regulationIds }) => ({ regulationIds: [...new Set([...regulationIds, regulation.id])] }),
      changed,
    );
  };
  switch (what) {
    case 'tag':
      return <TagChoice ids={ids} onDone={onDone} />;
    case 'colour':
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
        <div
          class="selection-choice selection-swatches"
          role="group"
          aria-label={t('editor.colour')}
        >
          <Swatches
            names={settings.colourNames}
            stateOf={() => ({})}
            onChoose={(colour) => {
              onDone();
              void many.change(ids, () => ({ colour }), changed);
            }}
          />
        </div>
      );
    case 'document':
      return (
        <div class="selection-choice">
          <RegulationSearch
            first={[]}
            search={documents.search}
            takesFocus
            onChoose={(regulation) => void link(regulation)}
            onClose={onDone}
          />
        </div>
      );
    case 'checked':
      return <CheckedChoice ids={ids} onDone={onDone} />;
    case 'dossier':
      return (
        <div class="selection-choice">
          <DossierPicker
            port={port}
            annotationIds={ids}
            onDone={(chosen) => {
              onDone();
              if (chosen !== null) notify({ text: t('dossier.added', [chosen.title]) });
            }}
          />
        </div>
      );
  }
}

type ChoiceProps = Omit<SelectionChoiceProps, 'what'>;
const NO_TAGS: readonly string[] = [];

/** Tags that all of them get, or lose. */
function TagChoice({ ids, onDone }: ChoiceProps) {
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

/** The state that all of them get. */
function CheckedChoice({ ids, onDone }: ChoiceProps) {
  const many = useManyWrites();
  const [checked, setChecked] = useState<Verification | null>(null);
  return (
    <div class="selection-choice">
      <CheckedControl checked={checked} documents={NO_TAGS} onChange={setChecked} />
      <Button
        kind="primary"
        onPress={() => {
          onDone();
          void many.change(
            ids,
            () => ({ checked }),
            (count) => t('selection.changed', count, [formatCount(count)]),
          );
        }}
      >
        {t('selection.mark')}
      </Button>
    </div>
  );
}
