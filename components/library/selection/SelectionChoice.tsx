import { Swatches } from '../../ui/controls/Swatches';
import { DossierPicker } from '../../ui/dossier/DossierPicker';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { useGathering } from '../use-gathering';
import { CheckedChoice } from './CheckedChoice';
import type { ChoiceProps } from './choice-props';
import { DocumentChoice } from './DocumentChoice';
import { TagChoice } from './TagChoice';
import { useManyWrites } from './use-many-writes';

/** What needs a choice before it is done. */
export type Choosing = 'tag' | 'colour' | 'document' | 'checked' | 'dossier';

interface SelectionChoiceProps extends ChoiceProps {
  readonly what: Choosing;
}

/** Above the bar: which tag, colour, document, state or dossier. */
export function SelectionChoice({ what, ids, onDone }: SelectionChoiceProps) {
  const { settings } = useLibrary();
  const many = useManyWrites();
  const port = useGathering();
  const changed = (count: number): string => t('selection.changed', count, [formatCount(count)]);
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
      return <DocumentChoice ids={ids} onDone={onDone} />;
    case 'checked':
      return <CheckedChoice ids={ids} onDone={onDone} />;
    case 'dossier':
      return (
        <div class="selection-choice">
          <DossierPicker port={port} annotationIds={ids} onDone={onDone} />
        </div>
      );
  }
}
