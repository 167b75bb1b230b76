// Values of unknown shape are asked for own fields only: `__proto__` in a file is a name like any other.

/** The value of a field; undefined where there is none, or nothing that has fields. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

/** '' for what is no text; numbers as ids have them become text. */
export function textField(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  if (typeof field === 'number') return String(field);
  return typeof field === 'string' ? field.toWellFormed() : '';
}

/** Empty for what is no list. */
export const listField = (value: unknown, name: string): readonly unknown[] => {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
};

/** A list, or the only value that stands for a list of one, as JSON-LD has it; empty for none. */
export const oneOrMore = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

/** The texts of a list. */
export const textItems = (list: readonly unknown[]): readonly string[] =>
  list.filter((item) => typeof item === 'string').map((text) => text.toWellFormed());

export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
