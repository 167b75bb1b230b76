import type { DatabaseContents } from '../e2e/harness/database';
import { valueAt } from '../e2e/harness/messages';

/** What must be so in the database after a kill. */
export interface Claim {
  readonly table: 'annotations' | 'mentions';
  readonly id: string;
  /** It was acknowledged: it has to be there. What was only asked for may be there or not. */
  readonly acknowledged: boolean;
  /** A field, and the values of which one has to stand in it: the acknowledged one, or one asked for after it. */
  readonly field: string;
  readonly allowed: readonly unknown[] | ((value: unknown) => boolean);
}

export interface Verdict {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly halfWritten: readonly string[];
}

const textAt = (row: unknown, ...path: readonly string[]): string =>
  JSON.stringify(valueAt(row, ...path) ?? null);

function lostOf(contents: DatabaseContents, claims: readonly Claim[]): string[] {
  return claims.flatMap(({ table, id, acknowledged, field, allowed }) => {
    const row = (contents[table] ?? []).find((one) => valueAt(one, 'id') === id);
    if (row === undefined) return acknowledged ? [`${table} ${id} is not there`] : [];
    const value = valueAt(row, field);
    const fine = typeof allowed === 'function' ? allowed(value) : allowed.includes(value);
    return fine ? [] : [`${table} ${id}: ${field} is ${textAt(row, field)}`];
  });
}

/** Keys that more than one row has. */
function twice(rows: readonly unknown[], keyOf: (row: unknown) => string): string[] {
  const seen = new Set<string>();
  return rows.map(keyOf).filter((key) => seen.size === seen.add(key).size);
}

function doubledOf(contents: DatabaseContents): string[] {
  const { annotations = [], mentions = [], versions = [], articles = [] } = contents;
  const passage = (row: unknown) =>
    [
      textAt(row, 'articleId'),
      textAt(row, 'target', 'quote', 'exact'),
      textAt(row, 'createdAt'),
    ].join(' ');
  const place = (row: unknown) =>
    [textAt(row, 'articleId'), textAt(row, 'place'), textAt(row, 'text')].join(' ');
  const text = (row: unknown) => [textAt(row, 'articleId'), textAt(row, 'hash')].join(' ');
  const urls = articles.flatMap((row) => {
    const held = valueAt(row, 'urls');
    return Array.isArray(held) ? held : [];
  });
  return [
    ...twice(annotations, passage).map((key) => `annotation ${key}`),
    ...twice(mentions, place).map((key) => `mention ${key}`),
    ...twice(versions, text).map((key) => `version ${key}`),
    ...twice(urls, String).map((key) => `article at ${key}`),
  ];
}

function halfWrittenOf(contents: DatabaseContents): string[] {
  const idsOf = (table: string) =>
    new Set((contents[table] ?? []).map((row) => valueAt(row, 'id')));
  const articles = idsOf('articles');
  const regulations = idsOf('regulations');
  const orphans = ['annotations', 'mentions', 'versions'].flatMap((table) =>
    (contents[table] ?? [])
      .filter((row) => !articles.has(valueAt(row, 'articleId')))
      .map((row) => `${table} of no article: ${textAt(row, 'articleId')}`),
  );
  const read = new Set((contents.versions ?? []).map((row) => valueAt(row, 'articleId')));
  const textless = [...articles]
    .filter((id) => contents.versions !== undefined && !read.has(id))
    .map((id) => `article without its text: ${id}`);
  const unresolved = (contents.mentions ?? [])
    .map((row) => valueAt(row, 'regulationId'))
    .filter((id) => id !== null && !regulations.has(id))
    .map((id) => `mention of no regulation: ${id}`);
  return [...orphans, ...textless, ...unresolved];
}

/** Compares what is on disk after a kill with what was acknowledged before it. */
export const judge = (contents: DatabaseContents, claims: readonly Claim[]): Verdict => ({
  lost: lostOf(contents, claims),
  doubled: doubledOf(contents),
  halfWritten: halfWrittenOf(contents),
});
