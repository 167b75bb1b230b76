import {
  lineAndColumn,
  type PartProblem,
  type ProblemKind,
  type TemplatePart,
} from '../../../lib/exchange';
import type { NoteTemplate } from '../../../lib/records';
import { t } from '../../ui/words/i18n';

const texts: Readonly<Record<ProblemKind, (detail: string) => string>> = {
  'no-end': (detail) => t('templates.noEnd', [detail]),
  'no-block-end': (detail) => t('templates.noBlockEnd', [detail]),
  'no-block-start': (detail) => t('templates.noBlockStart', [detail]),
  'unknown-tag': (detail) => t('templates.unknownTag', [detail]),
  'not-understood': (detail) => t('templates.notUnderstood', [detail]),
  'too-deep': () => t('templates.tooDeep'),
  'template-too-long': () => t('templates.templateTooLong'),
  'too-large': () => t('templates.tooLarge'),
  'too-much-work': () => t('templates.tooMuchWork'),
  'unknown-filter': (detail) => t('templates.unknownFilter', [detail]),
  'no-list': (detail) => t('templates.noList', [detail]),
  'pattern-invalid': (detail) => t('templates.patternInvalid', [detail]),
  'pattern-too-slow': (detail) => t('templates.patternTooSlow', [detail]),
};

function partOf(part: TemplatePart, template: NoteTemplate): readonly [name: string, text: string] {
  switch (part) {
    case 'noteNameFormat':
      return [t('templates.fieldNoteName'), template.noteNameFormat];
    case 'path':
      return [t('templates.fieldPath'), template.path];
    case 'noteContentFormat':
      return [t('templates.fieldContent'), template.noteContentFormat];
    default: {
      const property = template.properties[part];
      return [property?.name || t('templates.property', [part + 1]), property?.value ?? ''];
    }
  }
}

/** Where something is wrong, and what: "Nội dung, dòng 3, cột 5: …". */
export function problemText(
  { part, kind, at, detail }: PartProblem,
  template: NoteTemplate,
): string {
  const [name, text] = partOf(part, template);
  const { line, column } = lineAndColumn(text, at);
  return `${t('templates.place', [name, line, column])}: ${texts[kind](detail)}`;
}
