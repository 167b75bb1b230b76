import type { Verification } from '../../../lib/records';
import { t } from '../words/i18n';

/** Whether a passage was checked: `none` where nobody asked. */
export type CheckedState = Verification['state'] | 'none';

export const checkedStates: readonly CheckedState[] = ['none', 'open', 'verified', 'refuted'];

const names: Readonly<Record<CheckedState, () => string>> = {
  none: () => t('libraryList.checkedNone'),
  open: () => t('libraryList.checkedOpen'),
  verified: () => t('libraryList.checkedVerified'),
  refuted: () => t('libraryList.checkedRefuted'),
};

/** What a state of verification is called. */
export const checkedStateName = (state: CheckedState): string => names[state]();

/**
 * A check after another state or source was chosen. What it was checked by is kept while the state goes to and fro; without a
 * state there is none.
 */
export function checkedAs(
  before: Verification | null,
  state: CheckedState,
  source = before?.source ?? '',
  now = new Date(),
): Verification | null {
  return state === 'none' ? null : { state, source, at: now.toISOString() };
}
