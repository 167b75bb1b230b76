import { type EditedFields, limits, type Regulation } from '../../../lib/records';
import { type editedFieldNames, editedFieldsOf } from '../../ui/regulation/edited-fields';

/** What is typed into the form of a correction. */
export interface CorrectionDraft {
  readonly fields: EditedFields;
  /** For all mentions of the document in the article. */
  readonly everywhere: boolean;
}

export type CorrectedField = (typeof editedFieldNames)[number];
export type FieldProblem =
  | { readonly kind: 'long'; readonly most: number }
  | { readonly kind: 'year' };

export const startCorrection = (regulation: Regulation): CorrectionDraft => ({
  fields: editedFieldsOf(regulation),
  everywhere: true,
});

/** Why a field would not be stored, known before it is sent. */
export function problemOf(name: CorrectedField, typed: string): FieldProblem | null {
  const text = typed.trim();
  if (name === 'year') return text === '' || /^\d{4}$/.test(text) ? null : { kind: 'year' };
  return text.length > limits[name] ? { kind: 'long', most: limits[name] } : null;
}
