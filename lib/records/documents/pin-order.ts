/*
 * In: pinpoints of citations, and documents.
 * Out: which pinpoint lies within which, and which documents may be one.
 */

/** Units from big to small: part, chapter, section, annex, article, clause, point (see `pin` in lib/citation/citation.ts). */
const UNIT = /^(PL|[PCMDKp])(.+)$/;

/** A step of a path: `D12` is the unit `D` with the value `12`. */
interface PinStep {
  readonly unit: string;
  readonly value: string;
}

/** A path, or all between two. */
interface PinRange {
  readonly first: readonly PinStep[];
  readonly last: readonly PinStep[];
}

const stepsOf = (path: string): readonly PinStep[] =>
  path.split('.').flatMap((step) => {
    const [, unit, value] = UNIT.exec(step) ?? [];
    return unit === undefined || value === undefined ? [] : [{ unit, value }];
  });

const rangesOf = (pin: string): readonly PinRange[] =>
  pin.split(';').flatMap((part) => {
    const [from = '', to = from] = part.split('..');
    const first = stepsOf(from);
    return first.length === 0 ? [] : [{ first, last: stepsOf(to) }];
  });

/**
 * The articles that a pinpoint names, each once, in its order: `D4.K1;D4.K2` is `D4`, `D141..D143` is three of them, and of a
 * pinpoint without an article the first step: `PL2`. What is no pinpoint names none.
 */
export function pinHeads(pin: string): readonly string[] {
  const heads = rangesOf(pin).flatMap(({ first, last }) => {
    const head = headOf(first);
    const end = headOf(last);
    if (head === undefined || end === undefined) return [];
    return head.unit === end.unit ? between(head, end) : [head];
  });
  return [...new Set(heads.map(({ unit, value }) => `${unit}${value}`))];
}

const headOf = (steps: readonly PinStep[]): PinStep | undefined =>
  steps.find(({ unit }) => unit === 'D') ?? steps[0];

/** Nobody cites more articles at once. */
const MAX_BETWEEN = 500;

function between(first: PinStep, last: PinStep): readonly PinStep[] {
  const [from, to] = [Number(first.value), Number(last.value)];
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) return [first];
  const count = Math.min(to - from + 1, MAX_BETWEEN);
  return Array.from({ length: count }, (_, at) => ({
    unit: first.unit,
    value: String(from + at),
  }));
}

/** Whether a pinpoint lies within another or is it: `D12.K2.pa` lies within `D12`, and `D10..D14` has it among its articles. */
export function isWithin(pin: string, asked: string): boolean {
  const [wanted] = rangesOf(asked);
  if (wanted === undefined) return false;
  const [head, ...rest] = wanted.first;
  return rangesOf(pin).some(({ first, last }) => {
    const at = first.findIndex((step) => isSame(step, head));
    if (at !== -1) return rest.every((step, next) => isSame(first[at + 1 + next], step));
    return rest.length === 0 && head !== undefined && isBetween(head, first, last);
  });
}

const isSame = (one: PinStep | undefined, other: PinStep | undefined): boolean =>
  one !== undefined && one.unit === other?.unit && one.value === other.value;

function isBetween(step: PinStep, first: readonly PinStep[], last: readonly PinStep[]): boolean {
  const [from, to] = [first, last].map((steps) => steps.find(({ unit }) => unit === step.unit));
  const value = Number(step.value);
  return (
    from !== undefined &&
    to !== undefined &&
    Number(from.value) <= value &&
    value <= Number(to.value)
  );
}

/** Order of pinpoints for a list: by unit from big to small, then by number. */
export function comparePins(one: string, other: string): number {
  const order = ['P', 'C', 'M', 'PL', 'D', 'K', 'p'];
  const [a, b] = [stepsOf(one)[0], stepsOf(other)[0]];
  if (a === undefined || b === undefined) return one < other ? -1 : Number(one > other);
  return (
    order.indexOf(a.unit) - order.indexOf(b.unit) ||
    a.value.localeCompare(b.value, 'vi', { numeric: true }) ||
    one.localeCompare(other, 'vi', { numeric: true })
  );
}
