import { limits } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';

export interface IssueFacts {
  readonly issuer: string;
  /** Day of issue, an ISO 8601 date, or empty. */
  readonly date: string;
}

export const DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** Why a day of issue is none, or not one of the document's year; null where it is good. */
export function dayProblem(date: string, year: string): string | null {
  if (date === '') return null;
  if (!DAY.test(date)) return t('documents.dayShape');
  const said = year.trim();
  return said === '' || date.startsWith(said) ? null : t('documents.dayOfYear', [said]);
}

interface IssueFieldsProps {
  readonly facts: IssueFacts;
  /** Of the document, as it is typed beside them; empty where nobody says it. */
  readonly year: string;
  readonly onFacts: (facts: IssueFacts) => void;
}

/** Who issued a document, and on which day. */
export const IssueFields = ({ facts: { issuer, date }, year, onFacts }: IssueFieldsProps) => (
  <>
    <label class="field">
      <span>{t('documents.issuer')}</span>
      <input
        value={issuer}
        maxLength={limits.name}
        onInput={({ currentTarget }) => onFacts({ issuer: currentTarget.value, date })}
      />
    </label>
    <label class="field">
      <span>{t('documents.issued')}</span>
      <input
        type="date"
        value={date}
        aria-invalid={dayProblem(date, year) !== null}
        onInput={({ currentTarget }) => onFacts({ issuer, date: currentTarget.value })}
      />
    </label>
  </>
);
