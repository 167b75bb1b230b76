import { templateLimits } from '../template-limits';
import { asText, entriesIn, itemsIn, type Value } from '../values/value';
import { argument, type Filter } from './filter';

/** One of a surrogate pair alone is no letter: the edge of a cut takes it away. */
const cut = (text: string, from: number, to: number | undefined): string =>
  text
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');

const numberAt = (text: string): number | undefined => {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? undefined : number;
};

const slice: Filter = (text, args) => {
  if (args.length === 0) return text;
  const from = numberAt(argument(args, 0)) ?? 0;
  const to = numberAt(argument(args, 1));
  const list = itemsIn(text);
  if (list === null) return cut(text, from, to);
  const part = list.slice(from, to);
  return part.length === 1 ? (part[0] ?? null) : part;
};

const join: Filter = (text, args, { effort, at }) => {
  const list = itemsIn(text);
  if (list === null) return text;
  const sign = argument(args, 0, ',').replaceAll('\\n', '\n');
  effort.fits(at, text.length + list.length * sign.length);
  return list.map(asText).join(sign);
};

const marks: Readonly<Record<string, (index: number) => string>> = {
  bullet: () => '-',
  task: () => '- [ ]',
  numbered: (index) => `${index + 1}.`,
  'numbered-task': (index) => `${index + 1}. [ ]`,
};

function listed(items: readonly Value[], mark: (index: number) => string, indent = ''): string {
  let index = 0;
  return items
    .map((item) =>
      Array.isArray(item)
        ? listed(item, mark, `${indent}\t`)
        : `${indent}${mark(index++)} ${asText(item)}`,
    )
    .join('\n');
}

const list: Filter = (text, args) => {
  const mark = new Map(Object.entries(marks)).get(argument(args, 0, 'bullet')) ?? (() => '-');
  return text === '' ? '' : listed(itemsIn(text) ?? [text], mark);
};

const unique: Filter = (text) => {
  const items = itemsIn(text);
  if (items !== null)
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  const entries = entriesIn(text);
  if (entries === null) return text;
  const last = new Map(entries.map(([key, value]) => [JSON.stringify(value), key]));
  return Object.fromEntries(
    entries.filter(([key, value]) => last.get(JSON.stringify(value)) === key),
  );
};

const merge: Filter = (text, args) => [
  ...(itemsIn(text) ?? (text === '' ? [] : [text])),
  ...args.map((each) => each.text),
];

/** `3`, `3n`, `n+3`; `1,2,3:5` keeps the places 1 to 3 of each five. Places count from 1. */
const nth: Filter = (text, args) => {
  const items = itemsIn(text);
  if (items === null || args.length === 0) return text;
  const [last = '', size] = argument(args, args.length - 1).split(':');
  const places = [...args.slice(0, -1).map((each) => each.text), last];
  if (size !== undefined || places.length > 1) {
    const period = numberAt(size ?? '') ?? items.length;
    const wanted = new Set(places.map(Number));
    return items.filter((_, index) => wanted.has((index % Math.max(1, period)) + 1));
  }
  const [, step, shift] = /^(\d*n)?\+?(\d*)$/.exec(last.replaceAll(' ', '')) ?? [];
  const from = numberAt(shift ?? '') ?? 0;
  if (step === undefined) return items.filter((_, index) => index + 1 === from);
  const every = Math.max(1, numberAt(step) ?? 1);
  return items.filter((_, index) => index + 1 >= from && (index + 1 - from) % every === 0);
};

const object: Filter = (text, args) => {
  const entries = entriesIn(text);
  if (entries === null) return text;
  switch (argument(args, 0)) {
    case 'keys':
      return entries.map(([key]) => key);
    case 'values':
      return entries.map(([, value]) => value);
    case 'array':
      return entries.map(([key, value]) => [key, value]);
    default:
      return text;
  }
};

const end = (index: 0 | -1): Filter => {
  return (text) => {
    const items = itemsIn(text);
    return items === null ? text : asText(items.at(index) ?? null);
  };
};

export const listFilters: Readonly<Record<string, Filter>> = {
  first: end(0),
  join,
  last: end(-1),
  list,
  merge,
  nth,
  object,
  reverse: (text) => {
    const items = itemsIn(text);
    if (items !== null) return items.toReversed();
    return text.length > templateLimits.items ? text : [...text].toReversed().join('');
  },
  slice,
  unique,
};
