import { limits } from '../records';
import type { Command } from './protocol';
import type { Checked, Data, Rule, ToPage } from './rule';

/**
 * The rules for what pages answer. They are checked by hand: a library of schemas would come with the script on every page,
 * and only the extension itself may send these.
 */
export const pageRules = {
  pageStatus: { from: 'extension', check: nothing },
  jumpTo: { from: 'extension', check: shape({ annotationId: isId }) },
  jumpToRegulation: { from: 'extension', check: shape({ regulationId: isId }) },
  keepPage: { from: 'extension', check: nothing },
  attach: { from: 'extension', check: shape({ annotationId: isId }) },
  command: { from: 'extension', check: shape({ name: isCommand }) },
  changed: { from: 'extension', check: shape({ articleIds: isIds }) },
} satisfies { readonly [K in ToPage]: Rule<Data<K>> };

/** How many articles one message names at the most; an empty list stands for more. */
export const MOST_NAMED_ARTICLES = 1_000;

type Is<T> = (value: unknown) => value is T;

function nothing(data: unknown): Checked<undefined> {
  return data === undefined || data === null
    ? { kind: 'good', data: undefined }
    : { kind: 'bad', reason: 'no data belongs to it' };
}

function shape<T extends object>(fields: { readonly [K in keyof T]: Is<T[K]> }) {
  return (data: unknown): Checked<T> => {
    if (typeof data !== 'object' || data === null) return { kind: 'bad', reason: 'no object' };
    const wrong = (Object.keys(fields) as (keyof T & string)[]).find((name) => {
      const own = Object.getOwnPropertyDescriptor(data, name);
      return own === undefined || !fields[name](own.value);
    });
    if (wrong !== undefined) return { kind: 'bad', reason: wrong };
    const more = Object.keys(data).some((name) => !Object.hasOwn(fields, name));
    return more ? { kind: 'bad', reason: 'unknown field' } : { kind: 'good', data: data as T };
  };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= limits.id;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_NAMED_ARTICLES && value.every(isId);
}

function isCommand(value: unknown): value is Command {
  return commands.some((name) => name === value);
}

/** What a shortcut or the context menu can have a page do. */
export const commands: readonly Command[] = [
  'highlight',
  'note',
  'next',
  'nextCitation',
  'pointBody',
];
