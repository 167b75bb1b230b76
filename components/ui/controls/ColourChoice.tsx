import { useEffect, useRef } from 'preact/hooks';
import { type Colour, colours, type Settings } from '../../../lib/records';
import { colourName } from '../words/colour-name';
import { t } from '../words/i18n';

interface ColourChoiceProps {
  readonly colour: Colour;
  readonly names: Settings['colourNames'];
  readonly onChoose: (colour: Colour) => void;
  readonly onLeave: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Five swatches in the place of a row's buttons. The arrows walk, Enter or Space takes, Esc leaves. */
export function ColourChoice({ colour, names, onChoose, onLeave }: ColourChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const focus = (at: number) => group.current?.querySelectorAll('button')[at]?.focus();
  useEffect(() => focus(colours.indexOf(colour)), []);

  return (
    <div
      ref={group}
      class="swatches"
      role="radiogroup"
      aria-label={t('popup.colour')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onLeave();
        }
        const step = STEPS[event.key];
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const at = buttons.findIndex((button) => button.matches(':focus'));
        if (step === undefined || at < 0) return;
        event.preventDefault();
        focus((at + step + colours.length) % colours.length);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) onLeave();
      }}
    >
      {colours.map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio chooses as the arrows walk, which would write to the store
        <button
          key={each}
          type="button"
          role="radio"
          class="swatch"
          data-colour={each}
          aria-checked={each === colour}
          aria-label={colourName(each, names)}
          title={colourName(each, names)}
          tabIndex={each === colour ? 0 : -1}
          onClick={() => onChoose(each)}
        />
      ))}
    </div>
  );
}
