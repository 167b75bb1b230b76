import { type Colour, colours, type Settings } from '../../../lib/records';
import { colourName } from '../words/colour-name';
import { t } from '../words/i18n';

interface ColourChoiceProps {
  readonly colour: Colour;
  readonly names: Settings['colourNames'];
  readonly onChoose: (colour: Colour) => void;
}

/** The five colours, and in words what the chosen one means. */
export function ColourChoice({ colour, names, onChoose }: ColourChoiceProps) {
  return (
    <fieldset class="colours">
      <legend class="unseen">{t('editor.colour')}</legend>
      {colours.map((one) => (
        <button
          key={one}
          type="button"
          class="swatch"
          data-colour={one}
          aria-pressed={one === colour}
          aria-label={colourName(one, names)}
          title={colourName(one, names)}
          onClick={() => onChoose(one)}
        />
      ))}
      <span class="meaning">{colourName(colour, names)}</span>
    </fieldset>
  );
}
