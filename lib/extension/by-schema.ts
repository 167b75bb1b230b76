import * as v from 'valibot';
import type { LongField } from '../records';
import type { Checked } from './rule';

const typed: ReadonlyMap<string, LongField> = new Map([
  ['note', 'note'],
  ['tags', 'tags'],
  ['number', 'number'],
  ['year', 'year'],
  ['place', 'place'],
  ['subject', 'subject'],
  ['exact', 'quote'],
]);

/** Data as a schema has it: a copy, without anything that the schema does not name. */
export function checkBySchema<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Checked<T> {
  // The first fault is enough: a huge message shall not cost more than a short one.
  const result = v.safeParse(schema, data, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return { kind: 'good', data: result.output };
  const [issue] = result.issues;
  const field = issue.type === 'max_length' ? fieldOf(issue) : undefined;
  return { kind: 'bad', reason: reasonOf(issue), ...(field && { field }) };
}

/** Names the part and the kind of fault. valibot's own message would quote the data. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  // Where a key is unknown, its name is the sender's word.
  const isUnknown = issue.expected === 'never';
  const known = isUnknown ? path.slice(0, -1) : path;
  const place = known.map(({ key }) => String(key)).join('.') || 'data';
  return `${place}: ${isUnknown ? 'unknown field' : issue.type}`;
}

function fieldOf({ path }: v.BaseIssue<unknown>): LongField | undefined {
  const names = (path ?? []).map(({ key }) => typed.get(String(key)));
  return names.findLast((name) => name !== undefined);
}
