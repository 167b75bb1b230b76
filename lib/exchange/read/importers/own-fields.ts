import * as v from 'valibot';
import { annotationSchema, type Colour, colours, limits } from '../../../records';
import { fieldOf, listField, textField, textItems } from '../notes/fields';
import type { ImportedNote, ImportedPage } from '../notes/imported-note';
import { momentOf, publishedOf } from '../notes/moment';

/** What Bên Lề adds to the fields of another model stands behind its prefix. */
const own = (value: unknown, name: string): unknown => fieldOf(value, `benle:${name}`);
const ownText = (value: unknown, name: string): string => textField(value, `benle:${name}`);

/** The colour, and what the user found when checking the passage. */
export function ownFields(value: unknown): Pick<ImportedNote, 'colour' | 'checked'> {
  const colour = ownText(value, 'colour');
  const checked = v.safeParse(annotationSchema.entries.checked, {
    state: own(value, 'checked'),
    source: ownText(value, 'checkedSource'),
    at: momentOf(own(value, 'checkedAt')),
  });
  return {
    colour: isColour(colour) ? colour : null,
    checked: checked.success ? checked.output : null,
  };
}

const isColour = (name: string): name is Colour => (colours as readonly string[]).includes(name);

/** What is known of the article besides its title. */
export function ownPage(value: unknown): Partial<ImportedPage> {
  const site = ownText(value, 'newspaper');
  return {
    ...(site !== '' && { site: site.slice(0, limits.name) }),
    authors: textItems(listField(value, 'benle:authors')),
    publishedAt: publishedOf(own(value, 'published')),
  };
}
