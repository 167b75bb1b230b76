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
 * its source what is none. Its day is that of the state, or of the first letter of its source: who mends a word of the source a
 * month later did not check it then.
 * @param known the check before
 */
export function checkedAs(
  state: CheckedState,
  source: string,
  known: Verification | null,
  now = new Date(),
): Verification | null {
  if (state === 'none') return null;
  const isSame = known?.state === state && (known.source !== '' || source === '');
  return {
    state,
    source: state === 'open' ? '' : source,
    at: isSame ? known.at : now.toISOString(),
  };
}
