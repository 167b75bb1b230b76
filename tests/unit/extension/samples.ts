import type * as v from 'valibot';

/** What the tests need to know of a schema; valibot's own types are too many to name. */
interface Node {
  readonly type: string;
  readonly kind: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly literal?: unknown;
  readonly pipe?: readonly Node[];
  readonly requirement?: unknown;
}

/** What an action of a schema asks for. A schema can be a pipe whose first part is a pipe. */
function actionOf(node: Node, type: string): unknown {
  for (const part of node.pipe ?? []) {
    if (part.type === type && part.requirement !== undefined) return part.requirement;
    const inner = part === node ? undefined : actionOf(part, type);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Something that the schema lets pass. */
export function sampleOf(schema: v.GenericSchema): unknown {
  return sample(schema as unknown as Node);
}

function sample(node: Node): unknown {
  switch (node.type) {
    case 'string':
      if (actionOf(node, 'iso_timestamp')) return '2026-11-20T02:00:00.000Z';
      return actionOf(node, 'regex') ? 'https://bao.example/a' : 'a';
    case 'number':
      return 1;
    case 'undefined':
      return undefined;
    case 'literal':
      return node.literal;
    case 'picklist':
      return node.options?.[0];
    case 'array':
      return [sample(node.item as Node)];
    case 'nullable':
    case 'optional':
      return sample(node.wrapped as Node);
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(node.entries ?? {}).map(([name, entry]) => [name, sample(entry)]),
      );
    default:
      throw new Error(`no sample of ${node.type}`);
  }
}

/** Data that breaks a schema in one place, and a word that the refusal must not repeat. */
export interface Broken {
  readonly how: string;
  readonly path: string;
  readonly data: unknown;
}

export const SECRET = 'bí-mật';

/** Every way to break data in one place: each part of it too long, of another kind, missing, or with something beside it. */
export function brokenOf(schema: v.GenericSchema): Broken[] {
  const root = schema as unknown as Node;
  const whole = sample(root);
  return breaks(root, whole).map(({ how, path, value }) => ({
    how,
    path: path.join('.') || 'data',
    data: put(whole, path, value),
  }));
}

interface Break {
  readonly how: string;
  readonly path: readonly string[];
  /** What stands there instead; MISSING takes the part away. */
  readonly value: unknown;
}
const MISSING = Symbol('missing');

function breaks(node: Node, value: unknown, path: readonly string[] = []): Break[] {
  const here = (how: string, instead: unknown): Break => ({ how, path, value: instead });
  switch (node.type) {
    case 'string': {
      const most = actionOf(node, 'max_length');
      const long = typeof most === 'number' ? [here('too long', longText(most))] : [];
      return [...long, here('number for text', 7), here('object for text', { [SECRET]: 1 })];
    }
    case 'number':
      return [here('text for number', SECRET), here('no number', Number.NaN)];
    case 'undefined':
      return [here('data where none belongs', { [SECRET]: SECRET })];
    case 'picklist':
    case 'literal':
      return [here('unknown word', SECRET)];
    case 'array': {
      const most = actionOf(node, 'max_length');
      const [item] = value as unknown[];
      return [
        ...(typeof most === 'number' && most < 30_000
          ? [
              here(
                'too many',
                Array.from({ length: most + 1 }, () => item),
              ),
            ]
          : []),
        here('text for list', SECRET),
        ...breaks(node.item as Node, item, [...path, '0']),
      ];
    }
    case 'optional':
      return breaks(node.wrapped as Node, value, path);
    case 'nullable': {
      const own = breaks(node.wrapped as Node, value, path);
      return own.filter((one) => one.value !== null || one.path.length > path.length);
    }
    case 'strict_object': {
      const record = value as Record<string, unknown>;
      return [
        here('text for object', SECRET),
        here('null', null),
        here('one field more', { ...record, [SECRET]: SECRET }),
        here('a prototype', JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(record).slice(1)}`)),
        here('a constructor', { ...record, constructor: { prototype: SECRET } }),
        ...Object.entries(node.entries ?? {}).flatMap(([name, entry]) => [
          ...(entry.type === 'optional'
            ? []
            : [{ how: 'missing', path: [...path, name], value: MISSING }]),
          ...breaks(entry, record[name], [...path, name]),
        ]),
      ];
    }
    default:
      throw new Error(`no way to break ${node.type}`);
  }
}

const longText = (most: number): string => `${SECRET}${'x'.repeat(most)}`;

function put(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(whole)
    ? [...whole]
    : { ...(whole as Record<string, unknown>) };
  const fields = copy as Record<string, unknown>;
  if (rest.length === 0 && value === MISSING) delete fields[first];
  else fields[first] = put(fields[first], rest, value);
  return copy;
}

/** Each text and list of a schema that has no limit. */
export function unlimited(schema: v.GenericSchema): string[] {
  const found: string[] = [];
  const look = (node: Node, path: string): void => {
    const bounded = ['max_length', 'iso_timestamp'].some((type) => actionOf(node, type));
    const needsLimit = node.type === 'string' || node.type === 'array';
    if (needsLimit && !bounded) found.push(path);
    if (node.item) look(node.item, `${path}[]`);
    if (node.wrapped) look(node.wrapped, path);
    for (const [name, entry] of Object.entries(node.entries ?? {})) look(entry, `${path}.${name}`);
  };
  look(schema as unknown as Node, '');
  return found;
}
