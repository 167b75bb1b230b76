import type { EditedFields } from '../../../lib/records';
import { t } from '../words/i18n';

/** What a user can say of a document, in the order of its form. */
export const editedFieldNames = ['number', 'year', 'place', 'subject'] as const;

const labels = {
  number: () => t('editor.number'),
  year: () => t('editor.year'),
  place: () => t('editor.place'),
  subject: () => t('editor.subject'),
} satisfies Record<keyof EditedFields, () => string>;

export const editedFieldLabel = (name: keyof EditedFields): string => labels[name]();

/** What is known of a document, as a form shows it. */
export const editedFieldsOf = ({
  number,
  year,
  place,
  subject,
}: { readonly [Name in keyof EditedFields]: string | null }): EditedFields => ({
  number: number ?? '',
  year: year ?? '',
  place: place ?? '',
  subject: subject ?? '',
});
