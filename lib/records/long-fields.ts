import { limits } from './schema/limits';
import type { LongField } from './shapes/notes';

/** What a form holds. Tags are a list; all else is text. */
export type FormFields = Partial<Readonly<Record<Exclude<LongField, 'tags'>, string>>> & {
  readonly tags?: readonly string[];
};

const MAX_CHARS = {
  note: limits.note,
  number: limits.number,
  year: 4,
  place: limits.place,
  subject: limits.subject,
  quote: limits.quote,
} as const;

/** The fields that are longer than is stored: the form stays open and names them. */
export function longFields({ tags = [], ...texts }: FormFields): readonly LongField[] {
  const names = Object.keys(MAX_CHARS) as readonly (keyof typeof MAX_CHARS)[];
  const long: LongField[] = names.filter(
    (name) => (texts[name] ?? '').trim().length > MAX_CHARS[name],
  );
  const manyTags = tags.length > limits.tags || tags.some((tag) => tag.length > limits.tag);
  return manyTags ? [...long, 'tags'] : long;
}
