import type { EditedFields } from '../../../lib/records';
import { t } from '../words/i18n';

/** What a user can say of a document on its card, in the order of the form. */
export const editedFieldNames = ['number', 'year', 'place', 'subject'] as const;
type EditedFieldName = (typeof editedFieldNames)[number];

export const editedFieldLabels = {
  number: () => t('editor.number'),
  year: () => t('editor.year'),
  place: () => t('editor.place'),
  subject: () => t('editor.subject'),
} satisfies Record<EditedFieldName, () => string>;

/** What is known of a document, as a form shows it. */
export const editedFieldsOf = ({
  number,
  year,
  place,
  subject,
}: { readonly [Name in EditedFieldName]: string | null }): EditedFields => ({
  number: number ?? '',
  year: year ?? '',
  place: place ?? '',
  subject: subject ?? '',
});
