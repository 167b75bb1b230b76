import type { Colour } from '../../../../lib/records';
import { Swatches } from '../../../ui/controls/Swatches';
import { colourName } from '../../../ui/words/colour-name';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';

interface NoteColoursProps {
  readonly colour: Colour;
  readonly onChoose: (colour: Colour) => void;
}

/** The five colours, and what the chosen one means. */
export function NoteColours({ colour, onChoose }: NoteColoursProps) {
  const { settings } = useLibrary();
  return (
    <div class="note-work-colours">
      <fieldset class="note-work-swatches" aria-label={t('editor.colour')}>
        <Swatches
          names={settings.colourNames}
          stateOf={(one) => ({ 'aria-pressed': one === colour })}
          onChoose={onChoose}
        />
      </fieldset>
      <span aria-hidden="true">{colourName(colour, settings.colourNames)}</span>
    </div>
  );
}
