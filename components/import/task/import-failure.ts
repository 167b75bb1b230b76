import type { ImportFailure } from '../../../lib/exchange';
import { failureOf } from '../../../lib/store';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';

/** Why nothing was imported, what is safe and what to do. */
export interface ImportFault {
  readonly text: string;
  /** Where in the files; '' where that is not known. */
  readonly place: string;
}

const texts = {
  unknown: () => t('import.failUnknown'),
  newer: () => t('import.failNewer'),
  damaged: () => t('import.failDamaged'),
  'too-large': () => t('import.failTooLarge'),
  'too-many': () => t('import.failTooMany'),
} satisfies Record<ImportFailure, () => string>;

/** @param isReading whether files were being read: the browser's own errors are of them then */
export async function importFault(error: unknown, isReading: boolean): Promise<ImportFault> {
  const { importFailureOf } = await import('./plan-files');
  const reason = importFailureOf(error);
  if (reason !== null) {
    const message = error instanceof Error ? error.message : '';
    return { text: texts[reason](), place: message === reason ? '' : message };
  }
  const isUnread = isReading && error instanceof DOMException && error.name !== 'UnknownError';
  return { text: isUnread ? t('import.failUnread') : failureText(failureOf(error)), place: '' };
}
