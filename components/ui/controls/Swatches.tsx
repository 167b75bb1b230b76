import { type Colour, colours, type Settings } from '../../../lib/records';
import { colourName } from '../words/colour-name';
import { Button, type ButtonProps } from './Button';

interface SwatchesProps {
  readonly names: Settings['colourNames'];
  /** How the group that they are in says which colour is chosen, and where Tab stops. */
  readonly stateOf: (colour: Colour) => ButtonProps;
  /** What a button is called, by the colour's name; the name itself if not given. */
  readonly labelOf?: (name: string) => string;
  readonly onChoose: (colour: Colour) => void;
}

/** A button for each of the five colours, in any group: the toolbar on a page, a card, a row of the popup. */
export const Swatches = ({ names, stateOf, labelOf, onChoose }: SwatchesProps) => (
  <>
    {colours.map((colour) => {
      const name = colourName(colour, names);
      return (
        <Button
          {...stateOf(colour)}
          key={colour}
          class="swatch"
          data-colour={colour}
          aria-label={labelOf?.(name) ?? name}
          title={name}
          onPress={() => onChoose(colour)}
        />
      );
    })}
  </>
);
