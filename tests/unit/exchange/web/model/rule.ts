import * as v from 'valibot';

export type Json = Readonly<Record<string, unknown>>;

/** What the Web Annotation Data Model says an annotation MUST be. https://www.w3.org/TR/annotation-model/ */
export interface Rule {
  readonly section: string;
  readonly must: string;
  readonly schema: v.GenericSchema;
  /** Fields of an annotation that breaks this rule. */
  readonly broken: Json;
}

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** As RFC 3986 has it, with a scheme. */
export const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i));
/** https://www.w3.org/TR/xmlschema-2/#dateTime */
export const moment = v.pipe(
  v.string(),
  v.regex(
    /^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d+)?Z$/,
  ),
);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value, or a list of some. */
export const oneOrMore = (schema: v.GenericSchema) =>
  v.union([v.pipe(v.array(schema), v.minLength(1)), schema]);

/** An object whose field is absent, or as the schema says. */
export const withField = (name: string, schema: v.GenericSchema) =>
  v.looseObject({ [name]: v.optional(schema) });

/** The values of a field that may have one or several. */
const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** Each value of a field, and of the fields below it, that is an object of the type is as the schema says. */
export const each = (
  path: readonly string[],
  isKind: (value: Json) => boolean,
  schema: v.GenericSchema,
) =>
  v.custom<unknown>((annotation) => {
    let values: readonly unknown[] = [annotation];
    for (const name of path) {
      values = values.flatMap((value) => (isObject(value) ? listOf(value[name]) : []));
    }
    return values.every((value) => !isObject(value) || !isKind(value) || v.is(schema, value));
  });

export const isA =
  (...types: readonly string[]) =>
  (value: Json): boolean =>
    listOf(value.type).some((type) => types.includes(String(type)));

export const without = (...names: readonly string[]) =>
  v.custom<unknown>((value) => isObject(value) && names.every((name) => !(name in value)));
