import * as v from 'valibot';
import { limits, type NoteTemplate, noteTemplateSchema } from '../../../records';

/** What is wrong with a template of a file: its place in it, counted from 1, and, in English, the field and the rule. */
export interface RefusedTemplate {
  readonly place: number;
  readonly name: string;
  readonly detail: string;
}

export interface TemplateFile {
  readonly templates: readonly NoteTemplate[];
  readonly refused: readonly RefusedTemplate[];
}

/** Bytes of a file that is read: all templates that a user can have. */
export const MAX_TEMPLATE_FILE_BYTES = limits.templates * limits.template * 3;

/**
 * Reads a template file of Obsidian Web Clipper: one template, a list of them, or such a list under `templates`. What is no
 * JSON has none.
 * @param text of UTF-8, with or without a byte order mark
 */
export function readTemplateFile(text: string): TemplateFile {
  const data = jsonOf(text.replace(/^\uFEFF/, ''));
  if (data === undefined) return { templates: [], refused: [] };
  const templates: NoteTemplate[] = [];
  const refused: RefusedTemplate[] = [];
  for (const [index, each] of itemsOf(data).entries()) {
    const result = v.safeParse(fileTemplateSchema, each);
    if (result.success) templates.push(result.output);
    else refused.push({ place: index + 1, name: nameOf(each), detail: detailOf(result.issues[0]) });
  }
  return { templates, refused };
}

/** A file holds a template only if something in it says so: any object in JSON would do otherwise. */
const fileTemplateSchema = v.pipe(
  v.looseObject({}),
  v.check(
    (data) => 'noteContentFormat' in data || 'properties' in data,
    'no template of Web Clipper',
  ),
  noteTemplateSchema,
);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function itemsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const inner = typeof data === 'object' && data !== null && 'templates' in data && data.templates;
  return Array.isArray(inner) ? inner : [data];
}

const nameOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'name' in data ? String(data.name).slice(0, 80) : '';

const detailOf = (issue: v.BaseIssue<unknown>): string =>
  `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''} ${issue.message}`.trim();

/** The file of a template, as Web Clipper writes it: tabs, and all keys that it came with. */
export const templateFileText = (template: NoteTemplate): string =>
  JSON.stringify({ schemaVersion: '0.1.0', ...template }, null, '\t');
