import { asText, entriesIn, itemsIn, memberOf, type Value } from '../values/value';
import { argument, type Filter } from './filter';

/** A highlight among the items stands for its text. */
const words = (item: Value): string => asText(memberOf(item, 'text') ?? item);

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const blockquote: Filter = (text) => {
  const items = itemsIn(text);
  return items === null ? quoted(text) : items.map((item) => quoted(words(item))).join('\n');
};

const folds: ReadonlyMap<string, string> = new Map([
  ['true', '-'],
  ['false', '+'],
]);

/** `callout:("quote", "Title", true)`: true is folded, false can be folded. */
const callout: Filter = (text, args) => {
  const kind = argument(args, 0) || 'info';
  const title = argument(args, 1);
  const head = `> [!${kind}]${folds.get(argument(args, 2).toLowerCase()) ?? ''}`;
  return `${title === '' ? head : `${head} ${title}`}\n${quoted(text)}`;
};

const footnote: Filter = (text) => {
  const items = itemsIn(text);
  if (items !== null) {
    return items.map((item, index) => `[^${index + 1}]: ${words(item)}`).join('\n\n');
  }
  const entries = entriesIn(text);
  if (entries === null) return text;
  const name = (key: string) => key.trim().toLowerCase().replace(/\s+/g, '-');
  return entries.map(([key, value]) => `[^${name(key)}]: ${asText(value)}`).join('\n\n');
};

const cell = (value: Value): string => asText(value).replace(/\|/g, '\\|').replace(/\r?\n/g, ' ');
const row = (cells: readonly Value[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Objects are rows under their keys, lists are rows, other items stand in rows as wide as the heads that are given. */
const table: Filter = (text, args, { effort, at }) => {
  const items = itemsIn(text) ?? [entriesIn(text) === null ? text : (JSON.parse(text) as Value)];
  if (text === '' || items.length === 0) return '';
  const named = args.map((each) => each.text);
  const objects = items.map((item) => entriesIn(item));
  const keys = [...new Set(objects.flatMap((entries) => entries?.map(([key]) => key) ?? []))];
  // A key that only one of them has makes a cell in each row.
  effort.fits(at, items.length * keys.length * 3);
  if (keys.length > 0) {
    const heads = keys.map((key, index) => named[index] ?? key);
    return rows(
      heads,
      items.map((item) => keys.map((key) => memberOf(item, key))),
    );
  }
  const isList = items.every((item) => Array.isArray(item));
  const heads = named.length > 0 ? named : isList ? itemsIn(items[0] ?? null)?.map(() => '') : null;
  const shown = heads ?? ['Value'];
  if (isList)
    return rows(
      shown,
      items.map((item) => itemsIn(item) ?? []),
    );
  const lines = Array.from({ length: Math.ceil(items.length / shown.length) }, (_, index) =>
    items.slice(index * shown.length, (index + 1) * shown.length),
  );
  return rows(shown, lines);
};

const rows = (heads: readonly string[], lines: readonly (readonly Value[])[]): string =>
  [row(heads), row(heads.map(() => '-')), ...lines.map(row)].join('\n');

export const markdownFilters: Readonly<Record<string, Filter>> = {
  blockquote,
  callout,
  footnote,
  table,
};
