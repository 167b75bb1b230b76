import { t } from './i18n';

export type Language = 'vi' | 'en';

/** The language that the messages are in, which is Vietnamese in a browser of any language but English. */
export const language = (): Language => (t('language') === 'en' ? 'en' : 'vi');
