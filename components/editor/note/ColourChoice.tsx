import type { Colour, Settings } from '../../../lib/records';
import { Swatches } from '../../ui/controls/Swatches';
import { colourName } from '../../ui/words/colour-name';
import { t } from '../../ui/words/i18n';

interface ColourChoiceProps {
  readonly colour: Colour;
  readonly names: Settings['colourNames'];
  readonly onChoose: (colour: Colour) => void;
}

/** The five colours, and in words what the chosen one means. */
export const ColourChoice = ({ colour, names, onChoose }: ColourChoiceProps) => (
  <fieldset class="colours">
    <legend class="unseen">{t('editor.colour')}</legend>
    <Swatches
      names={names}
      stateOf={(each) => ({ 'aria-pressed': each === colour })}
      onChoose={onChoose}
    />
    <span class="meaning">{colourName(colour, names)}</span>
  </fieldset>
);
