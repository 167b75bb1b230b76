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
 * A check after another state or source was chosen. What is to be verified was checked by nothing yet: exports would name as
 * its source what is none.
 */
export function checkedAs(
  state: CheckedState,
  source: string,
  now = new Date(),
): Verification | null {
  if (state === 'none') return null;
  return { state, source: state === 'open' ? '' : source, at: now.toISOString() };
}
