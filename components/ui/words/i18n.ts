import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../../.wxt/i18n/structure';

// In: keys of locales/vi.yml, dates, counts, colours. Out: words in the browser's language.

const i18n = createI18n<GeneratedI18nStructure>();
type Translate = typeof i18n.t;
/** Messages without placeholders. */
export type PlainKey = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends {
    substitutions: 0;
    plural: false;
  }
    ? K
    : never;
}[keyof GeneratedI18nStructure];

const said = new Map<string, string>();

/**
 * Messages in the browser's language, Vietnamese where there is no translation. The keys are those of locales/vi.yml.
 * Once the extension is updated or removed under an open page, the browser gives it no messages any more: what was
 * said before, or kept by `keepMessages`, can still be said.
 */
export const t = ((...args: Parameters<Translate>): string => {
  const key = JSON.stringify(args);
  try {
    const text = i18n.t(...args);
    said.set(key, text);
    return text;
  } catch {
    return said.get(key) ?? '';
  }
}) as Translate;

/** Makes sure that these messages can be said whatever happens to the extension. */
export function keepMessages(keys: readonly PlainKey[]): void {
  for (const key of keys) t(key);
}

export type Language = 'vi' | 'en';

/** The language that the messages are in, which is Vietnamese in a browser of any language but English. */
export const language = (): Language => (t('language') === 'en' ? 'en' : 'vi');

/** A whole number as that language writes it: 10.000 or 10,000. */
export const formatCount = (count: number): string => counts[language()].format(count);

/** A format is slow to make, and a list writes hundreds of counts. */
const counts = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') };
