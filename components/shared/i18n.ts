import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

/** Messages in the browser's language, Vietnamese where there is no translation. The keys are those of locales/vi.yml. */
export const { t } = createI18n<GeneratedI18nStructure>();
