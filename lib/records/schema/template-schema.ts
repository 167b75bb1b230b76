import * as v from 'valibot';
import { limits } from './limits';

const text = v.pipe(v.string(), v.maxLength(limits.templateText));
const name = v.pipe(v.string(), v.maxLength(limits.name));

/**
 * A template as Obsidian Web Clipper writes it into a file, "schemaVersion": "0.1.0". Keys that nobody here knows are kept,
 * so that the file comes out as it came in. https://help.obsidian.md/web-clipper/templates
 */
export const noteTemplateSchema = v.pipe(
  v.looseObject({
    schemaVersion: v.optional(name),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name)),
    /** `create`, `append-specific`, `append-daily`, `prepend-specific`, `prepend-daily`, `overwrite`, or one to come. */
    behavior: v.optional(name, 'create'),
    noteNameFormat: v.optional(text, '{{title}}'),
    path: v.optional(text, ''),
    noteContentFormat: v.optional(text, ''),
    properties: v.optional(
      v.pipe(
        v.array(v.looseObject({ name, value: v.optional(text, ''), type: v.optional(name) })),
        v.maxLength(limits.templateProperties),
      ),
      [],
    ),
  }),
  v.check((template) => charsOf(template) <= limits.template, 'larger than a template may be'),
);

function charsOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    // Nested deeper than the stack.
    return Number.POSITIVE_INFINITY;
  }
}

/** One of the user's templates. */
export const storedTemplateSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id)),
  template: noteTemplateSchema,
});
