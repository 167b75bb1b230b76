import type { PlainKey } from '../../ui/words/i18n';

/** What may have to be said on a page whose extension is gone: that it is, and what is safe. */
export const lastWords: readonly PlainKey[] = [
  'extension.name',
  'editor.title',
  'page.close',
  'page.copied',
  'page.copy',
  'page.failedOutdated',
  'page.notCopied',
  'page.retry',
  'page.toolbar',
];
