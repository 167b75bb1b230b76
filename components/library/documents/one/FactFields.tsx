import { type EditedFields, limits, type Regulation } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';
import { DAY, type IssueFacts, IssueFields } from './IssueFields';

/** What a user can say of a document beyond what its card on a page asks for. */
export interface SaidFacts extends IssueFacts {
  readonly symbol: string;
}

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
    <IssueFields facts={facts} year={year} onFacts={(issue) => onFacts({ ...facts, ...issue })} />
  </>
);
