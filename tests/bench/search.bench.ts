import { createIndex, dimensions, type Found, type Index, projectionOf } from '../../lib/search';
import { searchFold } from '../../lib/text';
import { frequentWord, manyWords, type SearchedRows } from './many-words';

const SIZES = [
  [10_000, 1_500],
  [100_000, 15_000],
] as const;

/** What is typed, letter by letter. */
const TYPED = [[0, 1, 2], [3, 40], [900, 12], [2_500], [60, 61, 62]]
  .map((words) => words.map(frequentWord).join(' '))
  .concat(
    'nghị định 24',
    '55 nd cp',
    'nghị định 12 chính phủ',
    `"${frequentWord(7)} ${frequentWord(9)}"`,
    '2019',
  );

const keystrokes = TYPED.flatMap((text) =>
  Array.from(text, (_, at) => text.slice(0, at + 1)).filter((typed) => typed.trim() !== ''),
);

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const timesOf = (works: readonly (() => unknown)[]): readonly number[] =>
  works.map(milliseconds).sort((a, b) => a - b);

/** The floor: one pass of `indexOf` over all that is searched, folded, for what is not there. */
function passOver({ annotations, heads }: SearchedRows): number {
  const text = searchFold(
    [
      ...annotations.map(({ note, target }) => `${note}\n${target.quote.exact}`),
      ...heads.map(({ title }) => title),
    ].join('\n'),
  );
  text.indexOf('qqqq');
  return at(timesOf(Array.from({ length: 21 }, () => () => text.indexOf('hanh qqqq'))), 0.5);
}

const drawAll = ({ facets }: Found): number =>
  dimensions.reduce((sum, dimension) => sum + facets[dimension].length, 0);

/** Reading an index as a page does: hits of each keystroke; counts of all dimensions under a filter. */
function rowsOf(size: number, rows: SearchedRows) {
  const floor = passOver(rows);
  let index: Index | null = null;
  let projection = projectionOf([], []);
  const built = milliseconds(() => {
    projection = projectionOf(rows.annotations, rows.heads);
  });
  const { regulations } = rows;
  const opened = milliseconds(() => {
    index = createIndex({ projection, regulations, dossiers: [] });
    index.query('', {});
  });
  const ready: Index = index ?? createIndex({ projection, regulations, dossiers: [] });
  const first = milliseconds(() => ready.query('a', {}));
  const typed = timesOf(keystrokes.map((text) => () => ready.query(text, {})));
  const filters = [
    {},
    { tag: ['thuế'] },
    { colour: ['pink'], month: ['2025-01'] },
    { noted: true },
  ];
  const counted = timesOf(filters.map((filter) => () => drawAll(ready.query('', filter))));
  const both = timesOf(
    keystrokes.map((text) => () => drawAll(ready.query(text, { tag: ['thuế'] }))),
  );
  const figures = [
    ['build', built],
    ['open without words', opened],
    ['first words', first],
    ['keystroke p50', at(typed, 0.5)],
    ['keystroke p95', at(typed, 0.95)],
    ['keystroke max', at(typed, 1)],
    ['counts p50', at(counted, 0.5)],
    ['counts max', at(counted, 1)],
    ['keystroke with a filter and counts p95', at(both, 0.95)],
  ] as const;
  return [
    { what: `${size}: a pass of indexOf`, ratio: 1, unit: `${floor.toFixed(2)} ms` },
    ...figures.map(([what, took]) => ({
      what: `${size}: ${what}`,
      ratio: took / floor,
      unit: `${took.toFixed(1)} ms`,
    })),
  ];
}

/** The index at ten and at a hundred thousand notes, beside one pass over the same text. */
export const run = () =>
  SIZES.flatMap(([notes, articles]) => rowsOf(notes, manyWords(notes, articles, 7)));
