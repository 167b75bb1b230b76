import { scaleLinear } from 'd3-scale';
import { formatCount, t } from '../../ui/words/i18n';
import { useMarks } from './use-marks';

/** Something that is counted, and what the user calls it. */
export interface NamedCount {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface BarRowsProps {
  /** The greatest first. */
  readonly counts: readonly NamedCount[];
  readonly label: string;
  readonly onChoose: (value: string) => void;
}

const ROW_PX = 38;
/** UTF-16 code units of a name that stand beside its number; the whole is read aloud and shown by the mouse. */
const MAX_NAME_CHARS = 44;

/** A bar for each, from the greatest down, with its name above it and its number at the end of the line. */
export function BarRows({ counts, label, onChoose }: BarRowsProps) {
  const { root, markProps } = useMarks(counts.length, (at) => {
    const one = counts[at];
    if (one) onChoose(one.value);
  });
  const most = counts.reduce((high, { count }) => Math.max(high, count), 1);
  const along = scaleLinear().domain([0, most]).range([0.5, 100]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={root}
      class="bar-rows"
      role="group"
      aria-label={label}
      width="100%"
      height={counts.length * ROW_PX}
    >
      {counts.map(({ value, name, count }, at) => {
        const said = t('pictures.mark', [name, formatCount(count)]);
        const y = at * ROW_PX;
        return (
          <g key={value} class="mark" aria-label={said} {...markProps(at)}>
            <title>{said}</title>
            <rect class="mark-area" x="0" y={y} width="100%" height={ROW_PX - 4} />
            <rect class="mark-bar" x="0" y={y + 22} width={`${along(count)}%`} height="8" rx="2" />
          </g>
        );
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and each bar says its own */}
      <g class="bar-words" aria-hidden="true">
        {counts.map(({ value, name, count }, at) => (
          <g key={value}>
            <text x="4" y={at * ROW_PX + 15}>
              {name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS)}…` : name}
            </text>
            <text class="mark-count" x="100%" dx="-4" y={at * ROW_PX + 15} text-anchor="end">
              {formatCount(count)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
