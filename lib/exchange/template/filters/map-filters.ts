import { asData, asText, itemsIn, memberAt, type Value } from '../values/value';
import { argument, type Filter, type FilterContext } from './filter';

const ARROW = /^\s*([\p{L}_][\p{L}\p{M}\p{N}_]*)\s*=>\s*([\s\S]*)$/u;
const HOLE = /\$\{\s*([\p{L}\p{M}\p{N}_.[\]]+)\s*\}/gu;

/** A member of the item that an arrow function calls by a name: `item`, `item.text`, `item.tags[0]`. */
function pathOf(code: string, name: string): string | null {
  if (code === name) return '';
  return code.startsWith(`${name}.`) || code.startsWith(`${name}[`)
    ? code.slice(name.length)
    : null;
}

/** Text with `${item.text}` in it. */
const filled = (text: string, name: string, item: Value): string =>
  text.replace(HOLE, (hole, code: string) => {
    const path = pathOf(code, name);
    return path === null ? hole : asText(memberAt(item, path));
  });

function valueOfCode(code: string, name: string, item: Value): Value {
  const path = pathOf(code, name);
  if (path !== null) return memberAt(item, path);
  const [, , quoted] = /^(["'`])([\s\S]*)\1$/.exec(code) ?? [];
  return filled((quoted ?? code).replaceAll('\\n', '\n'), name, item);
}

/** `({a: item.b, c: "d"})` as names and code. */
function membersOf(code: string): readonly (readonly [string, string])[] | null {
  const [, inner] = /^\(\s*\{([\s\S]*)\}\s*\)$/.exec(code) ?? [];
  if (inner === undefined) return null;
  return partsOf(inner).flatMap((part) => {
    const [, key, value] = /^\s*["']?([^"':]+)["']?\s*:([\s\S]*)$/.exec(part) ?? [];
    return key === undefined || value === undefined ? [] : [[key.trim(), value.trim()] as const];
  });
}

/** Cut at commas outside quotation marks and brackets. */
function partsOf(code: string): readonly string[] {
  const parts: string[] = [];
  let [from, depth, quote] = [0, 0, ''];
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (/["'`]/.test(sign)) quote = sign;
    else if (/[([{]/.test(sign)) depth++;
    else if (/[)\]}]/.test(sign)) depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(code.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, code.slice(from)];
}

/** For each item, in turn: what is made of it, within the limits. */
function each(
  items: readonly Value[],
  code: string,
  { effort, at }: FilterContext,
  make: (item: Value) => Value,
): readonly Value[] {
  let size = 0;
  return items.map((item) => {
    effort.step(at, code.length);
    const made = make(item);
    size += asText(made).length;
    effort.fits(at, size);
    return made;
  });
}

const map: Filter = (text, args, context) => {
  const [, name, code] = ARROW.exec(argument(args, 0)) ?? [];
  if (name === undefined || code === undefined) return text;
  const members = membersOf(code.trim());
  return each(itemsIn(text) ?? [text], code, context, (item) =>
    members === null
      ? valueOfCode(code.trim(), name, item)
      : Object.fromEntries(members.map(([key, value]) => [key, valueOfCode(value, name, item)])),
  );
};

/** Holes are members of the item; `${str}` is an item that is text. Empty lines go, as in Clipper. */
const written = (code: string, item: Value): string =>
  code
    .replace(HOLE, (_, path: string) =>
      path === 'str' && typeof item !== 'object' ? asText(item) : asText(memberAt(item, path)),
    )
    .replaceAll('\\n', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

const template: Filter = (text, args, context) => {
  const code = argument(args, 0);
  if (code === '') return text;
  const value = asData(text);
  const items = itemsIn(value) ?? [value];
  return each(items, code, context, (item) => written(code, item))
    .map(asText)
    .join('\n\n');
};

export const mapFilters: Readonly<Record<string, Filter>> = { map, template };
