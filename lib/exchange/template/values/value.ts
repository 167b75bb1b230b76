/*
 * In: values of a template, or text that may be one in JSON.
 * Out: what it prints, whether it counts as there, its members, how two of them compareValues.
 */

/** What a variable, or what a filter makes of it, can be. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };

/** As it is printed, and as a filter is given it: lists and objects as JSON. */
export function asText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Nothing, no text, nought, and an empty list are not there. */
export function isThere(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== '' && value !== 0 && value !== false;
}

/** The list or object that a text is in JSON; other text stays text. */
export function asData(value: Value): Value {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}

/** The list that a value is, or is in JSON; null for another. */
export function itemsIn(value: Value): readonly Value[] | null {
  const list = asData(value);
  return Array.isArray(list) ? list : null;
}

/** The members that an object has itself, or is in JSON; null for another. */
export function entriesIn(value: Value): readonly (readonly [string, Value])[] | null {
  const object = asData(value);
  return isObject(object) ? Object.entries(object) : null;
}

const isObject = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member by its name, an item by its number; null where there is none. Nothing that is inherited. */
export function memberOf(value: Value, key: Value): Value {
  const whole = asData(value);
  if (Array.isArray(whole)) {
    const number = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
    return typeof number === 'number' ? (whole[number] ?? null) : null;
  }
  const name = asText(key);
  return isObject(whole) && Object.hasOwn(whole, name) ? (whole[name] ?? null) : null;
}

/** A member of a member: `a.b[0].c`. */
export const memberAt = (value: Value, path: string): Value =>
  path
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .reduce<Value>((of, key) => memberOf(of, key.replace(/^["']|["']$/g, '')), value);

const numberOf = (value: Value): number | null => {
  if (typeof value === 'number') return value;
  const isNumber = typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));
  return isNumber ? Number(value) : null;
};

/** Below nought, nought or above it; as numbers where both are. */
export function compareValues(left: Value, right: Value): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== null && b !== null) return a - b;
  const [first, second] = [asText(left), asText(right)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Whether a list has an item, or a text another one in it; capitals aside. */
export function includesValue(whole: Value, part: Value): boolean {
  const sought = asText(part).toLowerCase();
  const list = itemsIn(whole);
  if (list !== null) return list.some((item) => asText(item).toLowerCase() === sought);
  return part !== null && asText(whole).toLowerCase().includes(sought);
}
