import { useEffect, useRef } from 'preact/hooks';
import { type Colour, colours } from '../../../lib/records';
import { Swatches } from '../../ui/controls/Swatches';
import { t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

interface RowColoursProps {
  readonly colour: Colour;
  readonly onChoose: (colour: Colour) => void;
  readonly onLeave: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The five colours in the place of a row's buttons. The arrows walk, Enter or Space takes, Escape leaves. Not native radios:
 * they choose as the arrows walk, and each choice is written to the store.
 */
export function RowColours({ colour, onChoose, onLeave }: RowColoursProps) {
  const { settings } = usePopup();
  const group = useRef<HTMLDivElement>(null);
  const focus = (index: number) => group.current?.querySelectorAll('button')[index]?.focus();
  useEffect(() => focus(colours.indexOf(colour)), []);

  return (
    <div
      ref={group}
      class="row-colours"
      role="radiogroup"
      aria-label={t('popup.colour')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onLeave();
        }
        const step = STEPS[event.key];
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const focused = buttons.findIndex((button) => button.matches(':focus'));
        if (step === undefined || focused < 0) return;
        event.preventDefault();
        focus((focused + step + colours.length) % colours.length);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) onLeave();
      }}
    >
      <Swatches
        names={settings.colourNames}
        stateOf={(each) => ({
          role: 'radio',
          'aria-checked': each === colour,
          tabIndex: each === colour ? 0 : -1,
        })}
        onChoose={onChoose}
      />
    </div>
  );
}
