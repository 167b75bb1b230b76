import { scaleBand, scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { formatCount, t } from '../../ui/words/i18n';
import { binName } from './bin-words';
import { type CountedDay, timeBins } from './time-bins';
import { useMarks } from './use-marks';

interface TimelineProps {
  /** In any order; what is no date is left out. */
  readonly days: readonly CountedDay[];
  /** What is counted. */
  readonly label: string;
  /** Weeks or months; where it is not said, what the days need. */
  readonly unit?: 'week' | 'month';
  /** First and last day, ISO 8601 dates, both inclusive. */
  readonly onChoose: (from: string, to: string) => void;
}

const HEIGHT_PX = 96;
const TOP_PX = 18;
/** A bar of something is seen, however much there is elsewhere. */
const MIN_BAR_PX = 2;

/** How much there is of every day, week, month or some years: bars from left to right, each with its name and number. */
export function Timeline({ days, label, unit: wanted, onChoose }: TimelineProps) {
  const { unit, bins } = useMemo(() => timeBins(days, wanted), [days, wanted]);
  const { root, markProps } = useMarks(bins.length, (at) => {
    const bin = bins[at];
    if (bin) onChoose(bin.from, bin.to);
  });
  const most = bins.reduce((high, { count }) => Math.max(high, count), 0);
  // Few bars do not become walls.
  const across = scaleBand<number>()
    .domain(bins.map((_, at) => at))
    .range([0, Math.min(100, bins.length * 8)])
    .paddingInner(0.15);
  const up = scaleLinear().domain([0, most]).range([0, HEIGHT_PX]);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = Math.min(100, bins.length * 8);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={root}
      class="timeline"
      role="group"
      aria-label={label}
      width="100%"
      height={TOP_PX + HEIGHT_PX + 22}
    >
      {bins.map((bin, at) => {
        const height = bin.count === 0 ? 0 : Math.max(MIN_BAR_PX, up(bin.count));
        const name = t('pictures.mark', [binName(bin, unit), formatCount(bin.count)]);
        const x = `${across(at) ?? 0}%`;
        const width = `${across.bandwidth()}%`;
        return (
          <g key={bin.from} class="mark" aria-label={name} {...markProps(at)}>
            <title>{name}</title>
            <rect class="mark-area" x={x} y={TOP_PX} width={width} height={HEIGHT_PX} />
            <rect
              class="mark-bar"
              x={x}
              y={TOP_PX + HEIGHT_PX - height}
              width={width}
              height={height}
            />
          </g>
        );
      })}
      <g class="picture-words">
        <line
          class="picture-axis"
          x1="0"
          x2={`${end}%`}
          y1={TOP_PX + HEIGHT_PX}
          y2={TOP_PX + HEIGHT_PX}
        />
        <text x="0" y="12">
          {formatCount(most)}
        </text>
        <text x="0" y={TOP_PX + HEIGHT_PX + 17}>
          {binName(first, unit)}
        </text>
        {bins.length > 3 && (
          <text x={`${end}%`} y={TOP_PX + HEIGHT_PX + 17} text-anchor="end">
            {binName(last, unit)}
          </text>
        )}
      </g>
    </svg>
  );
}
