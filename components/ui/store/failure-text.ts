import type { LongField, WriteFailure } from '../../../lib/records';
import { t } from '../words/i18n';

const texts = {
  full: () => t('error.full'),
  newer: () => t('error.newer'),
  gone: () => t('error.gone'),
  blocked: () => t('error.blocked'),
  damaged: () => t('error.damaged'),
  emptied: () => t('error.emptied'),
  refused: () => t('error.refused'),
  unknown: () => t('error.unknown'),
} satisfies Record<WriteFailure, () => string>;

const fields = {
  note: () => t('error.fieldNote'),
  tags: () => t('error.fieldTags'),
  number: () => t('error.fieldNumber'),
  year: () => t('error.fieldYear'),
  place: () => t('error.fieldPlace'),
  subject: () => t('error.fieldSubject'),
  quote: () => t('error.fieldQuote'),
} satisfies Record<LongField, () => string>;

/** Why a write failed, what is safe and what to do. `field` is the one that is too long, where the form knows it. */
export const failureText = (reason: WriteFailure, field?: LongField): string =>
  reason === 'refused' && field !== undefined
    ? t('error.tooLong', [fields[field]()])
    : texts[reason]();

interface StoreFault {
  readonly title: string;
  readonly more: string;
  /** Whether opening it again can help. */
  readonly retry: boolean;
  /** Whether the recovery page can save something. */
  readonly recover: boolean;
}

const faults = {
  blocked: () => [t('error.storeBlocked'), t('error.storeBlockedMore')],
  newer: () => [t('error.storeNewer'), t('error.storeNewerMore')],
  damaged: () => [t('error.storeDamaged'), t('error.storeDamagedMore')],
  emptied: () => [t('error.storeEmptied'), t('error.storeEmptiedMore')],
  full: () => [t('error.storeFull'), t('error.storeFullMore')],
  other: () => [t('error.store'), t('error.storeMore')],
} satisfies Record<string, () => readonly [string, string]>;

/** Why the store cannot be read, what is safe and what to do. */
export function storeFault(reason: WriteFailure): StoreFault {
  const [title, more] =
    faults[reason === 'gone' || reason === 'refused' || reason === 'unknown' ? 'other' : reason]();
  return {
    title,
    more,
    retry: reason !== 'newer' && reason !== 'emptied',
    recover: reason !== 'blocked' && reason !== 'full',
  };
}

/** Where what can be read of a damaged store is saved. */
export const RECOVERY_PAGE = '/recovery.html';
