import { type EditedFields, limits, type Regulation } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';

/** What a user can say of a document beyond what its card on a page asks for. */
export interface SaidFacts {
  readonly symbol: string;
  readonly issuer: string;
  /** Day of issue, an ISO 8601 date, or empty. */
  readonly date: string;
}

const DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** A day that is stored otherwise than as one cannot stand in a field for days. */
export const saidFactsOf = ({ symbol, issuer, date }: Regulation): SaidFacts => ({
  symbol: symbol ?? '',
  issuer: issuer ?? '',
  date: date !== null && DAY.test(date) ? date : '',
});

/** Those that were typed: what was left as it was is not said by the user. */
export const changedFacts = (before: SaidFacts, now: SaidFacts): Partial<EditedFields> => ({
  ...(now.symbol.trim() !== before.symbol && { symbol: now.symbol.trim() }),
  ...(now.issuer.trim() !== before.issuer && { issuer: now.issuer.trim() }),
  ...(now.date !== before.date && { date: now.date }),
});

/** Why a day of issue is none, or not one of the document's year; null where it is good. */
export function dayProblem(date: string, year: string): string | null {
  if (date === '') return null;
  if (!DAY.test(date)) return t('documents.dayShape');
  const said = year.trim();
  return said === '' || date.startsWith(said) ? null : t('documents.dayOfYear', [said]);
}

interface FactFieldsProps {
  readonly facts: SaidFacts;
  /** As it is typed beside them. */
  readonly year: string;
  readonly onFacts: (facts: SaidFacts) => void;
}

/** Symbol, issuer and day of issue, to be typed. */
export const FactFields = ({ facts, year, onFacts }: FactFieldsProps) => (
  <>
    <label class="field">
      <span>{t('documents.symbol')}</span>
      <input
        value={facts.symbol}
        maxLength={limits.number}
        onInput={({ currentTarget }) => onFacts({ ...facts, symbol: currentTarget.value })}
      />
    </label>
    <label class="field">
      <span>{t('documents.issuer')}</span>
      <input
        value={facts.issuer}
        maxLength={limits.name}
        onInput={({ currentTarget }) => onFacts({ ...facts, issuer: currentTarget.value })}
      />
    </label>
    <label class="field">
      <span>{t('documents.issued')}</span>
      <input
        type="date"
        value={facts.date}
        aria-invalid={dayProblem(facts.date, year) !== null}
        onInput={({ currentTarget }) => onFacts({ ...facts, date: currentTarget.value })}
      />
    </label>
  </>
);
