import type { WriteFailure } from '../../lib/records';
import { t } from './i18n';

const texts = {
  full: () => t('error.full'),
  newer: () => t('error.newer'),
  gone: () => t('error.gone'),
  unknown: () => t('error.unknown'),
} satisfies Record<WriteFailure, () => string>;

/** Why a write failed, what is safe and what to do. */
export const failureText = (reason: WriteFailure): string => texts[reason]();
